import type { Block, NarrativeBlock, StatementBlock, Template } from '../template/template.ts';
import type { PeriodKind } from '../period/period.ts';
import { visibleSections, type VisibleSection } from './outline.ts';
import type { EvaluationInput } from './evaluation.ts';

interface PlacedBlock<Kind extends Block> {
  readonly block: Kind;
  readonly section: string;
  readonly subPeriod: string | null;
}

type FigureSections = ReadonlyMap<string, readonly string[]>;

/** What is where in the report as it is now: sections left out are in none of these. */
export interface SectionIndex {
  readonly visible: readonly VisibleSection[];
  readonly statements: readonly PlacedBlock<StatementBlock>[];
  readonly narratives: readonly PlacedBlock<NarrativeBlock>[];
  readonly references: readonly PlacedBlock<Extract<Block, { kind: 'references' }>>[];
  /** The sections that ask for a figure of the report's own period, in print order. */
  readonly byFigure: FigureSections;
  /** The same for each sub-period that a section reads. */
  readonly bySubPeriod: ReadonlyMap<string, FigureSections>;
}

interface Input {
  readonly template: Pick<Template, 'sections' | 'numbering'>;
  readonly report: Pick<EvaluationInput['report'], 'omitted'>;
  readonly figures: Pick<EvaluationInput['figures'], 'period'>;
}

interface Made {
  readonly template: Input['template'];
  readonly kind: PeriodKind;
  readonly index: SectionIndex;
}

// What is where changes only with what is left out.
const known = new WeakMap<readonly string[], Made>();

export function indexSections(input: Input): SectionIndex {
  const { template, report, figures } = input;
  const { kind } = figures.period;
  const made = known.get(report.omitted);
  if (made?.template === template && made.kind === kind) return made.index;
  const index = makeIndex(input);
  known.set(report.omitted, { template, kind, index });
  return index;
}

function makeIndex({ template, report, figures }: Input): SectionIndex {
  const visible = visibleSections(template, report, figures.period);
  const statements: PlacedBlock<StatementBlock>[] = [];
  const narratives: PlacedBlock<NarrativeBlock>[] = [];
  const references: PlacedBlock<Extract<Block, { kind: 'references' }>>[] = [];
  const byFigure = new Map<string, string[]>();
  const bySubPeriod = new Map<string, Map<string, string[]>>();
  for (const { section } of visible) {
    const { subPeriod } = section;
    const asked =
      subPeriod === null ? byFigure : (bySubPeriod.get(subPeriod) ?? new Map<string, string[]>());
    if (subPeriod !== null) bySubPeriod.set(subPeriod, asked);
    const place = { section: section.id, subPeriod };
    for (const block of section.blocks) {
      if (block.kind === 'statement') statements.push({ block, ...place });
      else if (block.kind === 'narrative') narratives.push({ block, ...place });
      else if (block.kind === 'references') references.push({ block, ...place });
      else if (block.kind === 'figures') {
        for (const figure of block.figures) {
          const sections = asked.get(figure);
          if (sections === undefined) asked.set(figure, [section.id]);
          else if (!sections.includes(section.id)) sections.push(section.id);
        }
      }
    }
  }
  return { visible, statements, narratives, references, byFigure, bySubPeriod };
}
