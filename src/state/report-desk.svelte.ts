import { compose } from '../document/compose.ts';
import { composeStatement, type ComposedStatement } from '../document/compose-statement.ts';
import { composeText, type ComposedText } from '../document/compose-text.ts';
import type { DocumentTree } from '../document/document-tree.ts';
import type { CellKey, FigureSet, RowEntry } from '../domain/figure/figure-set.ts';
import { evaluate } from '../domain/report/evaluate.ts';
import type { Evaluation, SectionState } from '../domain/report/evaluation.ts';
import type { Report } from '../domain/report/report.ts';
import { visibleSections, type VisibleSection } from '../domain/report/outline.ts';
import type { Finding } from '../domain/rule/finding.ts';
import type { StatementBlock, Template } from '../domain/template/template.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { findOffer, type Offer } from './figure-offer.ts';
import { PeriodHistory } from './period-history.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** One report on the desk: what it comes to, and every way to change it. */
export class ReportDesk {
  readonly #workspace: Workspace;
  readonly #id: string;
  /** Findings and section states as they stood when the field being typed in was entered. */
  #held = $state.raw<Pick<Evaluation, 'findings' | 'sections'> | null>(null);

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
  readonly evaluation: Evaluation = $derived.by(() => {
    const { organisation, references } = this.#workspace;
    if (!organisation) throw new Error('No organisation is open');
    return evaluate({
      template: this.template,
      organisation,
      figures: this.figures,
      report: this.report,
      references,
    });
  });
  readonly history = new PeriodHistory(this);
  readonly outline: readonly VisibleSection[] = $derived(
    visibleSections(this.template, this.report, this.figures.period),
  );
  readonly document: DocumentTree = $derived(compose(this.evaluation));

  /**
   * Findings to show: while a field is being typed in, only those that stood before it was entered
   * and still hold, so that nothing new appears under the official's hands.
   */
  readonly findings: readonly Finding[] = $derived.by(() => {
    const held = this.#held;
    if (!held) return this.evaluation.findings;
    const before = new Set(held.findings.map((finding) => finding.id));
    return this.evaluation.findings.filter((finding) => before.has(finding.id));
  });
  readonly sections: ReadonlyMap<string, SectionState> = $derived(
    this.#held?.sections ?? this.evaluation.sections,
  );

  get workspace(): Workspace {
    return this.#workspace;
  }

  /** Findings of one section that nobody has accepted yet come first. */
  findingsOf(section: string): readonly Finding[] {
    return this.findings.filter((finding) => finding.sections.includes(section));
  }

  isAccepted(finding: Finding): boolean {
    return Object.hasOwn(this.report.accepted, finding.id);
  }

  enterField(): void {
    this.#held ??= { findings: this.evaluation.findings, sections: this.evaluation.sections };
  }

  leaveField(): void {
    this.#held = null;
  }

  typeFigure(cell: CellKey, typed: string): void {
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
    return findOffer(cell, this.evaluation, this.history.previous);
  }

  typeNarrative(block: string, text: string): void {
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
    return composeText(text, this.evaluation);
  }

  composeStatement(block: StatementBlock): ComposedStatement {
    return composeStatement(block, this.evaluation);
  }

  /** "Sửa lời": the official's own words, kept with the variant they were written under. */
  takeOver(block: string, text: string): void {
    const choice = this.evaluation.statements.get(block);
    const variant = choice?.state === 'chosen' ? choice.variant : null;
    this.#entry('statements', block, { text, variant });
  }

  giveBack(block: string): void {
    this.#entry('statements', block, undefined);
  }

  setHeading(section: string, heading: string): void {
    const text = normaliseText(heading).trim();
    this.#entry('headings', section, text === '' ? undefined : text);
  }

  setDone(section: string, done: boolean): void {
    this.set('done', withMember(this.report.done, section, done));
  }

  setOmitted(section: string, omitted: boolean): void {
    this.set('omitted', withMember(this.report.omitted, section, omitted));
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
  set<Key extends keyof Report & string>(key: Key, value: Report[Key]): void {
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
