import { compose } from '../document/compose.ts';
import { composeStatement, type ComposedStatement } from '../document/compose-statement.ts';
import { Citations } from '../document/compose/citations.ts';
import { holds } from '../document/compose/holds.ts';
import { composeChart } from '../document/compose-chart.ts';
import { composeTable, type ComposedTable } from '../document/compose-table.ts';
import { composeText, type ComposedText } from '../document/compose-text.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import { namedBefore } from '../document/named-before.ts';
import type { CellKey, FigureSet, RowEntry } from '../domain/figure/figure-set.ts';
import { evaluate } from '../domain/report/evaluate.ts';
import type { ChartData } from '../domain/report/chart-data.ts';
import type { Evaluation, SectionState } from '../domain/report/evaluation.ts';
import type { Report } from '../domain/report/report.ts';
import { isOmitted, visibleSections, type VisibleSection } from '../domain/report/outline.ts';
import type { Finding } from '../domain/rule/finding.ts';
import type {
  Block,
  SectionDefinition,
  StatementBlock,
  Template,
} from '../domain/template/template.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { findOffer, type Offer } from './figure-offer.ts';
import { FigureLines } from './figure-lines.ts';
import { PeriodHistory } from './period-history.svelte.ts';
import { printedParagraphs, type PrintedParagraph } from './printed-paragraphs.ts';
import { ReportFindings } from './report-findings.svelte.ts';
import { subPeriodSets } from './sub-period-sets.ts';
import { TextChecks } from './text-checks.svelte.ts';
import { TypingPause } from './typing-pause.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** One report on the desk: what it comes to, and every way to change it. */
export class ReportDesk {
  readonly #workspace: Workspace;
  readonly #id: string;

  constructor(workspace: Workspace, id: string) {
    this.#workspace = workspace;
    this.#id = id;
  }

