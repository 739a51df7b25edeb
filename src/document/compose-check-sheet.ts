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
/** What one page holds beside the table. */
const MOST_OPEN = 6;
const MOST_ACCEPTED = 6;
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

function openLines(open: CheckSheet['open']): readonly DocumentBlock[] {
  const serious = open.filter(({ severity }) => severity !== 'info');
  const infos = open.length - serious.length;
  const lines = serious
    .slice(0, MOST_OPEN)
    .map(({ severity, message }) =>
      paragraph(shorten(`- ${words.severities[severity]}: ${message}`)),
    );
  return [
    ...(serious.length === 0 ? [paragraph(words.noneOpen)] : lines),
    ...(serious.length > MOST_OPEN ? [paragraph(words.more(serious.length - MOST_OPEN))] : []),
    ...(infos > 0 ? [paragraph(words.infos(infos))] : []),
  ];
}

function acceptedLines(accepted: CheckSheet['accepted']): readonly DocumentBlock[] {
  if (accepted.length === 0) return [paragraph(words.noneAccepted)];
  const lines = accepted
    .slice(0, MOST_ACCEPTED)
    .map(({ message, reason, when }) =>
      paragraph(`- ${words.acceptedLine(shorten(message), shorten(reason), when)}`),
    );
  const rest = accepted.length - MOST_ACCEPTED;
  return rest > 0 ? [...lines, paragraph(words.more(rest))] : lines;
}

/** The check sheet as a document in the look of the house's others; made to fill one page. */
export function composeCheckSheet(sheet: CheckSheet): DocumentTree {
  const { report, superior, issuer, placeAndDate, style, groups, open, accepted } = sheet;
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
      ...openLines(open),
      heading('III.', words.accepted),
      ...acceptedLines(accepted),
    ],
    recipients: [],
    signature: [words.signature],
    signerName: '',
  };
}
