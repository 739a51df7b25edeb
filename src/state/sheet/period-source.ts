import type { SheetSource } from '../../domain/sheet/sheet-source.ts';
import { periodFigures } from '../period-figures.ts';
import type { Workspace } from '../workspace.svelte.ts';

/** What a file's figures are looked for in: those that the period's reports ask for. Null without any. */
export function periodSource(
  workspace: Workspace,
  figureSetId: string,
  named: SheetSource['named'],
): SheetSource | null {
  const { organisation } = workspace;
  const catalogue = workspace.templates[0]?.catalogue;
  const set = workspace.figureSet(figureSetId);
  if (!catalogue || !organisation || !set) return null;
  const groups = periodFigures(workspace, set.id, set.period);
  const figures = new Set(groups.flatMap((group) => group.figures.map(({ key }) => key)));
  return { catalogue, organisation, figures, named };
}
