import type { LegalRegister } from '../domain/proofread/proofread-context.ts';
import type {
  Organisation,
  OrganisationLaws,
  OwnLaw,
} from '../domain/organisation/organisation.ts';
import { foldText } from '../lib/fold-text.ts';
import { formatDate } from '../text/format-date.ts';
import { LawForm, type LawPart } from './law-form.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A law that has ended, as the list shows it. */
export interface LawRow {
  readonly id: string;
  /** `Nghị định 43/2011/NĐ-CP` */
  readonly name: string;
  readonly symbol: string;
  readonly title: string;
  /** `15/8/2022` */
  readonly endedOn: string;
  readonly replacedBy: string;
  readonly source: string;
  readonly isOn: boolean;
}

function matches(row: LawRow, words: readonly string[]): boolean {
  const { name, title, endedOn, replacedBy } = row;
  const text = foldText([name, title, endedOn, replacedBy].join(' '));
  return words.every((word) => text.includes(word));
}

const ownRow = (law: OwnLaw): LawRow => ({
  id: law.id,
  name: `${law.type} ${law.symbol}`,
  symbol: law.symbol,
  title: [law.issuer, formatDate(law.issued)].filter((part) => part !== '').join(', '),
  endedOn: formatDate(law.endedOn),
  replacedBy: law.replacedBy,
  source: law.source,
  isOn: true,
});

/** "Văn bản hết hiệu lực": the page's list, what the organisation switches off in it, and its own. */
export class LawsDesk {
  readonly #workspace: Workspace;
  readonly #shipped: LegalRegister;
  #query = $state('');
  #form = $state.raw<LawForm | null>(null);

  constructor(workspace: Workspace, shipped: LegalRegister) {
    this.#workspace = workspace;
    this.#shipped = shipped;
  }

  readonly #words = $derived(foldText(this.#query).trim().split(/\s+/u));
  readonly #all: readonly LawRow[] = $derived.by(() => {
    const { off } = this.#laws;
    return this.#shipped.documents.flatMap((law) =>
      law.endedOn === null
        ? []
        : [
            {
              id: law.symbol,
              name: `${law.type} ${law.symbol}`,
              symbol: law.symbol,
              title: law.title,
              endedOn: formatDate(law.endedOn),
              replacedBy: law.replacedBy ?? '',
              source: law.source,
              isOn: !off.includes(law.symbol),
            },
          ],
    );
  });
  readonly shipped: readonly LawRow[] = $derived.by(() =>
    this.#all.filter((row) => matches(row, this.#words)),
  );
  readonly own: readonly LawRow[] = $derived.by(() =>
    this.#laws.own.map(ownRow).filter((row) => matches(row, this.#words)),
  );
  readonly count = $derived.by(() => this.#all.length + this.#laws.own.length);

  /** `22/11/2026` */
  get asOf(): string {
    return formatDate(this.#shipped.asOf);
  }

  get query(): string {
    return this.#query;
  }

  get form(): LawForm | null {
    return this.#form;
  }

  search(query: string): void {
    this.#query = query;
  }

  /** Whether a citation of an entry of the page's list is to be spoken of. */
  turn(symbol: string, isOn: boolean): void {
    const others = this.#laws.off.filter((one) => one !== symbol);
    this.#set({ ...this.#laws, off: isOn ? others : [...others, symbol] });
  }

  /** Opens the form, for an entry of the organisation's own or a new one. */
  edit(id: string | null): void {
    const { own } = this.#laws;
    this.#form = new LawForm(own.find((one) => one.id === id) ?? null, own);
  }

  close(): void {
    this.#form = null;
  }

  /** Keeps what the open form holds; the first field to mend where it cannot. */
  keep(): LawPart | null {
    const kept = this.#form?.check() ?? null;
    if (kept === null || typeof kept === 'string') return kept;
    const { own } = this.#laws;
    const isKnown = own.some(({ id }) => id === kept.id);
    this.#set({
      ...this.#laws,
      own: isKnown ? own.map((one) => (one.id === kept.id ? kept : one)) : [...own, kept],
    });
    this.#form = null;
    return null;
  }

  remove(id: string): void {
    if (this.#form?.id === id) this.#form = null;
    this.#set({ ...this.#laws, own: this.#laws.own.filter((one) => one.id !== id) });
  }

  get #organisation(): Organisation {
    const { organisation } = this.#workspace;
    if (!organisation) throw new Error('No organisation is open');
    return organisation;
  }

  get #laws(): OrganisationLaws {
    return this.#organisation.laws;
  }

  #set(laws: OrganisationLaws): void {
    this.#workspace.edit('organisation', this.#organisation.id, 'laws', laws);
  }
}
