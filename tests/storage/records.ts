import type { FigureSet } from '../../src/domain/figure/figure-set.ts';
import type { Organisation } from '../../src/domain/organisation/organisation.ts';
import type { Reference } from '../../src/domain/reference/reference.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { Issue } from '../../src/domain/report/issue.ts';
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
    marginTop: 20,
    marginBottom: 20,
    marginLeft: 30,
    marginRight: 15,
    addressed: true,
    percentDecimals: 2,
    padSmallCounts: true,
  },
  lists: { field: [{ key: 'land', label: 'Đất đai' }] },
  issuers: [],
  targets: {},
  phrases: {},
  laws: { off: [], own: [] },
  ownTemplates: {},
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
  reopened: null,
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

export const issue: Issue = {
  id: 'issue-1',
  rev: 0,
  organisationId: organisation.id,
  reportId: report.id,
  templateId: 'cchc',
  templateName: 'Báo cáo cải cách hành chính',
  period: figureSet.period,
  copy: 1,
  number: '15',
  date: '09/6/2023',
  issuedAt: '2023-06-09T08:00:00.000Z',
  appVersion: '0.1.0',
  shape: 2,
  frozen: 'H4sIAAAA',
  fileName: 'Bao-cao.docx',
  docx: 'UEsDBA==',
};

export const workspace: StoredWorkspace = {
  organisations: [organisation],
  figureSets: [figureSet],
  reports: [report],
  references: [reference],
  issues: [issue],
};

export const emptyWorkspace: StoredWorkspace = {
  organisations: [],
  figureSets: [],
  reports: [],
  references: [],
  issues: [],
};

/** The report with another opening, at a revision. */
export function reportAt(rev: number, opening: string): StoredRecord {
  return { kind: 'report', record: { ...report, rev, narratives: { opening } } };
}

export function openingOf(stored: StoredWorkspace): string | undefined {
  return stored.reports[0]?.narratives.opening;
}
