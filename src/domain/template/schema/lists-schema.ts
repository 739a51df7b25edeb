import * as v from 'valibot';
import { FLAG, KEY, WORDS } from './parts.ts';

export const LISTS = v.record(
  KEY,
  v.strictObject({ label: WORDS, editable: FLAG, members: v.record(KEY, WORDS) }),
);
