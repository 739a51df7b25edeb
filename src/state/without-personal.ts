import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { FigureDefinition } from '../domain/template/catalogue.ts';
import type { Template } from '../domain/template/template.ts';
import { readFrozen } from '../storage/frozen-report.ts';
import type { StoredWorkspace } from '../storage/storage.ts';

/** What the catalogues mark as personal: whole figures, and columns of rows by figure. */
interface PersonalPlaces {
  readonly figures: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Their names for people. */
  readonly labels: readonly string[];
}

/** Where names of citizens and the like are kept, by the `personal` marks of all templates. */
export function personalPlaces(templates: readonly Template[]): PersonalPlaces {
  const figures = new Set<string>();
  const columns = new Map<string, ReadonlySet<string>>();
  const labels = new Set<string>();
  for (const definition of templates.flatMap(definitionsOf)) {
    if (definition.personal) {
      figures.add(definition.key);
      labels.add(definition.label);
    }
    const personal = definition.columns.filter((column) => column.personal);
    if (personal.length > 0) columns.set(definition.key, new Set(personal.map(({ key }) => key)));
    personal.forEach(({ label }) => labels.add(label));
  }
  return { figures, columns, labels: [...labels] };
}

/**
 * The same work with those places blank. A report that was issued with one of them filled goes as a whole:
 * its .docx is kept to the byte, so nothing can be taken out of it.
 */
export async function withoutPersonal(
  workspace: StoredWorkspace,
  templates: readonly Template[],
): Promise<StoredWorkspace> {
  const places = personalPlaces(templates);
  const issues = await Promise.all(
    workspace.issues.map(async (issue) => {
      const frozen = await readFrozen(issue);
      // What cannot be looked into may hold a name.
      if (!frozen.ok) return [];
      const sets = [frozen.value.figures, ...Object.values(frozen.value.subPeriods)];
      return sets.some((set) => holdsPersonal(set, places)) ? [] : [issue];
    }),
  );
  return {
    ...workspace,
    figureSets: workspace.figureSets.map((set) => blanked(set, places)),
    issues: issues.flat(),
  };
}

const definitionsOf = ({ catalogue }: Template): readonly FigureDefinition[] => [
  ...catalogue.figures.values(),
];

/** The figure a cell is of: `tthcCount` of `tthcCount.commune`. */
const figureOf = (cell: string): string => cell.split('.')[0] ?? cell;

function blanked(set: FigureSet, { figures, columns }: PersonalPlaces): FigureSet {
  const entries = Object.entries(set.entries).filter(([cell]) => !figures.has(figureOf(cell)));
  const rows = Object.entries(set.rows).map(([figure, all]) => {
    const personal = figures.has(figure) ? null : (columns.get(figure) ?? new Set<string>());
    const kept = all.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).filter(([column]) => personal && !personal.has(column)),
      ),
    }));
    return [figure, kept] as const;
  });
  return { ...set, entries: Object.fromEntries(entries), rows: Object.fromEntries(rows) };
}

function holdsPersonal(set: FigureSet, places: PersonalPlaces): boolean {
  const filled = ({ entries, rows }: FigureSet): number =>
    Object.values(entries).filter(({ typed }) => typed.trim() !== '').length +
    Object.values(rows)
      .flat()
      .flatMap(({ cells }) => Object.values(cells))
      .filter((typed) => typed.trim() !== '').length;
  return filled(set) !== filled(blanked(set, places));
}
