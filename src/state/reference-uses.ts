import { referenceTokens } from '../domain/reference/reference-token.ts';
import { lastListedDay, listedReferences } from '../domain/report/listed-references.ts';
import { visibleSections } from '../domain/report/outline.ts';
import { textTokens } from '../domain/report/parse-text.ts';
import type { Reference } from '../domain/reference/reference.ts';
import type { Report } from '../domain/report/report.ts';
import { periodLabel } from '../text/period-label.ts';
import { formatRoute } from './routes.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A report that uses a document. */
export interface ReferenceUse {
  readonly report: string;
  readonly title: string;
  readonly href: string;
  /** As what: it asks for the report, a text of the official's own names it, or a section lists it. */
  readonly as: 'request' | 'named' | 'listed';
}

/** How a register looks a token up: see `resolveToken`. */
export const tokenKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();

function namedIn(report: Report, tokens: ReadonlyMap<string, string>): ReadonlySet<string> {
  const texts = [
    ...Object.values(report.narratives),
    ...Object.values(report.headings),
    ...Object.values(report.statements).map(({ text }) => text),
  ];
  return new Set(texts.flatMap(textTokens).flatMap(({ name }) => tokens.get(tokenKey(name)) ?? []));
}

/** Where a report's figures, template and register are found. */
type Around = Pick<Workspace, 'template' | 'figureSet' | 'references'>;

function listedIn(report: Report, workspace: Around): ReadonlySet<string> {
  const template = workspace.template(report.templateId);
  const figures = workspace.figureSet(report.figureSetId);
  if (!template || !figures) return new Set();
  const until = lastListedDay({ report, figures });
  const blocks = visibleSections(template, report, figures.period).flatMap(
    ({ section }) => section.blocks,
  );
  return new Set(
    blocks.flatMap((block) =>
      block.kind === 'references'
        ? listedReferences(block, workspace.references, figures.period, until).map(({ id }) => id)
        : [],
    ),
  );
}

/** The documents that one report answers, names or lists. */
export function usedReferences(report: Report, workspace: Around): readonly Reference[] {
  const named = namedIn(report, referenceTokens(workspace.references));
  const listed = listedIn(report, workspace);
  return workspace.references.filter(
    ({ id }) => id === report.requestId || named.has(id) || listed.has(id),
  );
}

/** By document: the reports that answer it, name it or list it. */
export function referenceUses(workspace: Workspace): ReadonlyMap<string, readonly ReferenceUse[]> {
  const tokens = referenceTokens(workspace.references);
  const uses = new Map<string, ReferenceUse[]>();
  for (const report of workspace.reports) {
    const template = workspace.template(report.templateId);
    const figures = workspace.figureSet(report.figureSetId);
    if (!template || !figures) continue;
    const ways: readonly (readonly [ReferenceUse['as'], ReadonlySet<string>])[] = [
      ['request', new Set(report.requestId === null ? [] : [report.requestId])],
      ['named', namedIn(report, tokens)],
      ['listed', listedIn(report, workspace)],
    ];
    for (const [as, ids] of ways) {
      for (const id of ids) {
        const known = uses.get(id) ?? [];
        uses.set(id, known);
        known.push({
          report: report.id,
          title: `${template.shortName} ${periodLabel(figures.period)}`,
          href: formatRoute({ name: 'report', report: report.id }),
          as,
        });
      }
    }
  }
  return uses;
}
