import { readDate } from '../domain/figure/read-date.ts';
import type { Reading } from '../domain/figure/reading.ts';
import type { Period } from '../domain/period/period.ts';
import type { SubPeriodDefinition } from '../domain/template/template.ts';
import { formatDate } from '../text/format-date.ts';

type Days = Pick<Period, 'from' | 'to'>;

/** The days of one sub-period of a report that is being made: the report's own until others are typed. */
export class SubPeriodForm {
  readonly definition: SubPeriodDefinition;
  readonly #whole: () => Days | null;
  #from = $state<string | null>(null);
  #to = $state<string | null>(null);
  #left = $state.raw<readonly (keyof Days)[]>([]);

  constructor(definition: SubPeriodDefinition, whole: () => Days | null) {
    this.definition = definition;
    this.#whole = whole;
  }

  typed(end: keyof Days): string {
    const typed = end === 'from' ? this.#from : this.#to;
    const whole = this.#whole();
    return typed ?? (whole ? formatDate(whole[end]) : '');
  }

  reading(end: keyof Days): Reading {
    return readDate(this.typed(end));
  }

  readonly days: Days | null = $derived.by(() => {
    const from = this.reading('from');
    const to = this.reading('to');
    if (from.state !== 'value' || to.state !== 'value') return null;
    return { from: String(from.value), to: String(to.value) };
  });
  readonly isBackwards: boolean = $derived(this.days !== null && this.days.to < this.days.from);
  /** The first of its fields that keeps the report from being made. */
  readonly wrong: keyof Days | null = $derived.by(() => {
    if (this.reading('from').state !== 'value') return 'from';
    return this.days === null || this.isBackwards ? 'to' : null;
  });

  isTold(end: keyof Days): boolean {
    return this.#left.includes(end);
  }

  type(end: keyof Days, text: string): void {
    this.#left = this.#left.filter((one) => one !== end);
    if (end === 'from') this.#from = text;
    else this.#to = text;
  }

  leave(end: keyof Days): void {
    if (!this.#left.includes(end)) this.#left = [...this.#left, end];
  }
}
