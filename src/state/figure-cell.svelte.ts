import type { CellKey } from '../domain/figure/figure-set.ts';
import type { Reading } from '../domain/figure/reading.ts';
import { nameFormat } from '../domain/rule/name-facts.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { changeText } from '../text/change-text.ts';
import { formatScalar } from '../text/format-outcome.ts';
import { offerText } from '../text/offer-text.ts';
import { readAs } from '../text/read-as.ts';
import { readProblemText } from '../text/read-problem.ts';
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
  readonly previous: string;
  readonly lastYear: string;
  /** Against last year's same period; against the period before while there is none stored. */
  readonly change: string;
}

/** What a view is made from: while all are the same objects, so is the view. */
type Sources = readonly [typed: string, now: Reading, before: Reading | null, then: Reading | null];

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
  #view: FigureView;
  #sources: Sources | null = null;

  constructor(desk: ReportDesk, cell: CellKey, definition: FigureDefinition) {
    this.#desk = desk;
    this.#cell = cell;
    this.#definition = definition;
    this.#view = $state.raw(this.#write(this.#look()));
  }

  get typed(): string {
    return this.#view.typed;
  }

  get readAs(): string {
    return this.#view.readAs;
  }

  get previous(): string {
    return this.#view.previous;
  }

  get lastYear(): string {
    return this.#view.lastYear;
  }

  get change(): string {
    return this.#view.change;
  }

  /** Said once the field is left; a message that stood when it was entered stays until it is mended. */
  get problem(): string {
    return this.#isFocused && !this.#hadProblem ? '' : this.#view.trouble;
  }

  get offer(): string {
    const offer = this.#desk.offer(this.#cell);
    return offer ? offerText(this.#definition, offer) : '';
  }

  /** For an effect of the row: brings the view up to date. */
  follow(): void {
    const sources = this.#look();
    if (this.#sources?.every((one, index) => one === sources[index])) return;
    this.#view = this.#write(sources);
  }

  #look(): Sources {
    const { evaluation, history } = this.#desk;
    const cell = this.#cell;
    return [
      evaluation.input.figures.entries[cell]?.typed ?? '',
      evaluation.readings.get(cell) ?? BLANK,
      history.previousReading(cell),
      history.lastYearReading(cell),
    ];
  }

  #write(sources: Sources): FigureView {
    this.#sources = sources;
    const [typed, reading, previous, lastYear] = sources;
    return {
      typed,
      reading,
      readAs: PLAIN.test(typed.trim()) ? '' : readAs(this.#definition, reading, typed),
      trouble: trouble(reading),
      previous: this.#written(previous),
      lastYear: this.#written(lastYear),
      change: this.#change(reading, lastYear ?? previous),
    };
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
