import type { EvaluationInput } from './evaluation.ts';
import { visibleSections } from './outline.ts';

type Input = Pick<EvaluationInput, 'template' | 'report' | 'figures'>;

interface Labels {
  readonly template: Input['template'];
  readonly kind: string;
  readonly labels: ReadonlyMap<string, string>;
}

// A text may name an annex many times, and which there are changes with what is left out only.
const known = new WeakMap<readonly string[], Labels>();

/** `Phụ lục I` by section id, of the annexes that are in the report. */
export function annexLabels({ template, report, figures }: Input): ReadonlyMap<string, string> {
  const { kind } = figures.period;
  const made = known.get(report.omitted);
  if (made?.template === template && made.kind === kind) return made.labels;
  const labels = new Map(
    visibleSections(template, report, figures.period)
      .filter(({ section }) => section.annex !== null)
      .map(({ section, number }) => [section.id, number]),
  );
  known.set(report.omitted, { template, kind, labels });
  return labels;
}

/** Ids of a template's annexes. */
export const annexIds = ({ sections }: Pick<Input['template'], 'sections'>): readonly string[] =>
  sections.filter(({ annex }) => annex !== null).map(({ id }) => id);
