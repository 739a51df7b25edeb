import { describe, expect, it } from 'vitest';
import { OrganisationForm } from '../../src/state/organisation-form.svelte.ts';
import { createPreferences } from '../../src/state/preferences.ts';
import { memoryStore, quietWorkspace } from './quiet-workspace.ts';

const CHOSEN = {
  unitCode: '26227',
  kind: 'xã',
  name: 'Thống Nhất',
  province: 'thành phố Đồng Nai',
} as const;

describe('setting up an organisation', () => {
  it('fills what follows from the chosen unit and keeps what was typed', () => {
    const form = new OrganisationForm(quietWorkspace().workspace, null);
    form.set('recipients', ['Lưu: VT, VP']);
    form.setUnit(CHOSEN);
    expect(form.organisation).toMatchObject({
      ...CHOSEN,
      place: 'Thống Nhất',
      reportSymbol: 'BC-UBND',
      addressees: ['Ủy ban nhân dân thành phố Đồng Nai', 'Sở Nội vụ thành phố Đồng Nai'],
      recipients: ['Lưu: VT, VP'],
    });
  });

  it('says what is missing only when it is to be saved, and saves nothing then', () => {
    const { workspace, written } = quietWorkspace();
    const form = new OrganisationForm(workspace, null);
    expect(form.missing).toEqual([]);
    expect(form.save()).toBeNull();
    expect(form.missing).toEqual(['name', 'province']);
    expect(written).toEqual([]);
  });

  it('saves what was typed by hand tidied, and opens it', () => {
    const { workspace, written } = quietWorkspace();
    const form = new OrganisationForm(workspace, null);
    form.setUnit({ name: ' Phường  12' });
    form.setUnit({ province: 'Tỉnh Lâm Đồng' });
    form.save();
    expect(written).toHaveLength(1);
    expect(workspace.organisation).toMatchObject({
      kind: 'phường',
      name: '12',
      province: 'tỉnh Lâm Đồng',
      place: 'Phường 12',
      unitCode: null,
    });
  });

  it('is there again after a reload, until it is saved or given up', () => {
    const preferences = createPreferences(memoryStore());
    const again = () => new OrganisationForm(quietWorkspace({ preferences }).workspace, null);
    const form = again();
    form.setUnit({ name: 'Hà K' });
    expect(again().organisation.name).toBe('Hà K');
    form.giveUp();
    expect(again().organisation.name).toBe('');
  });

  it('gives a signer the usual title of an authority until another is typed', () => {
    const form = new OrganisationForm(quietWorkspace().workspace, null);
    const id = form.addSigner();
    form.setAuthority(id, 'TL');
    expect(form.organisation.signers[1]).toMatchObject({ title: 'Chánh Văn phòng' });
    form.setSigner(id, 'title', 'Trưởng phòng');
    form.setAuthority(id, 'TUQ');
    expect(form.organisation.signers[1]).toMatchObject({ authority: 'TUQ', title: 'Trưởng phòng' });
  });
});

describe('an organisation that is stored', () => {
  const open = () => {
    const quiet = quietWorkspace();
    const first = new OrganisationForm(quiet.workspace, null);
    first.setUnit(CHOSEN);
    first.save();
    const form = new OrganisationForm(quiet.workspace, quiet.workspace.organisation);
    return { ...quiet, form };
  };

  it('is written at every change', () => {
    const { form, workspace, written } = open();
    form.set('place', 'Dầu Giây');
    expect(workspace.organisation?.place).toBe('Dầu Giây');
    expect(written).toHaveLength(2);
  });

  it('says at once when its name is gone, and keeps the rest', () => {
    const { form, workspace } = open();
    form.setUnit({ name: '' });
    expect(form.missing).toEqual(['name']);
    expect(workspace.organisation?.name).toBe('');
  });

  it('loses dashes, punctuation and blank lines of Nơi nhận once the field is left', () => {
    const { form } = open();
    form.set('recipients', ['- TT Đảng ủy;', '', ' -  Lưu: VT, VHXH.']);
    form.settle();
    expect(form.organisation.recipients).toEqual(['TT Đảng ủy', 'Lưu: VT, VHXH']);
  });
});
