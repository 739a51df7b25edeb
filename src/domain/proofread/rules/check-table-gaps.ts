import { markParagraph, type Draft } from '../draft.ts';
import { figuresOf } from '../reading/figures.ts';
import type { Reading } from '../reading/read-document.ts';
import type { Column, FigureRow, FigureTable } from '../reading/table-columns.ts';
import { summaryRow } from '../reading/table-facts.ts';
import { captionOf, headerOf, isNote, isRate } from '../reading/table-parts.ts';
import type { Table } from '../reading/table.ts';

function checkTotalRow(figures: FigureTable): readonly Draft[] {
  const rows = figures.rows.filter(({ values }) => values.some((value) => value !== null));
  const counts = figures.columns.filter((column) => !isRate(column) && !isNote(column));
  const { caption } = figures.table;
  const missing = rows.length >= 3 && counts.length >= 2 && !rows.some(({ isTotal }) => isTotal);
  return caption === null || !missing || figures.table.rows.length < 4
    ? []
    : [
        markParagraph(caption, {
          rule: 'R-REQ-CELL',
          code: 'no-total-row',
          severity: 'info',
          params: { table: captionOf(figures.table).slice(0, 90) },
        }),
      ];
}

const hasFigures = ({ rows }: FigureTable, { index }: Column): boolean =>
  rows.some(({ isTotal, values }) => !isTotal && (values[index] ?? null) !== null);

/** Blank cells among figures: zero is written 0. */
function checkBlanks(figures: FigureTable): readonly Draft[] {
  const told = new Set<number>();
  return figures.rows.flatMap((row: FigureRow) => {
    if (row.values.filter((value) => value !== null).length < 3) return [];
    return figures.columns.flatMap((column): Draft[] => {
      const cell = row.cells[column.index];
      const header = headerOf(figures, column);
      const isBlank = cell?.text === '';
      // Beside "Tổng cộng" the columns of words stay blank.
      const isWords = row.isTotal && !hasFigures(figures, column);
      if (!isBlank || isWords || header === null || isNote(column) || told.has(column.index))
        return [];
      told.add(column.index);
      return [
        markParagraph(header, {
          rule: 'R-REQ-CELL',
          code: 'cell-blank',
          severity: 'warning',
          params: { column: column.path.join(' – '), table: captionOf(figures.table).slice(0, 90) },
        }),
      ];
    });
  });
}

/** A table with its head and nothing in it. */
function checkBlankTable(table: Table, reading: Reading): readonly Draft[] {
  const { caption, rows } = table;
  const [head, ...rest] = rows;
  const isBlank =
    head !== undefined &&
    rest.length > 0 &&
    head.length >= 3 &&
    head.every(({ text }) => text !== '') &&
    rest.every((row) => row.every(({ text }) => text === '' || /^\d{1,2}\.?$/u.test(text)));
  if (!isBlank || caption === null) return [];
  const isApology = /xin lỗi/iu.test(caption.text);
  const late = figuresOf(reading)
    .groups.flatMap(({ facts }) => facts)
    .filter(
      ({ concept }) => concept === 'late' || concept === 'pendingLate' || concept === 'lateAll',
    );
  const most = Math.max(0, ...late.map(({ value }) => value));
  const table_ = caption.text.slice(0, 90);
  return [
    isApology && most > 0
      ? markParagraph(caption, {
          rule: 'R-REQ-CELL',
          code: 'apology-table-blank',
          severity: 'error',
          params: { table: table_, late: most },
        })
      : markParagraph(caption, {
          rule: 'R-REQ-CELL',
          code: 'table-blank',
          severity: 'warning',
          params: { table: table_ },
        }),
  ];
}

/** Tasks that a table shows late, and that no sentence speaks of. */
function checkLateTasks(figures: FigureTable, { paragraphs }: Reading): readonly Draft[] {
  const { caption } = figures.table;
  const row = summaryRow(figures);
  if (caption === null || row === null || !/nhiệm vụ|ý kiến chỉ đạo|ykcđ|giao/iu.test(caption.text))
    return [];
  const late = figures.columns
    .filter(({ leaf }) => /quá h[ạẹ]n|trễ h[ạẹ]n/iu.test(leaf))
    .reduce((sum, { index }) => sum + (row.values[index] ?? 0), 0);
  const said = paragraphs.some(({ text }) =>
    /(?:nhiệm vụ|ý kiến chỉ đạo|ykcđ|công việc)[^.;]{0,80}(?:quá h[ạẹ]n|chậm|trễ|chưa hoàn thành)/iu.test(
      text,
    ),
  );
  return late === 0 || said
    ? []
    : [
        markParagraph(caption, {
          rule: 'R-TEXT-CONTRA',
          code: 'tasks-late-silent',
          severity: 'warning',
          params: { late, table: caption.text.slice(0, 90) },
        }),
      ];
}

/** Full satisfaction in a sentence, and less in the table. */
function checkSatisfaction(figures: FigureTable, { paragraphs }: Reading): readonly Draft[] {
  const rate = figures.columns.find(
    ({ path }) => /hài lòng/iu.test(path.join(' ')) && /tỷ lệ|tỉ lệ|%/iu.test(path.join(' ')),
  );
  if (rate === undefined) return [];
  const counted = figures.columns.filter(
    ({ index, leaf }) => index < rate.index && !/^(?:stt|tt)$/iu.test(leaf),
  );
  const columns = counted.filter(({ index }) =>
    figures.rows.some(({ values }) => (values[index] ?? null) !== null),
  );
  const [forms, satisfied] = columns.slice(-2);
  if (forms === undefined || satisfied === undefined) return [];
  const rows = figures.rows.filter(({ isTotal }) => !isTotal);
  const total = (column: Column): number =>
    rows.reduce((sum, row) => sum + (row.values[column.index] ?? 0), 0);
  const [all, content] = [total(forms), total(satisfied)];
  if (all === 0 || content >= all) return [];
  return paragraphs.flatMap((paragraph) =>
    Array.from(
      paragraph.text.matchAll(
        /(?:hài lòng|khảo sát)[^.;]{0,80}?100 ?%|100 ?%[^.;]{0,40}hài lòng/giu,
      ),
      (match) => ({
        rule: 'R-PCT-100',
        code: 'hundred-contradicted' as const,
        severity: 'error' as const,
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
        params: { found: match[0], part: content, whole: all, expected: (content / all) * 100 },
      }),
    ),
  );
}

/** What a table leaves blank, and what the text leaves unsaid of it. */
export function checkTableGaps(reading: Reading): readonly Draft[] {
  return [
    ...figuresOf(reading).tables.flatMap((figures) => [
      ...checkTotalRow(figures),
      ...checkBlanks(figures),
      ...checkLateTasks(figures, reading),
      ...checkSatisfaction(figures, reading),
    ]),
    ...reading.tables.flatMap((table) => checkBlankTable(table, reading)),
  ];
}
