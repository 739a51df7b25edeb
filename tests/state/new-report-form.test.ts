import { describe, expect, it } from 'vitest';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import { NewReportForm } from '../../src/state/new-report-form.svelte.ts';
import { quietWorkspace } from './quiet-workspace.ts';

function office() {
  const { workspace } = quietWorkspace();
  const record = defaultOrganisation({
    id: 'o',
    unitCode: null,
    kind: 'xã',
    name: 'Thống Nhất',
    province: 'tỉnh Hải Dương',
    signerId: 's',
  });
  workspace.add([{ kind: 'organisation', record }]);
  workspace.openOrganisation('o');
  return workspace;
}

const FIRST_HALF = { kind: 'half', year: 2023, ordinal: 1 } as const;
const begin = { template: 'cchc', period: FIRST_HALF };

describe('the period of a new report', () => {
  it('is the one that closes next, with the days of Nghị định 09/2019', () => {
    const form = new NewReportForm(office(), undefined);
    expect(form.period).toEqual({
      kind: 'year',
      year: 2026,
      ordinal: 1,
      from: '2025-12-15',
      to: '2026-12-14',
    });
  });

  it('keeps typed days, and takes those of another period when it changes', () => {
    const form = new NewReportForm(office(), begin);
    form.type('from', '10/12/2022');
    form.type('to', '9-6-23');
    expect(form.period).toMatchObject({ from: '2022-12-10', to: '2023-06-09' });
    form.type('year', '24');
    expect(form.period).toMatchObject({ year: 2024, from: '2023-12-15', to: '2024-06-14' });
  });

  it('that ends before it starts makes no report', () => {
    const form = new NewReportForm(office(), begin);
    form.type('to', '09/6/2022');
    expect(form.isBackwards).toBe(true);
    expect(form.create()).toBeNull();
    expect(form.wrong).toEqual(['to']);
  });

  it.each([
    ['year', 'hai nghìn', ['year', 'from', 'to']],
    ['from', '31/02/2023', ['from']],
    ['date', '31/02/2023', ['date']],
  ] as const)('names the %s that cannot be read: %s', (field, typed, wrong) => {
    const form = new NewReportForm(office(), begin);
    form.type(field, typed);
    expect(form.isTold(field)).toBe(false);
    expect(form.create()).toBeNull();
    expect(form.wrong).toEqual(wrong);
    expect(form.isTold(field)).toBe(true);
    expect(form.typed(field)).toBe(typed);
  });

  it('that is stored keeps its own days, and its report is told of', () => {
    const workspace = office();
    const first = new NewReportForm(workspace, begin);
    first.type('from', '10/12/2022');
    const report = first.create();
    const second = new NewReportForm(workspace, begin);
    expect(second.stored).toMatchObject({ from: '2022-12-10' });
    expect(second.others).toEqual([report]);
    expect(second.create()?.figureSetId).toBe(report?.figureSetId);
  });
});

describe('the request document', () => {
  const LINE = 'Công văn số 426/UBND-NV ngày 08/6/2023 của UBND huyện Gia Lộc về báo cáo 6 tháng';

  it('is read from one line into the register', () => {
    const workspace = office();
    const form = new NewReportForm(workspace, begin);
    form.citation = LINE;
    const report = form.create();
    expect(workspace.references).toMatchObject([
      {
        id: report?.requestId,
        type: 'Công văn',
        number: '426',
        symbol: 'UBND-NV',
        date: '2023-06-08',
        issuer: 'UBND huyện Gia Lộc',
        subject: 'về báo cáo 6 tháng',
        role: 'request',
      },
    ]);
  });

  it('that the register has already is not added again', () => {
    const workspace = office();
    for (const year of [2023, 2024]) {
      const form = new NewReportForm(workspace, {
        template: 'cchc',
        period: { ...FIRST_HALF, year },
      });
      form.citation = LINE;
      form.create();
    }
    expect(workspace.reports).toHaveLength(2);
    expect(workspace.references).toHaveLength(1);
  });
});
