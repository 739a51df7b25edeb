import { XmlReader } from '../xml/xml-reader.ts';
import type { XlsxPackage } from './xlsx-package.ts';

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Of its part inside the file. */
  readonly path: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904, as old Excel for Macintosh did. */
  readonly from1904: boolean;
}

/** The sheets in the order of their tabs; those of charts are left out. */
export function readWorkbookPart(xlsx: XlsxPackage): WorkbookPart {
  const paths = new Map(
    xlsx
      .relationships(xlsx.main)
      .filter(({ type }) => type === 'worksheet')
      .map(({ id, target }) => [id, xlsx.zip.find(target)]),
  );
  const reader = new XmlReader(xlsx.source(xlsx.main) ?? '', xlsx.main);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  while (reader.next()) {
    if (reader.kind !== 'open') continue;
    if (reader.name === 'x:workbookPr') {
      from1904 = /^(?:1|true)$/.test(reader.attribute('date1904') ?? '');
    } else if (reader.name === 'x:sheet') {
      const path = paths.get(reader.attribute('r:id') ?? '');
      if (path === undefined) continue;
      const isHidden = /hidden/i.test(reader.attribute('state') ?? '');
      sheets.push({ name: reader.attribute('name') ?? '', isHidden, path });
    }
  }
  return { sheets, from1904 };
}
