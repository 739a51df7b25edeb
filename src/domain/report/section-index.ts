import type { Block, NarrativeBlock, StatementBlock, Template } from '../template/template.ts';
import { visibleSections, type VisibleSection } from './outline.ts';
import type { EvaluationInput } from './evaluation.ts';

interface PlacedBlock<Kind extends Block> {
  readonly block: Kind;
  readonly section: string;
}

/** What is where in the report as it is now: sections left out are in none of these. */
export interface SectionIndex {
  readonly visible: readonly VisibleSection[];
  readonly statements: readonly PlacedBlock<StatementBlock>[];
  readonly narratives: readonly PlacedBlock<NarrativeBlock>[];
  readonly references: readonly PlacedBlock<Extract<Block, { kind: 'references' }>>[];
  /** The sections that ask for a figure, in print order. */
  readonly byFigure: ReadonlyMap<string, readonly string[]>;
}

export function indexSections({
  template,
  report,
  figures,
}: Pick<EvaluationInput, 'report' | 'figures'> & {
  readonly template: Pick<Template, 'sections' | 'numbering'>;
}): SectionIndex {
  const visible = visibleSections(template, report, figures.period);
  const statements: PlacedBlock<StatementBlock>[] = [];
  const narratives: PlacedBlock<NarrativeBlock>[] = [];
  const references: PlacedBlock<Extract<Block, { kind: 'references' }>>[] = [];
  const byFigure = new Map<string, string[]>();
  for (const { section } of visible) {
    for (const block of section.blocks) {
      if (block.kind === 'statement') statements.push({ block, section: section.id });
      else if (block.kind === 'narrative') narratives.push({ block, section: section.id });
      else if (block.kind === 'references') references.push({ block, section: section.id });
      else if (block.kind === 'figures') {
        for (const figure of block.figures) {
          const sections = byFigure.get(figure);
          if (sections === undefined) byFigure.set(figure, [section.id]);
          else if (!sections.includes(section.id)) sections.push(section.id);
        }
      }
    }
  }
  return { visible, statements, narratives, references, byFigure };
}
