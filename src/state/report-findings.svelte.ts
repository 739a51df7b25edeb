import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Evaluation } from '../domain/report/evaluation.ts';
import { findPeriodSums } from '../domain/report/find-period-sums.ts';
import { indexSections } from '../domain/report/section-index.ts';
import type { Finding } from '../domain/rule/finding.ts';
import type { Template } from '../domain/template/template.ts';
import { keepFindings } from './keep-findings.ts';
import type { TextChecks } from './text-checks.svelte.ts';
import type { TypingPause } from './typing-pause.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What findings are made from. */
interface Source {
  readonly evaluation: Evaluation;
  readonly figures: FigureSet;
  readonly template: Template;
  readonly workspace: Pick<Workspace, 'figureSets'>;
  readonly texts: Pick<TextChecks, 'findings'>;
}

/**
 * Findings to show: while a field is being typed in, only those that stood before it was entered and
 * still hold, so that nothing new appears under the official's hands.
 */
export class ReportFindings {
  readonly #desk: Source;
  readonly #pause: TypingPause;
  /** Those shown last: the same objects while nothing in them changes. */
  #last: readonly Finding[] = [];
  /** The sums as they were when the field that has the focus was entered. */
  #lastSums: readonly Finding[] = [];

  constructor(desk: Source, pause: TypingPause) {
    this.#desk = desk;
    this.#pause = pause;
  }

  readonly shown: readonly Finding[] = $derived.by(() => {
    this.#last = keepFindings(this.#last, this.#found());
    return this.#last;
  });
  readonly #askedIn: ReadonlyMap<string, readonly string[]> = $derived.by(
    () => indexSections(this.#desk.evaluation.input).byFigure,
  );
  /** Against the shorter periods that this one is made of, where they are stored. */
  readonly #sums: readonly Finding[] = $derived.by(() =>
    findPeriodSums({
      catalogue: this.#desk.template.catalogue,
      figures: this.#desk.figures,
      stored: this.#desk.workspace.figureSets,
      sectionsOf: (figure) => this.#askedIn.get(figure) ?? [],
    }),
  );

  #found(): readonly Finding[] {
    const { evaluation, texts } = this.#desk;
    const { held, checked } = this.#pause;
    // Those about words stand as they did until the field is left.
    if (!held) {
      this.#lastSums = this.#sums;
      return mergeFindings([...evaluation.findings, ...this.#sums], texts.findings);
    }
    const before = held.findings.map((finding) => finding.id);
    // While keys come as of the last pause: checking all of the report at each would be felt.
    const { findings } = checked ?? evaluation;
    const standing = findings.filter((finding) => before.includes(finding.id));
    return mergeFindings([...standing, ...this.#lastSums], texts.findings);
  }
}

/** Most severe first, figures before words. */
function mergeFindings(figures: readonly Finding[], texts: readonly Finding[]): readonly Finding[] {
  if (texts.length === 0) return figures;
  const all = [...figures, ...texts];
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter((finding) => finding.severity === severity),
  );
}
