import type { CellKey, FigureSet, RowEntry } from '../domain/figure/figure-set.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { evaluationIn, figuresIn } from '../domain/report/sub-period.ts';
import type { Offer } from './figure-offer.ts';
import { ReportDesk } from './report-desk.svelte.ts';
import type { TextChecks } from './text-checks.svelte.ts';
import { setUpSubPeriod } from './sub-period-sets.ts';

/** The desk as a section of a sub-period sees it: that sub-period's figures in place of the report's. */
export class SubPeriodDesk extends ReportDesk {
  readonly #whole: ReportDesk;
  readonly #key: string;

  constructor(whole: ReportDesk, key: string) {
    super(whole.workspace, whole.id);
    this.#whole = whole;
    this.#key = key;
    this.texts = whole.texts;
  }

  override readonly texts: TextChecks;
  override readonly evaluation: Evaluation = $derived.by(() =>
    evaluationIn(this.#whole.evaluation, this.#key),
  );
  override readonly figures: FigureSet = $derived.by(() =>
    figuresIn(this.#whole.evaluation.input, this.#key),
  );

  // A sub-period that nobody has set up gets its figures with the first one typed.
  override typeFigure(cell: CellKey, typed: string): void {
    this.#setUp();
    super.typeFigure(cell, typed);
  }

  override setRows(figure: string, rows: readonly RowEntry[]): void {
    this.#setUp();
    super.setRows(figure, rows);
  }

  /** A period that is stored with these very days says what its figure was. */
  override offer(cell: CellKey): Offer | null {
    if ((this.figures.entries[cell]?.typed ?? '') !== '') return null;
    const { from, to } = this.figures.period;
    const same = this.workspace.figureSets.find(
      ({ period }) => period.from === from && period.to === to,
    );
    const typed = same?.entries[cell]?.typed ?? '';
    return typed === '' ? super.offer(cell) : { typed, source: 'same-days' };
  }

  #setUp(): void {
    const definition = this.template.subPeriods.find(({ key }) => key === this.#key);
    if (definition) setUpSubPeriod(this.workspace, this.report, definition);
  }

  // The words of a report are read together.
  override checkTexts(): () => void {
    return this.#whole.checkTexts();
  }

  override enterField(): void {
    super.enterField();
    this.#whole.enterField();
  }

  override leaveField(): void {
    super.leaveField();
    this.#whole.leaveField();
  }
}
