import type { FigureSet } from '../../src/domain/figure/figure-set.ts';
import type { Organisation } from '../../src/domain/organisation/organisation.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { StoredRecord, StoredWorkspace } from '../../src/storage/storage.ts';

export const organisation: Organisation = {
  id: 'dv-thong-nhat',
  rev: 0,
  unitCode: null,
  name: 'Thống Nhất',
  kind: 'xã',
  province: 'tỉnh Lâm Đồng',
  district: null,
  place: 'Thống Nhất',
  reportSymbol: 'BC-UBND',
  signers: [{ id: 'ky-1', name: 'Nguyễn Văn A', authority: 'KT', title: 'Phó Chủ tịch' }],
  addressees: ['Ủy ban nhân dân tỉnh'],
  recipients: ['Như trên', 'Lưu: VT'],
  style: {
    sizeSet: '13-14-14',
    bodySize: 14,
    firstLineIndentCm: 1.27,
    lineSpacing: 1.15,
    paragraphSpacing: 6,
    addressed: true,
    percentDecimals: 2,
    padSmallCounts: true,
  },
  lists: { field: [{ key: 'land', label: 'Đất đai' }] },
  issuers: [],
  targets: {},
  phrases: {},
  sample: false,
};

export const figureSet: FigureSet = {
  id: 'sl-2023-h1',
  rev: 0,
  organisationId: organisation.id,
  period: { kind: 'half', year: 2023, ordinal: 1, from: '2022-12-15', to: '2023-06-14' },
  entries: {
    dossierReceivedTotal: { typed: '1.144', at: '2023-06-10T01:00:00.000Z' },
    'tthcCount.commune': { typed: '05', at: '2023-06-10T01:00:01.000Z' },
  },
  name: null,
  rows: { lateDossiers: [{ id: 'dong-1', cells: { reason: 'Mất điện' } }] },
};

export const report: Report = {
  id: 'bc-cchc',
  rev: 0,
  organisationId: organisation.id,
  templateId: 'cchc',
  figureSetId: figureSet.id,
  date: '15/06/2023',
  number: '',
  signerId: 'ky-1',
  requestId: null,
  addressees: null,
  recipients: null,
  narratives: {
    opening: 'Thực hiện kế hoạch, xã đã “rà soát” \\ niêm yết.\nKhông có vướng mắc 😀.',
  },
  statements: { C01: { text: 'Đã tiếp nhận {Tổng hồ sơ}.', variant: 0 } },
  headings: {},
  omitted: ['annex'],
  done: [],
  printed: { chart1: true },
  accepted: { f1: { reason: 'Đã đối chiếu', at: '2023-06-11T00:00:00.000Z' } },
  issuerId: null,
  subPeriods: {},
  unconfirmed: {},
  footnotes: false,
  chartsAsPictures: false,
  carriesData: true,
  deletedAt: null,
  createdAt: '2023-06-10T00:00:00.000Z',
  updatedAt: '2023-06-10T00:00:00.000Z',
};

export const reference: Reference = {
  id: 'vb-54',
  rev: 0,
  organisationId: organisation.id,
  type: 'Kế hoạch',
  number: '54',
  symbol: 'KH-UBND',
  date: '2022-12-31',
  issuer: null,
  subject: 'Cải cách hành chính năm 2023',
  role: 'issued',
  topic: 'plan',
};

export const workspace: StoredWorkspace = {
  organisations: [organisation],
  figureSets: [figureSet],
  reports: [report],
  references: [reference],
};

export const emptyWorkspace: StoredWorkspace = {
  organisations: [],
  figureSets: [],
  reports: [],
  references: [],
};

/** The report with another opening, at a revision. */
export function reportAt(rev: number, opening: string): StoredRecord {
  return { kind: 'report', record: { ...report, rev, narratives: { opening } } };
}

export function openingOf(stored: StoredWorkspace): string | undefined {
  return stored.reports[0]?.narratives.opening;
}
