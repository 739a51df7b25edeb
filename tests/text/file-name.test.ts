import { expect, it } from 'vitest';
import type { Organisation } from '../../src/domain/organisation/organisation.ts';
import { backupFileName, reportFileName } from '../../src/text/file-name.ts';

type Unit = Pick<Organisation, 'kind' | 'name'>;
const CASES: [shortName: string, period: string, Unit, name: string][] = [
  [
    'CCHC',
    '6 tháng đầu năm 2023',
    { kind: 'xã', name: 'Thống Nhất' },
    'Bao-cao-CCHC-6-thang-dau-nam-2023-xa-Thong-Nhat.docx',
  ],
  [
    'KSTT',
    'quý IV năm 2026',
    { kind: 'đặc khu', name: 'Phú Quốc' },
    'Bao-cao-KSTT-quy-IV-nam-2026-dac-khu-Phu-Quoc.docx',
  ],
  [
    'CCHC',
    'năm 2026',
    { kind: 'phường', name: 'Văn Miếu - Quốc Tử Giám' },
    'Bao-cao-CCHC-nam-2026-phuong-Van-Mieu-Quoc-Tu-Giam.docx',
  ],
  [
    'CCHC',
    'năm 2026',
    { kind: 'xã', name: "Đưng K'Nớ" },
    'Bao-cao-CCHC-nam-2026-xa-Dung-K-No.docx',
  ],
  ['CCHC', 'năm 2026', { kind: 'xã', name: '../*?:|"<>' }, 'Bao-cao-CCHC-nam-2026-xa.docx'],
  [
    'CCHC',
    'năm 2026',
    { kind: 'xã', name: 'Tho\u0302\u0301ng Nha\u0302\u0301t' },
    'Bao-cao-CCHC-nam-2026-xa-Thong-Nhat.docx',
  ],
];

it.each(CASES)('names the %s report of %s', (shortName, period, organisation, name) => {
  expect(reportFileName({ shortName, period, organisation })).toBe(name);
});

it('never makes a name longer than a disk takes', () => {
  const name = reportFileName({
    shortName: 'x'.repeat(500),
    period: 'y'.repeat(500),
    organisation: { kind: 'xã', name: 'z'.repeat(500) },
  });
  expect(name.length).toBeLessThan(256);
});

it('names a backup by commune and day', () => {
  const now = new Date(2026, 5, 5, 14, 5);
  expect(backupFileName({ kind: 'xã', name: 'Thống Nhất' }, now)).toBe(
    'bao-cao-xa-Thong-Nhat-2026-06-05.json',
  );
  expect(backupFileName(null, now)).toBe('bao-cao-xa-2026-06-05.json');
});
