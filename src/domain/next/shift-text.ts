import type { IsoDate, Period } from '../period/period.ts';
import type { PeriodIdentity } from '../period/same-period.ts';
import { isoDayParts } from '../../lib/iso-day.ts';
import { findPieces, type DatedPiece } from './find-pieces.ts';
import { shiftPeriod } from './shift-period.ts';

/** From which period to which a text goes. */
export interface Step {
  readonly from: Period;
  readonly to: Period;
  /** A period in words, such as `6 tháng cuối năm 2023`. */
  readonly label: (period: PeriodIdentity) => string;
}

/** A stretch of a text; `before` is null for what no new period changes. */
export interface TextPart {
  readonly text: string;
  /** What stood there; the same as `text` where the piece was only found. */
  readonly before: string | null;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const WORDS = ['một', 'hai', 'ba', 'tư'];
const HALVES = ['đầu', 'cuối'];

function sameCase(text: string, like: string): string {
  const first = like.charAt(0);
  return /^\p{Lu}/u.test(first) ? text.charAt(0).toLocaleUpperCase('vi') + text.slice(1) : text;
}

/** `like` is capitals throughout, as in a heading. */
const isCapitals = (like: string): boolean =>
  like === like.toLocaleUpperCase('vi') && like !== like.toLocaleLowerCase('vi');

function ordinalLike(written: string, ordinal: number): string {
  if (/^\d/u.test(written)) {
    return written.startsWith('0') ? String(ordinal).padStart(2, '0') : String(ordinal);
  }
  return (/^[IVX]+$/iu.test(written) ? ROMAN : WORDS)[ordinal - 1] ?? String(ordinal);
}

/** Another period of the same kind, written as this one is: `Quý I/2023` → `Quý II/2023`. */
function writeLike(written: string, to: PeriodIdentity): string {
  let text = written;
  if (to.kind === 'half') {
    text = /đầu|cuối/iu.test(text)
      ? text.replace(/đầu|cuối/iu, HALVES[to.ordinal - 1] ?? '')
      : text.replace(/tháng/iu, `tháng ${HALVES[to.ordinal - 1] ?? ''}`);
  } else if (to.kind === 'quarter' || to.kind === 'month') {
    text = text.replace(/(?<=(?:quý|tháng) )[\p{L}\d]+/iu, (ordinal) =>
      ordinalLike(ordinal, to.ordinal),
    );
  }
  return text.replace(/(?:19|20)\d{2}(?!.*(?:19|20)\d{2})/u, String(to.year));
}

function writePeriod(written: string, piece: DatedPiece, step: Step): string {
  if (piece.period === null || piece.inCitation) return written;
  const named = piece.hasYear ? piece.period : { ...piece.period, year: step.from.year };
  const to = shiftPeriod(named, step.from, step.to);
  if (to === null) return written;
  const isSameKind = to.kind === named.kind;
  // Without a year, the words mean that of the report.
  const missing = !piece.hasYear && to.year !== step.to.year;
  let text = isSameKind ? writeLike(written, to) : step.label(to);
  if (isSameKind && missing) text += to.kind === 'half' ? ` ${to.year}` : ` năm ${to.year}`;
  return isCapitals(written) ? text.toLocaleUpperCase('vi') : sameCase(text, written);
}

/** The first and last day of the period become those of the next one; other days stay. */
function writeDay(written: string, day: IsoDate | null, { from, to }: Step): string {
  const next = day === from.from ? to.from : day === from.to ? to.to : null;
  if (next === null) return written;
  const parts = isoDayParts(next);
  // "09/6/2023": months of one digit have no 0 in front but January and February.
  const wasPadded = /^\d+\D+0[3-9]\D/u.test(written);
  const numbers = [
    String(parts.day).padStart(2, '0'),
    String(parts.month).padStart(wasPadded || parts.month < 3 ? 2 : 1, '0'),
    String(parts.year),
  ];
  return written.replace(/\d+/gu, () => numbers.shift() ?? '');
}

function written(text: string, piece: DatedPiece, step: Step): string {
  if (piece.kind === 'period') return writePeriod(text, piece, step);
  return piece.kind === 'date' && !piece.inCitation ? writeDay(text, piece.day, step) : text;
}

/**
 * A text of the report of one period as it would stand in another's: what follows the period is
 * rewritten where the rule is certain, and every such piece is apart, so that it can be marked.
 * With `step` null nothing is rewritten.
 */
export function shiftText(text: string, step: Step | null): readonly TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const piece of findPieces(text)) {
    if (piece.start > done) parts.push({ text: text.slice(done, piece.start), before: null });
    const before = text.slice(piece.start, piece.end);
    parts.push({ text: step ? written(before, piece, step) : before, before });
    done = piece.end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), before: null });
  return parts;
}
