import type { DocumentStyle } from './organisation.ts';

/** The parts of a style that have a value to choose; the others are on or off. */
export type StyleChoice = Exclude<keyof DocumentStyle, 'addressed' | 'padSmallCounts'>;

/** What may be chosen, within the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const STYLE_CHOICES: {
  readonly [Key in StyleChoice]: readonly DocumentStyle[Key][];
} = {
  sizeSet: ['13-14-14', '12-13-13'],
  bodySize: [13, 14],
  firstLineIndentCm: [1, 1.27],
  lineSpacing: [1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.4, 1.5],
  paragraphSpacing: [6, 7, 8, 9, 10, 12],
  marginTop: [20, 21, 22, 23, 24, 25],
  marginBottom: [20, 21, 22, 23, 24, 25],
  marginLeft: [30, 31, 32, 33, 34, 35],
  marginRight: [15, 16, 17, 18, 19, 20],
  percentDecimals: [1, 2],
};