  readonly report: Report = $derived.by(() => {
    const report = this.#workspace.report(this.#id);
    if (!report) throw new Error(`Report ${this.#id} is not in the open organisation`);
    return report;
  });
  readonly figures: FigureSet = $derived.by(() => {
    const figures = this.#workspace.figureSet(this.report.figureSetId);
    if (!figures) throw new Error(`Report ${this.#id} has no figure set`);
    return figures;
  });
  readonly template: Template = $derived.by(() => {
    const template = this.#workspace.template(this.report.templateId);
    if (!template) throw new Error(`No template ${this.report.templateId}`);
    return template;
  });
  readonly #subPeriods = $derived.by(() => subPeriodSets(this.report, this.#workspace));
  readonly evaluation: Evaluation = $derived.by(() => {
    const { organisation, references } = this.#workspace;
    if (!organisation) throw new Error('No organisation is open');
    return evaluate({
      template: this.template,
      organisation,
      figures: this.figures,
      report: this.report,
      references,
      subPeriods: this.#subPeriods,
    });
  });
  readonly #pause = new TypingPause(() => this.evaluation);
  readonly history = new PeriodHistory(this);
  readonly texts: TextChecks = new TextChecks();
  readonly lines = new FigureLines();
  // These stay the same objects at a keystroke, and with them the outline.
  readonly #period = $derived(this.figures.period);
  readonly #omitted = $derived(this.report.omitted);
  readonly outline: readonly VisibleSection[] = $derived(
    visibleSections(this.template, { omitted: this.#omitted }, this.#period),
  );
  readonly document: DocumentTree = $derived(compose(this.evaluation));

  readonly #findings = new ReportFindings(this, this.#pause);
  readonly sections: ReadonlyMap<string, SectionState> = $derived(
    this.#pause.held?.sections ?? this.evaluation.sections,
  );
  /**
   * While a field is being typed in, nothing new may appear around it. A field that was only entered is
   * not: what the one before it brought about must show, also when Enter leads from field to field.
   */
  readonly isTyping: boolean = $derived(
    this.#pause.held !== null && this.#pause.held !== this.evaluation,
  );

  /**
   * The evaluation as it was when typing last paused: sentences, tables and charts follow it, so that
   * indicators need not wait for them at each key. Derived, so that the first key does not draw them
   * from the same evaluation again.
   */
  readonly calm: Evaluation = $derived(this.#pause.before ?? this.evaluation);
  readonly #namedBefore = $derived(namedBefore(this.calm));

  get id(): string {
    return this.#id;
  }

  get findings(): readonly Finding[] {
    return this.#findings.shown;
  }

  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Findings of one section that nobody has accepted yet come first. */
  findingsOf(section: string): readonly Finding[] {
    return this.findings.filter((finding) => finding.sections.includes(section));
  }

  /** Proofreads the words of the report after a moment of rest; the returned function stops it. */
  checkTexts(): () => void {
    return this.texts.check(this.evaluation);
  }

  isAccepted(finding: Finding): boolean {
    return Object.hasOwn(this.report.accepted, finding.id);
  }

  enterField(): void {
    this.#pause.enter();
  }

  leaveField(): void {
    this.#pause.leave();
  }

  typeFigure(cell: CellKey, typed: string): void {
    this.#pause.stir();
    const entry = typed === '' ? undefined : { typed, at: this.#workspace.now().toISOString() };
    this.#workspace.editEntry('figureSet', this.figures.id, 'entries', cell, entry);
  }

  /** Odd spaces and decomposed letters go only once the field is left: see design.md on key tools. */
  settleFigure(cell: CellKey): void {
    const typed = this.figures.entries[cell]?.typed;
    if (typed !== undefined && normaliseText(typed) !== typed) {
      this.typeFigure(cell, normaliseText(typed));
    }
    this.leaveField();
  }

  setRows(figure: string, rows: readonly RowEntry[]): void {
    this.#workspace.editEntry('figureSet', this.figures.id, 'rows', figure, rows);
  }

  offer(cell: CellKey): Offer | null {
    return findOffer(cell, this.evaluation, this.history.opening ?? this.history.previous);
  }

  typeNarrative(block: string, text: string): void {
    this.#pause.stir();
    this.#entry('narratives', block, text === '' ? undefined : text);
  }

  settleNarrative(block: string): void {
    const typed = this.report.narratives[block];
    if (typed !== undefined && normaliseText(typed) !== typed) {
      this.typeNarrative(block, normaliseText(typed));
    }
    this.leaveField();
  }

  composeText(text: string): ComposedText {
    return composeText(text, this.calm);
  }

  /** A text of the block as it will print. */
  printed(text: string, block: string): readonly PrintedParagraph[] {
    return printedParagraphs(text, this.calm, this.#namedBefore.get(block));
  }

  composeTable(table: string): ComposedTable {
    return composeTable(table, this.calm);
  }

  composeChart(chart: string): ChartData {
    return composeChart(chart, this.calm);
  }

  /** Whether a table or chart is in the document: the official's choice, else the template's. */
  isPrinted(block: Extract<Block, { kind: 'table' | 'chart' }>): boolean {
    const chosen = this.report.printed[block.id];
    if (chosen !== undefined) return chosen;
    return block.kind === 'chart' ? block.printed : holds(block.when, this.calm.scope);
  }

  composeStatement(block: StatementBlock): ComposedStatement {
    const citations = new Citations(this.#namedBefore.get(block.id));
    return composeStatement(block, this.calm, { citations });
  }

  /** "Sửa lời": the official's own words, kept with the variant they were written under. */
  rewrite(block: string, text: string): void {
    const choice = this.evaluation.statements.get(block);
    const variant = choice?.state === 'chosen' ? choice.variant : null;
    this.#entry('statements', block, { text, variant });
  }

  settleRewritten(block: string): void {
    const override = this.report.statements[block];
    if (override !== undefined && normaliseText(override.text) !== override.text) {
      this.rewrite(block, normaliseText(override.text));
    }
    this.leaveField();
  }

  giveBack(block: string): void {
    this.#entry('statements', block, undefined);
  }

  /** A heading in the official's own words; none gives the template's back. */
  typeHeading(section: string, heading: string): void {
    this.#entry('headings', section, heading === '' ? undefined : heading);
  }

  settleHeading(section: string): void {
    const typed = this.report.headings[section];
    if (typed === undefined) return;
    const text = normaliseText(typed).replaceAll('\n', ' ').trim();
    if (text !== typed) this.typeHeading(section, text);
  }

  setDone(section: string, done: boolean): void {
    this.set('done', withMember(this.report.done, section, done));
  }

  isOmitted(section: SectionDefinition): boolean {
    return isOmitted(section, { has: (id) => this.#omitted.includes(id) });
  }

  setOmitted({ id, leftOut }: SectionDefinition, omitted: boolean): void {
    this.set('omitted', withMember(this.report.omitted, id, omitted !== leftOut));
  }

  setPrinted(block: string, printed: boolean): void {
    this.#entry('printed', block, printed);
  }

  accept(finding: Finding, reason: string): void {
    const at = this.#workspace.now().toISOString();
    this.#entry('accepted', finding.id, { reason: normaliseText(reason).trim(), at });
  }

  withdrawAcceptance(finding: Finding): void {
    this.#entry('accepted', finding.id, undefined);
  }

  /** Sets a plain field of the report, such as its date. */
  set<Key extends keyof Report>(key: Key, value: Report[Key]): void {
    this.#workspace.edit('report', this.#id, key, value);
  }

  #entry<Key extends 'narratives' | 'statements' | 'headings' | 'printed' | 'accepted'>(
    key: Key,
    entry: string,
    value: Report[Key][string] | undefined,
  ): void {
    this.#workspace.editEntry('report', this.#id, key, entry, value);
  }
}

function withMember(list: readonly string[], member: string, present: boolean): readonly string[] {
  const others = list.filter((one) => one !== member);
  return present ? [...others, member] : others;
}
