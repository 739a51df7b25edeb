import * as v from 'valibot';

/** A name of the expression language. */
export const KEY = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9]*$/));
/** A name that only templates mention: `T.DOSSIER`, `direct.text`, `R-SUM-RECV.direct`. */
export const ID = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9.-]*$/));
/** YAML reads `right: 0` as a number and `when: true` as a boolean. */
export const SOURCE = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String));
export const TEXT = v.string();
export const WORDS = v.pipe(v.string(), v.regex(/\S/));
export const OPTIONAL_TEXT = v.optional(TEXT, '');
export const FLAG = v.optional(v.boolean(), false);
export const NUMBER_FORMAT = v.picklist(['count', 'money', 'decimal', 'percent', 'text', 'date']);
