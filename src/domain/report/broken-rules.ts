import type { CellKey, FigureSet } from '../figure/figure-set.ts';
import type { Reading } from '../figure/reading.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { checkRules, type RuleCheck } from '../rule/check-rules.ts';
import type { Catalogue, RuleDefinition } from '../template/catalogue.ts';
import { baseName } from '../template/name-table.ts';
import type { ReportScope } from './report-scope.ts';

type Names = ReadonlySet<string>;

/** Keys of the figures behind names, through indicators; all members and rows of each. */
function figuresBehind(names: readonly string[], { figures, indicators }: Catalogue): Names {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const key = baseName(name);
    if (seen.has(key)) return;
    seen.add(key);
    if (figures.has(key)) found.add(key);
    else indicators.get(key)?.formula.names.forEach(visit);
  };
  names.forEach(visit);
  return found;
}

const reads = new WeakMap<Catalogue, ReadonlyMap<RuleDefinition, Names>>();

/** The figures that decide what becomes of each rule. */
function figuresOfRules(catalogue: Catalogue): ReadonlyMap<RuleDefinition, Names> {
  const known = reads.get(catalogue);
  if (known !== undefined) return known;
  const made = new Map(
    catalogue.rules.map((rule) => {
      const names = [...rule.left.names, ...rule.right.names, ...(rule.when?.names ?? [])];
      return [rule, figuresBehind(names, catalogue)];
    }),
  );
  reads.set(catalogue, made);
  return made;
}

type Readings = ReadonlyMap<CellKey, Reading>;

function changedFigures(before: Readings, now: Readings): Names {
  const changed = new Set<string>();
  if (before === now) return changed;
  for (const [cell, reading] of now) {
    if (before.get(cell) !== reading) changed.add(baseName(cell));
  }
  for (const cell of before.keys()) if (!now.has(cell)) changed.add(baseName(cell));
  return changed;
}

/** What came of the rules at the last check of a set of figures, and what they were checked on. */
interface Last {
  readonly catalogue: Catalogue;
  readonly lists: Organisation['lists'];
  readonly rows: FigureSet['rows'];
  readonly readings: Readings;
  readonly broken: ReadonlySet<RuleDefinition>;
}

// By the object of its period, which stays the same while the figures of the set change.
const last = new WeakMap<FigureSet['period'], Last>();

/**
 * The checks that are broken. A rule that was not broken and none of whose figures has changed since is
 * not checked again: at a keystroke that is all but a few.
 */
export function brokenRules(
  catalogue: Catalogue,
  { lists }: Pick<Organisation, 'lists'>,
  { period, rows }: Pick<FigureSet, 'period' | 'rows'>,
  scope: ReportScope,
): readonly RuleCheck[] {
  const { readings } = scope;
  const before = last.get(period);
  let { rules } = catalogue;
  if (before?.catalogue === catalogue && before.lists === lists && before.rows === rows) {
    const changed = [...changedFigures(before.readings, readings)];
    const figuresOf = figuresOfRules(catalogue);
    rules = rules.filter((rule) => {
      if (before.broken.has(rule)) return true;
      const figures = figuresOf.get(rule);
      return figures === undefined || changed.some((figure) => figures.has(figure));
    });
  }
  const checks = checkRules(rules, scope, (list) => scope.members(list));
  const found = checks.filter(({ result }) => result === 'broken');
  const broken = new Set(found.map(({ rule }) => rule));
  last.set(period, { catalogue, lists, rows, readings, broken });
  return found;
}
