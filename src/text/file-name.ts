import type { Organisation } from '../domain/organisation/organisation.ts';

/** Words for a file name: ASCII letters, digits and hyphens, which every mail program carries. */
function slug(text: string): string {
  return text
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

const joined = (parts: readonly string[]): string =>
  parts
    .map(slug)
    .filter((part) => part !== '')
    .join('-');

/** `Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx` */
export function reportFileName(of: {
  /** The template's: `CCHC`. */
  readonly shortName: string;
  /** As in `periodLabel`. */
  readonly period: string;
  readonly organisation: Pick<Organisation, 'kind' | 'name'>;
}): string {
  const { shortName, period, organisation } = of;
  return `${joined(['Báo cáo', shortName, period, organisation.kind, organisation.name])}.docx`;
}

type Unit = Pick<Organisation, 'kind' | 'name'> | null;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

const backupName = (organisation: Unit, now: Date, more: string): string => {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
  const unit = organisation === null ? ['xã'] : [organisation.kind, organisation.name];
  return `${joined(['báo cáo', ...unit])}-${day}${more}.json`;
};

/** `bao-cao-xa-Thong-Nhat-2026-06-15.json`, by the day on this computer's clock. */
export const backupFileName = (organisation: Unit, now: Date): string =>
  backupName(organisation, now, '');

/** `bao-cao-xa-Thong-Nhat-2026-06-15-140507.json`: many of a day stand in one folder. */
export const folderBackupName = (organisation: Unit, now: Date): string =>
  backupName(
    organisation,
    now,
    `-${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join('')}`,
  );

/** The same for a copy without names of citizens: `…-khong-ho-ten.json`. */
export function partialBackupFileName(
  organisation: Pick<Organisation, 'kind' | 'name'> | null,
  now: Date,
): string {
  return backupFileName(organisation, now).replace(/\.json$/, '-khong-ho-ten.json');
}

const stem = (name: string): string => name.replace(/\.docx$/i, '');

/** The copy of a report with comments in it: `Bao cao 6 thang - co ghi chu.docx`. */
export const commentedFileName = (name: string): string => `${stem(name)} - co ghi chu.docx`;

/** The copy whose old letters were turned to Unicode. */
export const unicodeFileName = (name: string): string => `${stem(name)} - Unicode.docx`;

/** `Phieu-soat-Bao-cao-CCHC-6-thang-dau-nam-2023.docx`; `report` as in `reportTitle`. */
export const checkSheetFileName = (report: string): string =>
  `${joined(['Phiếu soát', report])}.docx`;
