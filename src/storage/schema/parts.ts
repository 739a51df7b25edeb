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
