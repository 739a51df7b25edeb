import {
  cellKey,
  type FigureEntry,
  type FigureSet,
  type RowEntry,
} from '../../src/domain/figure/figure-set.ts';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import type { Period } from '../../src/domain/period/period.ts';
import type { EvaluationInput } from '../../src/domain/report/evaluation.ts';
import { newReport } from '../../src/domain/report/new-report.ts';
import type { Template } from '../../src/domain/template/template.ts';

const AT = '2023-06-10T01:00:00.000Z';

/** A figure as typed; by member of its list; or its rows. */
type TypedFigure =
  string | Readonly<Record<string, string>> | readonly Readonly<Record<string, string>>[];
export type TypedFigures = Readonly<Record<string, TypedFigure>>;

interface Trial {
  readonly template: Template;
  readonly figures: TypedFigures;
  readonly period: Period;
  /** Lists in the organisation's own words: member key → label. */
  readonly lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Sections taken in that a new report does not have. */
  readonly taken?: readonly string[];
}

/** Figures as a figure set keeps them. */
export function typedEntries(figures: TypedFigures): Pick<FigureSet, 'entries' | 'rows'> {
  const entries: Record<string, FigureEntry> = {};
  const rows: Record<string, readonly RowEntry[]> = {};
  for (const [key, figure] of Object.entries(figures)) {
    if (typeof figure === 'string') entries[cellKey(key)] = { typed: figure, at: AT };
    else if (Array.isArray(figure)) {
      const typedRows: readonly Readonly<Record<string, string>>[] = figure;
      rows[key] = typedRows.map((cells, index) => ({ id: `row${String(index)}`, cells }));
    } else {
      for (const [member, typed] of Object.entries(figure)) {
        entries[cellKey(key, member)] = { typed: String(typed), at: AT };
      }
    }
  }
  return { entries, rows };
}

/** Everything that an evaluation is made from, with these figures typed in. */
export function trialInput({
  template,
  figures,
  period,
  lists = {},
  taken = [],
}: Trial): EvaluationInput {
  const { entries, rows } = typedEntries(figures);
  const organisation = defaultOrganisation({
    id: 'commune',
    unitCode: null,
    kind: 'xã',
    name: 'Thử',
    province: 'tỉnh Thử',
    signerId: 'signer',
  });
  return {
    template,
    organisation: {
      ...organisation,
      lists: Object.fromEntries(
        Object.entries(lists).map(([list, members]) => [
          list,
          Object.entries(members).map(([key, label]) => ({ key, label })),
        ]),
      ),
    },
    figures: { id: 'set', rev: 0, organisationId: 'commune', period, name: null, entries, rows },
    report: newReport({
      id: 'report',
      organisationId: 'commune',
      templateId: template.id,
      figureSetId: 'set',
      at: AT,
      omitted: taken,
    }),
    references: [],
  };
}
