import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLegalDocuments } from '../../src/domain/proofread/read-lists.ts';
import type { LawForm, LawPart } from '../../src/state/law-form.svelte.ts';
import { LawsDesk } from '../../src/state/laws-desk.svelte.ts';
import { parseRecord } from '../../src/storage/schema/parse-record.ts';
import { workspace as stored } from '../storage/records.ts';
import { quietWorkspace } from './quiet-workspace.ts';

const read = readLegalDocuments(
  JSON.parse(readFileSync('public/data/legal-documents.json', 'utf8')),
);
if (!read.ok) throw new Error(read.reason);
const shipped = read.value;

function openLaws() {
  const { workspace, written } = quietWorkspace({ stored });
  return { desk: new LawsDesk(workspace, shipped), workspace, written };
}

const LAW: Readonly<Record<LawPart, string>> = {
  type: 'Thông tư',
  symbol: 'số 01/2018 / TT-VPCP',
  issuer: 'Văn phòng Chính phủ',
  issued: '23.11.2018',
  endedOn: '1/7/2025',
  replacedBy: '',
  source: ' https://vanban.chinhphu.vn/ ',
};

function fill(desk: LawsDesk, typed: Partial<Record<LawPart, string>>): LawForm {
  desk.edit(null);
  const { form } = desk;
  if (!form) throw new Error('No form is open');
  for (const [part, text] of Object.entries({ ...LAW, ...typed })) form.type(part as LawPart, text);
  return form;
}

describe('the list of ended laws', () => {
  it('has every entry of the page that has an end, and is searched without accents', () => {
    const { desk } = openLaws();
    expect(desk.asOf).toBe('22/11/2026');
    expect(desk.shipped).toHaveLength(
      shipped.documents.filter(({ endedOn }) => endedOn !== null).length,
    );
    desk.search('nghi dinh 43/2011');
    expect(desk.shipped.map(({ symbol }) => symbol)).toEqual(['43/2011/NĐ-CP']);
    desk.search('khong co gi');
    expect(desk.shipped).toEqual([]);
  });

  it('switches an entry off and on again', () => {
    const { desk, workspace } = openLaws();
    const isOn = () => desk.shipped.find(({ symbol }) => symbol === '43/2011/NĐ-CP')?.isOn;
    expect(isOn()).toBe(true);
    desk.turn('43/2011/NĐ-CP', false);
    desk.turn('43/2011/NĐ-CP', false);
    expect(isOn()).toBe(false);
    expect(workspace.organisation?.laws.off).toEqual(['43/2011/NĐ-CP']);
    desk.turn('43/2011/NĐ-CP', true);
    expect(isOn()).toBe(true);
    expect(workspace.organisation?.laws.off).toEqual([]);
  });

  it('keeps the organisation’s own, tidied, as a record that storage takes', () => {
    const { desk, workspace, written } = openLaws();
    const { id } = fill(desk, {});
    expect(desk.keep()).toBeNull();
    expect(desk.form).toBeNull();
    expect(workspace.organisation?.laws.own).toEqual([
      {
        id,
        type: 'Thông tư',
        symbol: '01/2018/TT-VPCP',
        issuer: 'Văn phòng Chính phủ',
        issued: '2018-11-23',
        endedOn: '2025-07-01',
        replacedBy: '',
        source: 'https://vanban.chinhphu.vn/',
      },
    ]);
    const last = written.at(-1);
    expect(parseRecord('organisation', last?.record).ok).toBe(true);
  });

  it('edits and removes one of its own', () => {
    const { desk, workspace } = openLaws();
    const { id } = fill(desk, {});
    desk.keep();
    desk.edit(id);
    expect(desk.form?.typed.endedOn).toBe(desk.own[0]?.endedOn);
    desk.form?.type('replacedBy', '02/2025/TT-VPCP');
    expect(desk.keep()).toBeNull();
    expect(workspace.organisation?.laws.own).toMatchObject([{ id, replacedBy: '02/2025/TT-VPCP' }]);
    desk.remove(id);
    expect(workspace.organisation?.laws.own).toEqual([]);
  });

  it.each<readonly [LawPart, string, string]>([
    ['type', ' ', 'missing'],
    ['symbol', '', 'missing'],
    ['symbol', 'Nghị định 43', 'symbol-form'],
    ['issued', '', 'missing'],
    ['issued', '31/02/2018', 'missing'],
    ['endedOn', '', 'missing'],
    ['endedOn', '23/11/2018', 'end-before-issue'],
    ['source', '  ', 'missing'],
  ])('does not keep one whose %s is "%s"', (part, typed, problem) => {
    const { desk, workspace } = openLaws();
    const form = fill(desk, { [part]: typed });
    expect(form.problem(part)).toBeNull();
    expect(desk.keep()).toBe(part);
    expect(form.problem(part)).toBe(problem);
    expect(workspace.organisation?.laws.own).toEqual([]);
  });

  it('keeps no law twice', () => {
    const { desk } = openLaws();
    fill(desk, {});
    desk.keep();
    const again = fill(desk, {});
    expect(desk.keep()).toBe('symbol');
    expect(again.problem('symbol')).toBe('twin');
  });

  it.each(['43/2011/NĐ-CP', '80/2025/QH15', '619/QĐ-TTg', '15/QĐ-UBND', '02/2017/TT-VPCP'])(
    'takes %s for a symbol',
    (symbol) => {
      const { desk } = openLaws();
      fill(desk, { symbol });
      expect(desk.keep()).toBeNull();
    },
  );
});
