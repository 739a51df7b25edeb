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

/**
 * One figure of one member as its row shows it. Each part is a text of its own, so that a keystroke
 * redraws only the rows whose words change.
 */
export class FigureCell {
  readonly #desk: ReportDesk;
  readonly #cell: CellKey;
  readonly #definition: FigureDefinition;
  #isFocused = $state(false);
  #hadProblem = $state(false);

  constructor(desk: ReportDesk, cell: CellKey, definition: FigureDefinition) {
    this.#desk = desk;
    this.#cell = cell;
    this.#definition = definition;
  }

  readonly typed: string = $derived.by(() => this.#desk.figures.entries[this.#cell]?.typed ?? '');
  readonly #reading: Reading = $derived.by(
    () => this.#desk.evaluation.readings.get(this.#cell) ?? BLANK,
  );
  readonly readAs: string = $derived.by(() =>
    PLAIN.test(this.typed.trim()) ? '' : readAs(this.#definition, this.#reading, this.typed),
  );
  readonly #trouble: string = $derived.by(() => {
    if (this.#reading.state !== 'unreadable') return '';
    const { message, hint } = readProblemText(this.#reading.typed, this.#reading.problem);
    return `${message} ${hint}`;
  });
  /** Said once the field is left; a message that stood when it was entered stays until it is mended. */
  readonly problem: string = $derived(this.#isFocused && !this.#hadProblem ? '' : this.#trouble);
  readonly offer: string = $derived.by(() => {
    const offer = this.#desk.offer(this.#cell);
    return offer ? offerText(this.#definition, offer) : '';
  });
  readonly previous: string = $derived.by(() =>
    this.#written(this.#desk.history.previousReading(this.#cell)),
  );
  readonly lastYear: string = $derived.by(() =>
    this.#written(this.#desk.history.lastYearReading(this.#cell)),
  );
  /** Against last year's same period; against the period before while there is none stored. */
  readonly change: string = $derived.by(() => {
    const { history } = this.#desk;
    const before = history.lastYear
      ? history.lastYearReading(this.#cell)
      : history.previousReading(this.#cell);
    const now = this.#reading;
    if (now.state !== 'value' || before?.state !== 'value') return '';
    if (typeof now.value !== 'number' || typeof before.value !== 'number') return '';
    return changeText(now.value, before.value, this.#format);
  });

  enter(): void {
    this.#hadProblem = this.#trouble !== '';
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

  #written(reading: Reading | null): string {
    return reading?.state === 'value' ? formatScalar(reading.value, this.#format) : '';
  }
}
