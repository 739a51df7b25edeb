import type { PeriodKind } from '../domain/period/period.ts';
import type { ProofParams } from '../domain/proofread/proof-finding.ts';
import { formatDate } from './format-date.ts';
import { formatCount, formatDecimal } from './format-number.ts';
import { periodLabel } from './period-label.ts';

const KINDS: Readonly<Record<PeriodKind, true>> = {
  month: true,
  quarter: true,
  half: true,
  nineMonths: true,
  year: true,
  stage: true,
};
const isKind = (text: string): text is PeriodKind => Object.hasOwn(KINDS, text);

/** The dash of a list item is none of its words. */
const LIST_MARK = /^[-–+*•]\s+/u;

/** A finding's parameters as words, by name; '' for one that is not there. */
export class ProofWords {
  readonly #params: ProofParams;

  constructor(params: ProofParams) {
    this.#params = params;
  }

  #get(name: string): string | number {
    return Object.hasOwn(this.#params, name) ? (this.#params[name] ?? '') : '';
  }

  number(name: string): number {
    return Number(this.#get(name));
  }

  has(name: string): boolean {
    const value = this.#get(name);
    return value !== '' && value !== 0;
  }

  /** Words of the document, cut to a length that a list can show. */
  text(name: string): string {
    const text = String(this.#get(name)).trim().replace(LIST_MARK, '');
    return text.length <= 110 ? text : `${text.slice(0, 107).trimEnd()}…`;
  }

  quoted(name: string): string {
    return `“${this.text(name).replace(/[“”]/gu, '')}”`;
  }

  count(name: string): string {
    return formatCount(this.number(name));
  }

  date(name: string): string {
    const value = String(this.#get(name));
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
  }

  /** A percentage given as such: `96.68` → `96,68%`. */
  percent(name: string, digits = 2): string {
    return `${formatDecimal(this.number(name), digits)}%`;
  }

  /** A period told as kind, year and ordinal under one prefix. */
  period(prefix: string): string {
    const kind = String(this.#get(`${prefix}Kind`));
    return isKind(kind)
      ? periodLabel({
          kind,
          year: this.number(`${prefix}Year`),
          ordinal: this.number(`${prefix}Ordinal`),
        })
      : '';
  }
}
