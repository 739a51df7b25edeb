import type { CellKey } from '../domain/figure/figure-set.ts';
import type { Reading } from '../domain/figure/reading.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { nameFormat } from '../domain/rule/name-facts.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { changeText } from '../text/change-text.ts';
import { formatScalar } from '../text/format-outcome.ts';
import { offerText } from '../text/offer-text.ts';
import { readAs } from '../text/read-as.ts';
import { readProblemText } from '../text/read-problem.ts';
import { sectionWords } from '../text/screens/section.ts';
import { comparisonHeadings, type Earlier } from './comparison-headings.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

const BLANK: Reading = { state: 'blank' };
/** Digits alone, up to a million: how they were read is plain to see. */
const PLAIN = /^\d{1,6}$/;

/** What a row shows of its figure, in words. */
interface FigureView {
  readonly typed: string;
  readonly reading: Reading;
  readonly readAs: string;
  readonly trouble: string;
  /** In the order of the headings over them. */
  readonly comparisons: readonly Comparison[];
}

interface Comparison {
  readonly label: string;
  readonly value: string;
}

/** What a view is made from: while all are the same objects, so is the view. */
type Sources = readonly [
  typed: string,
  now: Reading,
  previous: Evaluation | null,
  lastYear: Evaluation | null,
];

/**
 * One figure of one member as its row shows it. A keystroke touches one row; the others only look
 * whether anything of theirs is new, since a chain of derived values in each would be felt.
 */
export class FigureCell {
  readonly #desk: ReportDesk;
  readonly #cell: CellKey;
  readonly #definition: FigureDefinition;
  #isFocused = $state(false);
  #hadProblem = $state(false);
  #offered = $state('');
  #view: FigureView;
  #sources: Sources | null = null;

  constructor(desk: ReportDesk, cell: CellKey, definition: FigureDefinition) {
    this.#desk = desk;
    this.#cell = cell;
    this.#definition = definition;
    const { evaluation, history } = desk;
    this.#view = $state.raw(this.#write(this.#look(evaluation, history)));
  }

  get typed(): string {
    return this.#view.typed;
  }

  get readAs(): string {
    return this.#view.readAs;
  }

  get comparisons(): readonly Comparison[] {
    return this.#view.comparisons;
  }

  /** Said once the field is left; a message that stood when it was entered stays until it is mended. */
  get problem(): string {
    return this.#isFocused && !this.#hadProblem ? '' : this.#view.trouble;
  }

  /** What is offered for a blank figure, in words; it changes only in `followOffer`. */
  get offered(): string {
    return this.#offered;
  }

  followOffer(): void {
    const offer = this.#desk.offer(this.#cell);
    this.#offered = offer ? offerText(this.#definition, offer) : '';
  }

  follow(evaluation: Evaluation, earlier: Earlier): void {
    const sources = this.#look(evaluation, earlier);
    if (this.#sources?.every((one, index) => one === sources[index])) return;
    this.#view = this.#write(sources);
  }

  #look({ input, readings }: Evaluation, { previous, lastYear }: Earlier): Sources {
    const cell = this.#cell;
    const typed = input.figures.entries[cell]?.typed ?? '';
    return [typed, readings.get(cell) ?? BLANK, previous, lastYear];
  }

  #write(sources: Sources): FigureView {
    this.#sources = sources;
    const [typed, reading, previous, lastYear] = sources;
    return {
      typed,
      reading,
      readAs: PLAIN.test(typed.trim()) ? '' : readAs(this.#definition, reading, typed),
      trouble: trouble(reading),
      comparisons: this.#compare(reading, { previous, lastYear }),
    };
  }

  #compare(now: Reading, { previous, lastYear }: Earlier): readonly Comparison[] {
    const words = sectionWords.figures;
    const before = previous?.readings.get(this.#cell) ?? null;
    const then = lastYear?.readings.get(this.#cell) ?? null;
    // Against last year's same period; against the period before while there is none stored.
    const change = this.#change(now, lastYear ? then : before);
    const values: Readonly<Record<string, string>> = {
      [words.previous]: this.#written(before),
      [words.lastYear]: this.#written(then),
      [words.changeLastYear]: change,
      [words.changePrevious]: change,
    };
    return comparisonHeadings({ previous, lastYear }).map((label) => ({
      label,
      value: values[label] ?? '',
    }));
  }

  enter(): void {
    this.#hadProblem = this.#view.trouble !== '';
    this.#isFocused = true;
    this.#desk.enterField();
  }

  type(text: string): void {
    this.#desk.typeFigure(this.#cell, text);
  }

  leave(): void {
    this.#isFocused = false;
    this.#desk.settleFigure(this.#cell);
  }

  acceptOffer(): void {
    const offer = this.#desk.offer(this.#cell);
    if (offer) this.type(offer.typed);
  }

  get #format() {
    const { catalogue } = this.#desk.template;
    return nameFormat(this.#definition.key, catalogue);
  }

  #change(now: Reading, before: Reading | null): string {
    if (now.state !== 'value' || before?.state !== 'value') return '';
    if (typeof now.value !== 'number' || typeof before.value !== 'number') return '';
    return changeText(now.value, before.value, this.#format);
  }

  #written(reading: Reading | null): string {
    return reading?.state === 'value' ? formatScalar(reading.value, this.#format) : '';
  }
}

function trouble(reading: Reading): string {
  if (reading.state !== 'unreadable') return '';
  const { message, hint } = readProblemText(reading.typed, reading.problem);
  return `${message} ${hint}`;
}
