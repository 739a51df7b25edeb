import { findSheetFigures, type SheetFigures } from '../../domain/sheet/find-sheet-figures.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';
import type { FigureDefinition } from '../../domain/template/catalogue.ts';
import type { App } from '../app.ts';
import { figuresByName, hasName, namesIn, type NamedRow } from './named-row.ts';
import { NamedRows } from './named-rows.svelte.ts';
import { nameableFigures } from './nameable-figures.ts';
import { periodSource } from './period-source.ts';
import { SheetFile } from './sheet-file.svelte.ts';
import { sheetOffers, type SheetOffer } from './sheet-offers.ts';

const NOTHING: SheetFigures = { figures: [], unknown: [] };

/** "Lấy số liệu từ tệp Excel": what a file states of a period's figures, and which of it is taken. */
export class SheetFiguresDesk {
  readonly file = new SheetFile();
  readonly #names: NamedRows;
  readonly #app: Pick<App, 'workspace' | 'snapshots'>;
  readonly #figureSetId: string;
  /** Ids of offers, where the official chose otherwise than is proposed. */
  #choices = $state.raw<Readonly<Record<string, boolean>>>({});
  #taken = $state(0);
  /** The row of this file that was named last. */
  #named = $state.raw<NamedRow | null>(null);

  constructor(app: Pick<App, 'workspace' | 'snapshots'>, figureSetId: string) {
    this.#app = app;
    this.#figureSetId = figureSetId;
    const { preferences, organisation } = app.workspace;
    this.#names = new NamedRows(preferences, organisation?.id ?? '');
  }

  readonly #visible: readonly Sheet[] = $derived.by(() =>
    (this.file.workbook?.sheets ?? []).filter(({ isHidden }) => !isHidden),
  );
  readonly #source = $derived.by(() =>
    periodSource(this.#app.workspace, this.#figureSetId, figuresByName(this.#names.rows)),
  );
  readonly found: SheetFigures = $derived.by(() =>
    this.#source ? findSheetFigures(this.#visible, this.#source) : NOTHING,
  );
  readonly offers: readonly SheetOffer[] = $derived.by(() => {
    const set = this.#app.workspace.figureSet(this.#figureSetId);
    return this.#source && set ? sheetOffers(this.found.figures, set, this.#source) : [];
  });
  readonly figures = $derived.by(() => (this.#source ? nameableFigures(this.#source) : []));
  /** Names given by an official that stand in this file. */
  readonly namedHere = $derived.by(() => namesIn(this.#visible, this.#names.rows));
  /** Those that would change something. */
  readonly open = $derived(this.offers.filter(({ isSame }) => !isSame));
  readonly chosen = $derived(this.open.filter((offer) => this.isChosen(offer)));

  get sheets(): readonly Sheet[] {
    return this.#visible;
  }

  /** How many figures the last press took; 0 before one. */
  get taken(): number {
    return this.#taken;
  }

  async read(file: File): Promise<void> {
    this.#choices = {};
    this.#taken = 0;
    this.#named = null;
    await this.file.read(file);
  }

  /** Says what rows of this name are of, by the key of the figure: here, and in the files to come. */
  nameRow(label: string, figure: string): void {
    this.#names.name(label, figure);
    this.#named = { label, figure };
  }

  forgetName(label: string): void {
    this.#names.forget(label);
    this.#named = null;
  }

  /** What was named last, once its row is recognised by it. */
  readonly recognised = $derived.by(() => {
    const named = this.#named;
    const isLeft = this.found.unknown.some((row) => named && hasName(row, named.label));
    return isLeft ? null : named;
  });

  /** The figure that a row was said to be of though it has no number of its kind; null for none. */
  unfit(row: { readonly label: string }): FigureDefinition | null {
    const named = this.namedHere.find((one) => hasName(one, row.label));
    return this.figures.find(({ key }) => key === named?.figure) ?? null;
  }

  /** What a figure is called here. */
  figureLabel(key: string): string {
    return this.#source?.catalogue.figures.get(key)?.label ?? key;
  }

  /** Proposed is what nothing speaks against. */
  isChosen({ id, doubt }: SheetOffer): boolean {
    return this.#choices[id] ?? doubt === null;
  }

  /** Of two values of one figure the one chosen last is taken. */
  choose(offer: SheetOffer, isChosen: boolean): void {
    const others = isChosen ? this.open.filter(({ cell }) => cell === offer.cell) : [];
    this.#choices = {
      ...this.#choices,
      ...Object.fromEntries(others.map(({ id }) => [id, false])),
      [offer.id]: isChosen,
    };
  }

  /** What is doubtful is chosen one by one. */
  chooseAll(isChosen: boolean): void {
    this.#choices = Object.fromEntries(
      this.open.map(({ id, doubt }) => [id, isChosen && doubt === null]),
    );
  }

  /** Writes the chosen ones as if they had been typed, in one step, after a snapshot. */
  async take(): Promise<void> {
    const { workspace, snapshots } = this.#app;
    const { chosen } = this;
    if (chosen.some(({ kept }) => kept !== '')) await snapshots.take('sheet');
    const at = workspace.now().toISOString();
    for (const { cell, typed } of chosen) {
      workspace.editEntry('figureSet', this.#figureSetId, 'entries', cell, { typed, at });
    }
    this.#taken = chosen.length;
  }
}
