import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OrganisationLaws, OwnLaw } from '../../../src/domain/organisation/organisation.ts';
import { documentOfText } from '../../../src/domain/proofread/document-of-text.ts';
import { proofread } from '../../../src/domain/proofread/proofread.ts';
import { NO_CONTEXT } from '../../../src/domain/proofread/proofread-context.ts';
import { readLegalDocuments } from '../../../src/domain/proofread/read-lists.ts';
import { registerOf } from '../../../src/domain/proofread/register-of.ts';

const read = readLegalDocuments(
  JSON.parse(readFileSync('public/data/legal-documents.json', 'utf8')),
);
if (!read.ok) throw new Error(read.reason);
const shipped = read.value;

const own: OwnLaw = {
  id: 'luat-1',
  type: 'Quyết định',
  symbol: '15/QĐ-UBND',
  issuer: 'UBND tỉnh Lâm Đồng',
  issued: '2021-01-20',
  endedOn: '2023-02-01',
  replacedBy: '',
  source: 'Quyết định số 30/QĐ-UBND ngày 01/02/2023, Điều 2',
};

const REPORT = [
  'BÁO CÁO',
  'Kết quả công tác cải cách hành chính 6 tháng đầu năm 2024',
  'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ và Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ.',
  'Căn cứ Quyết định số 15/QĐ-UBND ngày 20/01/2021 của UBND tỉnh Lâm Đồng.',
].join('\n');

const ended = (laws: OrganisationLaws | null): readonly unknown[] =>
  proofread(documentOfText(REPORT), {
    ...NO_CONTEXT,
    reportDate: '2024-06-10',
    register: registerOf(shipped, laws),
  })
    .filter(({ code }) => code === 'superseded')
    .map(({ params, severity }) => [params.found, severity]);

const DECREE = ['Nghị định 43/2011/NĐ-CP', 'warning'];

describe('the laws that an organisation is told of', () => {
  it('are those of the page', () => {
    expect(ended(null)).toEqual([DECREE]);
    expect(ended({ off: [], own: [] })).toEqual([DECREE]);
  });

  it('are without what it switched off', () => {
    expect(ended({ off: ['43/2011/NĐ-CP'], own: [] })).toEqual([]);
  });

  it('are with its own, found by symbol and day of issue', () => {
    expect(ended({ off: [], own: [own] })).toEqual([DECREE, ['Quyết định 15/QĐ-UBND', 'warning']]);
    expect(ended({ off: [], own: [{ ...own, issued: '2022-01-20' }] })).toEqual([DECREE]);
  });

  it('are its own before the page’s where both name one', () => {
    const law: OwnLaw = {
      ...own,
      type: 'Nghị định',
      symbol: '43/2011/NĐ-CP',
      issued: '2011-06-13',
      endedOn: '2025-01-01',
    };
    expect(ended({ off: [], own: [law] })).toEqual([]);
  });

  it('keep documents in force, whatever is switched off', () => {
    const symbols = shipped.documents.map(({ symbol }) => symbol);
    const kept = registerOf(shipped, { off: symbols, own: [] });
    expect(kept).toEqual(shipped.documents.filter(({ endedOn }) => endedOn === null));
    expect(kept.length).toBeGreaterThan(0);
  });
});
