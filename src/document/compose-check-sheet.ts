import type { DocumentStyle } from '../domain/organisation/organisation.ts';
import type { Severity } from '../domain/template/catalogue.ts';
import { checkSheetWords as words } from '../text/check-sheet.ts';
import { formatCount } from '../text/format-number.ts';
import type { DocumentBlock, DocumentTree, TableCell } from './document-tree.ts';

/** One group of checks, counted. */
export interface CheckedGroup {
  readonly label: string;
  /** Null where what holds cannot be counted: words are read as a whole. */
  readonly holds: number | null;
  readonly open: number;
  readonly accepted: number;
  readonly notEnoughData: number;
}

/** What the check sheet says, before any format. */
export interface CheckSheet {
  /** `Báo cáo CCHC 6 tháng đầu năm 2023` */
  readonly report: string;
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  readonly placeAndDate: string;
  readonly style: DocumentStyle;
  readonly groups: readonly CheckedGroup[];
  readonly open: readonly { readonly severity: Severity; readonly message: string }[];
  readonly accepted: readonly {
    readonly message: string;
    readonly reason: string;
    readonly when: string;
  }[];
  readonly when: string;
  readonly textsChecked: boolean;
}

const SECTION = 'check-sheet';
/** Points that the lists have on one page when every group is in the table, and what a row takes. */
const LISTS = 180;
const ROW = 20;
/** A line of 13 points, the space below a paragraph, and characters a line surely holds. */
const LINE = 15.5;
const SPACE = 6;
const LINE_LENGTH = 78;
const LONGEST = 220;

const cell = (text: string, rest: Partial<TableCell> = {}): TableCell => ({
  text,
  columnSpan: 1,
  rowSpan: 1,
  align: 'center',
  bold: false,
  ...rest,
});

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', section: SECTION, text });
const heading = (number: string, text: string): DocumentBlock => ({
  kind: 'heading',
  section: SECTION,
  level: 1,
  number,
  text,
});

function summaryTable(groups: readonly CheckedGroup[]): DocumentBlock {
  const count = (value: number | null): string =>
    value === null ? words.none : formatCount(value);
  const sum = (read: (group: CheckedGroup) => number): string =>
    formatCount(groups.reduce((total, group) => total + read(group), 0));
  const bold = { bold: true };
  return {
    kind: 'table',
    section: SECTION,
    id: SECTION,
    title: '',
    widths: [5, 1.5, 1.5, 1.5, 1.5],
    headerRows: [words.columns.map((label) => cell(label, bold))],
    rows: [
      ...groups.map(({ label, holds, open, accepted, notEnoughData }) => [
        cell(label, { align: 'left' }),
        ...[holds, open, accepted, notEnoughData].map((value) => cell(count(value))),
      ]),
      [
        cell(words.total, { align: 'left', bold: true }),
        cell(
          sum(({ holds }) => holds ?? 0),
          bold,
        ),
        cell(
          sum(({ open }) => open),
          bold,
        ),
        cell(
          sum(({ accepted }) => accepted),
          bold,
        ),
        cell(
          sum(({ notEnoughData }) => notEnoughData),
          bold,
        ),
      ],
    ],
  };
}

const height = (text: string): number => Math.ceil(text.length / LINE_LENGTH) * LINE + SPACE;
const heightOf = (lines: readonly string[]): number =>
  lines.reduce((total, line) => total + height(line), 0);

/** As many lines as there is room for, at least one, and how many more there are. */
function fit(lines: readonly string[], room: number): readonly string[] {
  if (heightOf(lines) <= room) return lines;
  const kept: string[] = [];
  let left = room - height(words.more(lines.length));
  for (const line of lines) {
    left -= height(line);
    if (left < 0 && kept.length > 0) break;
    kept.push(line);
  }
  const rest = lines.length - kept.length;
  return rest === 0 ? kept : [...kept, words.more(rest)];
}

function openLines(open: CheckSheet['open']): readonly string[] {
  const serious = open.filter(({ severity }) => severity !== 'info');
  return serious.length === 0
    ? [words.noneOpen]
    : serious.map(({ severity, message }) =>
        shorten(`- ${words.severities[severity]}: ${message}`),
      );
}

function acceptedLines(accepted: CheckSheet['accepted']): readonly string[] {
  return accepted.length === 0
    ? [words.noneAccepted]
    : accepted.map(
        ({ message, reason, when }) =>
          `- ${words.acceptedLine(shorten(message), shorten(reason), when)}`,
      );
}

/** The check sheet as a document in the look of the house's others; made to fill one page. */
export function composeCheckSheet(sheet: CheckSheet): DocumentTree {
  const { report, superior, issuer, placeAndDate, style, open } = sheet;
  // A group without anything to count says nothing.
  const groups = sheet.groups.filter(
    ({ holds, ...rest }) => (holds ?? 0) + rest.open + rest.accepted + rest.notEnoughData > 0,
  );
  const room = LISTS + ROW * (sheet.groups.length - groups.length);
  const acceptedAll = acceptedLines(sheet.accepted);
  const openAll = openLines(open);
  const infos = open.filter(({ severity }) => severity === 'info').length;
  const openShown = fit(openAll, Math.max(room / 2, room - heightOf(acceptedAll)));
  const acceptedShown = fit(acceptedAll, room - heightOf(openShown));
  return {
    // One page: the smallest sizes and spaces that the decree allows.
    style: { ...style, bodySize: 13, lineSpacing: 1, paragraphSpacing: 6, sizeSet: '12-13-13' },
    title: words.title(report),
    superior,
    issuer,
    number: '',
    placeAndDate,
    name: words.name,
    subject: words.subject(report),
    addressees: [],
    blocks: [
      heading('I.', words.summary),
      paragraph(`${words.checked(sheet.when)}${sheet.textsChecked ? '' : ` ${words.onlyFigures}`}`),
      summaryTable(groups),
      heading('II.', words.open),
      ...openShown.map(paragraph),
      ...(infos > 0 ? [paragraph(words.infos(infos))] : []),
      heading('III.', words.accepted),
      ...acceptedShown.map(paragraph),
    ],
    recipients: words.recipients,
    signature: [words.signature],
    signerName: '',
  };
}
