import type { Period } from '../domain/period/period.ts';
import { visibleSections } from '../domain/report/outline.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import { listMembers } from '../domain/template/list-members.ts';
import type { Template } from '../domain/template/template.ts';
import { foldText } from '../lib/fold-text.ts';
import { allSections } from './find-section.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Figures of one group of the catalogue, in its order. */
export interface GroupOfFigures {
  readonly key: string;
  readonly label: string;
  readonly figures: readonly {
    readonly key: string;
    /** All that a search may name it by, folded. */
    readonly text: string;
  }[];
}

/** What a report type asks of its own period, sections that may be left out among it. */
function askedBy(template: Template, period: Pick<Period, 'kind'>): readonly string[] {
  const omitted = allSections(template)
    .filter(({ leftOut }) => leftOut)
    .map(({ id }) => id);
  return (
    visibleSections(template, { omitted }, period)
      // A sub-period has figures of its own.
      .filter(({ section }) => section.subPeriod === null)
      .flatMap(({ section }) => section.blocks)
      .flatMap((block) => (block.kind === 'figures' ? block.figures : []))
  );
}

/** All figures that report types of this kind of period ask for, and its reports of other types. */
export function periodFigures(
  workspace: Workspace,
  figureSetId: string,
  period: Pick<Period, 'kind'>,
): readonly GroupOfFigures[] {
  const { templates, reports, organisation } = workspace;
  const catalogue = templates[0]?.catalogue;
  if (!catalogue || !organisation) return [];
  const isUsed = ({ id }: Template): boolean =>
    reports.some((report) => report.figureSetId === figureSetId && report.templateId === id);
  const asked = new Set(
    templates
      .filter((template) => template.periods.includes(period.kind) || isUsed(template))
      .flatMap((template) => askedBy(template, period)),
  );
  const membersOf = ({ by }: FigureDefinition): readonly string[] =>
    by === null ? [] : listMembers(by, catalogue, organisation).map(({ label }) => label);
  const definitions = [...catalogue.figures.values()].filter(({ key }) => asked.has(key));
  return catalogue.groups
    .map(({ key, label }) => ({
      key,
      label,
      figures: definitions
        .filter(({ group }) => group === key)
        .map((one) => ({
          key: one.key,
          text: foldText([one.label, one.short, label, ...membersOf(one)].join(' ')),
        })),
    }))
    .filter(({ figures }) => figures.length > 0);
}
