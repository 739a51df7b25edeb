import { TEXT_WIDTH } from './page-geometry.ts';

export const RECIPIENTS_TITLE = 'Nơi nhận:';

/** Recipients and signature side by side; points. */
export const SIGNATURE = {
  columns: [TEXT_WIDTH * 0.48, TEXT_WIDTH * 0.52],
  /** For the signature and the seal, above the signer's name. */
  room: 70,
} as const;
