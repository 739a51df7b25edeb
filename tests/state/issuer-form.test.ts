import { describe, expect, it } from 'vitest';
import { defaultOrganisation } from '../../src/domain/organisation/default-organisation.ts';
import { issuingBody } from '../../src/domain/organisation/issuing-body.ts';
import { reportIssuer, reportSigner } from '../../src/domain/report/report-issuer.ts';
import { IssuerForm } from '../../src/state/issuer-form.ts';
import { NewReportForm } from '../../src/state/new-report-form.svelte.ts';
import { OrganisationForm } from '../../src/state/organisation-form.svelte.ts';
import { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { shippedTemplate } from '../templates/shipped-template.ts';
import { quietWorkspace } from './quiet-workspace.ts';

const templates = [shippedTemplate('cchc'), shippedTemplate('de-an')];

function office() {
  const { workspace } = quietWorkspace({ templates });
  const record = defaultOrganisation({
    id: 'o',
    unitCode: null,
    kind: 'xã',
    name: 'Đại Đức',
    province: 'tỉnh Hải Dương',
    signerId: 's',
  });
  workspace.add([{ kind: 'organisation', record }]);
  workspace.openOrganisation('o');
  const form = new OrganisationForm(workspace, record);
  return { workspace, form };
}

const beginning = (template: string, year: number) =>
  ({
    template,
    period: { kind: template === 'cchc' ? 'half' : 'stage', year, ordinal: 1 },
  }) as const;

describe('a committee or division', () => {
  it('is edited in place, tidied when a field is left, and changes nothing else', () => {
    const { form } = office();
    const own = new IssuerForm(form, form.addIssuer('committee'));
    own.set('name', ' Ban Chỉ đạo  Đề án ');
    own.set('addressees', ['- Ban Chỉ đạo huyện;', '']);
    own.settle();
    expect(own.issuer).toMatchObject({
      name: 'Ban Chỉ đạo Đề án',
      addressees: ['Ban Chỉ đạo huyện'],
      reportSymbol: 'BC-BCĐ',
    });
    expect(form.organisation.signers).toHaveLength(1);
  });

  it('has signers with the titles usual in it', () => {
    const { form } = office();
    const own = new IssuerForm(form, form.addIssuer('committee'));
    const id = own.addSigner();
    expect(own.issuer?.signers.map(({ title }) => title)).toEqual(['Trưởng ban', 'Phó Trưởng ban']);
    own.setAuthority(id, 'TM');
    expect(own.issuer?.signers[1]).toMatchObject({ authority: 'TM', title: 'Trưởng ban' });
    own.setSigner(id, 'title', 'Ủy viên');
    own.setAuthority(id, 'KT');
    expect(own.issuer?.signers[1]).toMatchObject({ title: 'Ủy viên' });
    own.removeSigner(id);
    expect(own.issuer?.signers).toHaveLength(1);
  });

  it('goes only once no report is issued by it', () => {
    const { workspace, form } = office();
    const id = form.addIssuer('committee');
    expect(form.reportsOf(id)).toBe(0);
    const report = new NewReportForm(workspace, beginning('de-an', 2026));
    expect(report.issuer).toBe(id);
    report.create();
    expect(form.reportsOf(id)).toBe(1);
  });
});

describe('a new report', () => {
  it('is the commune’s own where its type says nothing else', () => {
    const { workspace, form } = office();
    const id = form.addIssuer('committee');
    const cchc = new NewReportForm(workspace, beginning('cchc', 2026));
    expect([cchc.issuer, cchc.lacksIssuer]).toEqual(['', false]);
    cchc.chooseIssuer(id);
    const report = cchc.create();
    const desk = new ReportDesk(workspace, report?.id ?? '');
    const body = reportIssuer(desk.evaluation.input);
    expect(body.kind).toBe('committee');
    expect(reportSigner(body, desk.report.signerId)?.title).toBe('Trưởng ban');
  });

  it('says when its committee is yet to be set up', () => {
    const { workspace } = office();
    const review = new NewReportForm(workspace, beginning('de-an', 2026));
    expect([review.issuer, review.lacksIssuer]).toEqual(['', true]);
  });

  it('asks once for the district of a period of three levels', () => {
    const { workspace } = office();
    expect(new NewReportForm(workspace, beginning('cchc', 2026)).asksDistrict).toBe(false);
    const old = new NewReportForm(workspace, beginning('cchc', 2023));
    expect(old.asksDistrict).toBe(true);
    old.district = ' Huyện Kim Thành ';
    old.create();
    expect(workspace.organisation?.district).toBe('huyện Kim Thành');
    expect(new NewReportForm(workspace, beginning('cchc', 2022)).asksDistrict).toBe(false);
    const { organisation } = workspace;
    if (!organisation) throw new Error('No organisation');
    expect(issuingBody(organisation, null, { to: '2023-06-14' }).addressees[0]).toBe(
      'Ủy ban nhân dân huyện Kim Thành',
    );
  });
});
