import { readFacts, type FactGroup } from './facts.ts';
import type { Reading } from './read-document.ts';
import { readFigureTable, type FigureTable } from './table-columns.ts';
import { tableFacts } from './table-facts.ts';

/** All that a document counts: read once for the rules on figures. */
export interface Figures {
  readonly groups: readonly FactGroup[];
  readonly tables: readonly FigureTable[];
}

const read = new WeakMap<Reading, Figures>();

export function figuresOf(reading: Reading): Figures {
  const known = read.get(reading);
  if (known !== undefined) return known;
  const tables = reading.tables.flatMap((table) => readFigureTable(table) ?? []);
  const fromTables = tables.map(tableFacts).filter(({ facts }) => facts.length > 0);
  const figures = { groups: [...readFacts(reading), ...fromTables], tables };
  read.set(reading, figures);
  return figures;
}
