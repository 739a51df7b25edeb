import { remember } from '../../lib/remember.ts';

const SPACES = /\s+/gu;
const DASHES = /\s[-–—]\s/gu;

/** Readable names are the same whatever their case, composition, spaces and kind of dash. */
export const normaliseName = remember(2000, (name) =>
  name.normalize('NFC').replace(SPACES, ' ').trim().replace(DASHES, ' – ').toLowerCase(),
);
