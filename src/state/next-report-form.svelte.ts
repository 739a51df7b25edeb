import { carryText } from '../domain/next/carry-text.ts';
import { nextDocuments } from '../domain/next/next-documents.ts';
import {
  carryReport,
  leftDocuments,
  NEXT_PARTS,
  nextTextKey,
  type NextChoices,
  type NextPart,
} from '../domain/next/next-report.ts';
import { nextTexts, type NextText } from '../domain/next/next-texts.ts';
import type { Step, TextPart } from '../domain/next/shift-text.ts';
import type { FigureSet } from '../domain/figure/figure-set.ts';
import { nextOfKind } from '../domain/period/next-of-kind.ts';
import type { Period } from '../domain/period/period.ts';
import type { Report } from '../domain/report/report.ts';
import type { NextChoice, Template } from '../domain/template/template.ts';
import { ownValue } from '../lib/own-value.ts';
import { periodLabel } from '../text/period-label.ts';
import { NewReportForm } from './new-report-form.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A text of the old report, and what it becomes. */
export interface NextTextView {
  readonly key: string;
  readonly text: NextText;
  readonly choice: NextChoice;
  /** The old one, its pieces apart. */
  readonly before: readonly TextPart[];
  /** The new one; none when it is left out. */
  readonly after: readonly TextPart[];
  /** How many pieces will wait for a yes. */
  readonly pieces: number;
}

const HAS: Readonly<Record<NextPart, (report: Report) => boolean>> = {
  omitted: ({ omitted }) => omitted.length > 0,
  printed: ({ printed }) => Object.keys(printed).length > 0,
  signer: ({ signerId }) => signerId !== null,
  addressees: ({ addressees }) => addressees !== null,
  recipients: ({ recipients }) => recipients !== null,
  request: ({ requestId }) => requestId !== null,
};

/** "Lập kỳ sau": the next report before it is made, to be looked through. */
export class NextReportForm {
  readonly #workspace: Workspace;
  readonly template: Template;
  readonly report: Report;
  readonly figures: FigureSet;
  /** Period, days and what goes with them, as for any new report. */
  readonly period: NewReportForm;
  readonly texts: readonly NextText[];
  #choices = $state.raw<Readonly<Record<string, NextChoice>>>({});
  /** The request document is of one period. */
  #parts = $state.raw<Readonly<Record<NextPart, boolean>>>({
    omitted: true,
    printed: true,
    signer: true,
    addressees: true,
    recipients: true,
    request: false,
  });
  #documents = $state.raw<Readonly<Record<string, boolean>>>({});

  constructor(workspace: Workspace, report: Report, template: Template, figures: FigureSet) {
    this.#workspace = workspace;
    this.report = report;
    this.template = template;
    this.figures = figures;
    this.texts = nextTexts(template, report);
    const begin = { template: template.id, period: nextOfKind(figures.period) };
    this.period = new NewReportForm(workspace, begin, figures.period);
    this.period.chooseIssuer(report.issuerId ?? '');
  }

  /** Parts of the old report that are there to be carried. */
  get parts(): readonly NextPart[] {
    return NEXT_PARTS.filter((part) => HAS[part](this.report));
  }

  readonly documents = $derived.by(() =>
    nextDocuments(this.texts, this.#workspace.references, this.figures.period).map(
      ({ reference, usual }) => ({
        reference,
        carried: ownValue(this.#documents, reference.id) ?? usual,
      }),
    ),
  );
  readonly #carriedDocuments = $derived(
    this.documents.filter(({ carried }) => carried).map(({ reference }) => reference.id),
  );
  /** To the period that is chosen; to one with its usual days while these are not known. */
  readonly #step: Step = $derived.by(() => {
    const to = this.period.period ?? { ...this.figures.period, ...nextOfKind(this.figures.period) };
    return { from: this.figures.period, to, label: periodLabel };
  });
  readonly views: readonly NextTextView[] = $derived.by(() => {
    const isLeft = leftDocuments(this.#workspace.references, this.#carriedDocuments);
    return this.texts.map((text) => {
      const key = nextTextKey(text);
      const choice = ownValue(this.#choices, key) ?? text.usual;
      const after = carryText(text.text, choice, this.#step, isLeft);
      const before = carryText(text.text, 'keep', this.#step, isLeft);
      const pieces = after.filter((part) => part.before !== null).length;
      return { key, text, choice, before, after, pieces };
    });
  });
  /** Pieces of all texts that will wait for a yes. */
  readonly pieces: number = $derived(this.views.reduce((sum, one) => sum + one.pieces, 0));

  choose(key: string, choice: NextChoice): void {
    this.#choices = { ...this.#choices, [key]: choice };
  }

  chooseAll(choice: NextChoice | null): void {
    this.#choices =
      choice === null
        ? {}
        : Object.fromEntries(this.texts.map((text) => [nextTextKey(text), choice]));
  }

  isCarried(part: NextPart): boolean {
    return this.#parts[part];
  }

  carry(part: NextPart, carried: boolean): void {
    this.#parts = { ...this.#parts, [part]: carried };
  }

  carryDocument(id: string, carried: boolean): void {
    this.#documents = { ...this.#documents, [id]: carried };
  }

  /** Makes the report in one step; null while something of the period is wrong. */
  create(): Report | null {
    const choices: NextChoices = {
      texts: this.#choices,
      parts: this.#parts,
      documents: this.#carriedDocuments,
    };
    return this.period.create((to: Period) =>
      carryReport({
        template: this.template,
        report: this.report,
        references: this.#workspace.references,
        step: { from: this.figures.period, to, label: periodLabel },
        choices,
      }),
    );
  }
}
