import * as v from 'valibot';
import { FLAG, KEY, WORDS } from './parts.ts';

const MEMBER = v.union([WORDS, v.strictObject({ label: WORDS, printed: WORDS })]);

export const LISTS = v.record(
  KEY,
  v.strictObject({ label: WORDS, editable: FLAG, members: v.record(KEY, MEMBER) }),
);
