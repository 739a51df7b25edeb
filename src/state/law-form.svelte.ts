import { readDate } from '../domain/figure/read-date.ts';
import type { OwnLaw } from '../domain/organisation/organisation.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { newId } from '../lib/new-id.ts';
import { formatDate } from '../text/format-date.ts';

export type LawPart = Exclude<keyof OwnLaw, 'id'>;

/** What keeps a law from being kept, once that was tried. */
export type LawProblem = 'missing' | 'symbol-form' | 'end-before-issue' | 'twin';

const PARTS: readonly LawPart[] = [
  'type',
  'symbol',
  'issuer',
  'issued',
  'endedOn',
  'replacedBy',
  'source',
];
const REQUIRED: readonly LawPart[] = ['type', 'symbol', 'source'];
const DATES: readonly LawPart[] = ['issued', 'endedOn'];

/** As reports cite it, and so as it is looked for: a number, a stroke, a symbol. */
const SYMBOL = /^\d+[a-z]?\/\p{L}[\p{L}\d/-]*$|^\d+\/\d{4}\/\p{L}[\p{L}\d/-]*$/u;

const tidyText = (text: string): string => normaliseText(text).replace(/\s+/gu, ' ').trim();

function tidySymbol(text: string): string {
  return tidyText(text)
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*([/-])\s*/gu, '$1')
    .replace(/–/gu, '-');
}

const dayOf = (typed: string): string | null => {
  const reading = readDate(typed);
  return reading.state === 'value' ? String(reading.value) : null;
};

/** A law that has ended, being entered or mended by the organisation; kept when it is whole. */
export class LawForm {
  readonly id: string;
  readonly isNew: boolean;
  readonly #others: readonly OwnLaw[];
  #typed = $state.raw<Readonly<Record<LawPart, string>>>({
    type: '',
    symbol: '',
    issuer: '',
    issued: '',
    endedOn: '',
    replacedBy: '',
    source: '',
  });
  #left = $state.raw<readonly LawPart[]>([]);
  #isChecked = $state(false);

  constructor(law: OwnLaw | null, own: readonly OwnLaw[]) {
    this.id = law?.id ?? newId();
    this.isNew = law === null;
    this.#others = own.filter(({ id }) => id !== this.id);
    if (law !== null) {
      const { issued, endedOn } = law;
      this.#typed = { ...law, issued: formatDate(issued), endedOn: formatDate(endedOn) };
    }
  }

  get typed(): Readonly<Record<LawPart, string>> {
    return this.#typed;
  }

  readonly issued = $derived(readDate(this.#typed.issued));
  readonly endedOn = $derived(readDate(this.#typed.endedOn));

  readonly #problems: Partial<Record<LawPart, LawProblem>> = $derived.by(() => {
    const found: Partial<Record<LawPart, LawProblem>> = {};
    for (const part of REQUIRED) if (tidyText(this.#typed[part]) === '') found[part] = 'missing';
    for (const part of ['issued', 'endedOn'] as const) {
      if (this[part].state !== 'value') found[part] = 'missing';
    }
    const symbol = tidySymbol(this.#typed.symbol);
    const issued = dayOf(this.#typed.issued);
    const endedOn = dayOf(this.#typed.endedOn);
    if (symbol !== '' && !SYMBOL.test(symbol)) found.symbol = 'symbol-form';
    else if (this.#others.some((one) => one.symbol === symbol && one.issued === issued)) {
      found.symbol = 'twin';
    }
    if (issued !== null && endedOn !== null && endedOn <= issued) {
      found.endedOn = 'end-before-issue';
    }
    return found;
  });

  /** Told once keeping was tried. */
  problem(part: LawPart): LawProblem | null {
    return this.#isChecked ? (this.#problems[part] ?? null) : null;
  }

  /** Whether a date may be said to be none: not while it is still being typed. */
  isTold(part: LawPart): boolean {
    return this.#isChecked || this.#left.includes(part);
  }

  type(part: LawPart, text: string): void {
    this.#typed = { ...this.#typed, [part]: text };
  }

  /** The field was left: stray spaces go now, and a date is written out. */
  settle(part: LawPart): void {
    const typed = this.#typed[part];
    const day = DATES.includes(part) ? dayOf(typed) : null;
    const isSymbol = part === 'symbol' || part === 'replacedBy';
    const tidy = day === null ? (isSymbol ? tidySymbol(typed) : tidyText(typed)) : formatDate(day);
    if (tidy !== typed) this.type(part, tidy);
    this.#left = [...this.#left, part];
  }

  /** The law as it is kept, or the first field to look at. */
  check(): OwnLaw | LawPart {
    this.#isChecked = true;
    for (const part of PARTS) this.settle(part);
    const first = PARTS.find((part) => this.#problems[part] !== undefined);
    if (first !== undefined) return first;
    const [issued, endedOn] = [dayOf(this.#typed.issued), dayOf(this.#typed.endedOn)];
    if (issued === null || endedOn === null) throw new Error('A date without a day passed');
    return { ...this.#typed, id: this.id, issued, endedOn };
  }
}
