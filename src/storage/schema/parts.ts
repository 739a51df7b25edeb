import * as v from 'valibot';
import { isoDayParts, isRealDay } from '../../lib/iso-day.ts';

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const revSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const textSchema = v.string();
export const textsSchema = v.array(v.string());

export const isoDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => isRealDay(isoDayParts(day)), 'no such day'),
);

const isMap = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A map by keys of users' or templates' making. Valibot's own takes a list for one. */
export function mapSchema<Value>(value: v.GenericSchema<unknown, Value>) {
  return v.pipe(v.custom<Record<string, unknown>>(isMap, 'not a map'), v.record(textSchema, value));
}
