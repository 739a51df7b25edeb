import { textTokens } from '../../src/domain/report/parse-text.ts';
import type { TableColumn, TableDefinition } from '../../src/domain/template/catalogue.ts';
import type { Block, Template } from '../../src/domain/template/template.ts';
import { allSections } from './cchc-template.ts';

const baseName = (name: string): string => name.split('.')[0] ?? name;

function columnNames(columns: readonly TableColumn[]): string[] {
  return columns.flatMap(({ columns: inner, value }) => [
    ...columnNames(inner),
    ...(typeof value === 'object' && value !== null ? value.names : []),
  ]);
}

function tableNames({ columns, rows }: TableDefinition): string[] {
  const lines = rows.from === 'lines' ? rows.lines : [];
  const cells = lines.flatMap(({ values }) => values);
  return [
    ...columnNames(columns),
    ...cells.flatMap((cell) => (typeof cell === 'object' && cell !== null ? cell.names : [])),
  ];
}

/** Figures and indicators that a sentence or a table prints. */
function printedNames(blocks: readonly Block[], { catalogue }: Template): ReadonlySet<string> {
  const names = blocks.flatMap((block) => {
    if (block.kind === 'statement') {
      return block.variants.flatMap(({ text }) => textTokens(text).map(({ name }) => name));
    }
    const table = block.kind === 'table' ? catalogue.tables.get(block.table) : undefined;
    return table === undefined ? [] : tableNames(table);
  });
  return new Set(names.map(baseName));
}

/** Figures that an outline asks for and that no sentence and no table of it prints. */
export function lostFigures(template: Template): readonly string[] {
  const blocks = allSections(template.sections).flatMap((section) => section.blocks);
  const printed = printedNames(blocks, template);
  // An indicator prints a figure as it was typed wherever it is typed: `first(figure, …)`.
  const throughIndicator = (figure: string): boolean =>
    [...template.catalogue.indicators.values()].some(
      ({ key, formula, format }) =>
        printed.has(key) && format !== 'percent' && formula.source.startsWith(`first(${figure},`),
    );
  return blocks
    .flatMap((block) => (block.kind === 'figures' ? block.figures : []))
    .filter((key) => !printed.has(key) && !throughIndicator(key));
}
