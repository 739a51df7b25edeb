import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carryReport, type NextChoices } from '../../../src/domain/next/next-report.ts';
import { nextDocuments } from '../../../src/domain/next/next-documents.ts';
import { nextTexts } from '../../../src/domain/next/next-texts.ts';
import { findUnconfirmed, openPieces } from '../../../src/domain/report/find-unconfirmed.ts';
import { indexSections } from '../../../src/domain/report/section-index.ts';
import { writtenTexts } from '../../../src/domain/report/written-texts.ts';
import { newReport } from '../../../src/domain/report/new-report.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { readSample } from '../../../src/storage/sample.ts';
import { periodLabel } from '../../../src/text/period-label.ts';
import { cchcTemplate } from '../../templates/cchc-template.ts';

const template = cchcTemplate();
const read = readSample(
  JSON.parse(readFileSync('public/data/sample-thong-nhat-2023.json', 'utf8')),
);
if (!read.ok) throw new Error('The sample has a problem');
const { report: r1, figureSet, references } = read.value;
const to = { ...figureSet.period, ordinal: 2, from: '2023-06-10', to: '2023-12-09' };
const step = { from: figureSet.period, to, label: periodLabel };
const all: NextChoices = {
  texts: {},
  parts: {
    omitted: true,
    printed: true,
    signer: true,
    addressees: true,
    recipients: true,
    request: false,
  },
  documents: [],
};
const report: Report = {
  ...r1,
  narratives: {
    'direct.scheme.text': 'Trong 6 tháng đầu năm 2023, theo {KH 54/KH-UBND} và {NĐ 90/2020/NĐ-CP}.',
    'next.text': 'Giữ sự thống nhất trong chỉ đạo.',
    'gone.from.template': 'Không còn mục này.',
  },
  statements: { C13: { text: 'Năm 2022 không có ai.', variant: 1 } },
  headings: { direct: 'CHỈ ĐẠO 6 THÁNG ĐẦU NĂM 2023' },
  omitted: ['proposals'],
  accepted: { x: { reason: 'đúng', at: '' } },
  done: ['direct'],
  number: '15',
  date: '09/6/2023',
};
const carry = (choices: Partial<NextChoices> = {}, from = report) =>
  carryReport({ template, report: from, references, step, choices: { ...all, ...choices } });
const idOf = (symbol: string): string => references.find((one) => one.symbol === symbol)?.id ?? '';

describe('the next report', () => {
  it('takes texts over by the template’s own proposals, each piece unconfirmed', () => {
    const carried = carry({ documents: [idOf('NĐ-CP')] });
    expect(carried.narratives['direct.scheme.text']).toBe(
      'Trong 6 tháng cuối năm 2023, theo {KH 54/KH-UBND} và {NĐ 90/2020/NĐ-CP}.',
    );
    expect(carried.headings).toEqual({ direct: 'CHỈ ĐẠO 6 THÁNG CUỐI NĂM 2023' });
    expect(carried.statements).toEqual({ C13: { text: 'Năm 2022 không có ai.', variant: 1 } });
    expect(carried.unconfirmed).toEqual({
      'direct.scheme.text': ['6 tháng cuối năm 2023', '{KH 54/KH-UBND}'],
      direct: ['6 THÁNG CUỐI NĂM 2023'],
      C13: ['Năm 2022'],
    });
  });

  it('carries prose without such pieces to the letter, and marks nothing in it', () => {
    const { narratives, unconfirmed } = carry();
    expect(narratives['next.text']).toBe('Giữ sự thống nhất trong chỉ đạo.');
    expect(unconfirmed).not.toHaveProperty('next.text');
  });

  it('carries no date, number, done section, accepted finding, request or lost block', () => {
    const carried = carry();
    expect(carried).toMatchObject({ omitted: ['proposals'], requestId: null });
    for (const key of ['date', 'number', 'done', 'accepted', 'figureSetId']) {
      expect(carried).not.toHaveProperty(key);
    }
    expect(carried.narratives).not.toHaveProperty('gone.from.template');
  });

  it('is issued by the same body', () => {
    expect(carry({}, { ...report, issuerId: 'committee' }).issuerId).toBe('committee');
  });

  it('keeps or leaves out a text where the official says so', () => {
    const carried = carry({
      texts: { 'narratives/direct.scheme.text': 'keep', 'statements/C13': 'clear' },
    });
    expect(carried.narratives['direct.scheme.text']).toBe(report.narratives['direct.scheme.text']);
    expect(carried.unconfirmed['direct.scheme.text']).toContain('6 tháng đầu năm 2023');
    expect(carried.statements).toEqual({});
  });

  it('proposes standing documents, and none of the old period', () => {
    const documents = nextDocuments(nextTexts(template, r1), references, figureSet.period);
    const usual = (symbol: string, number: string) =>
      documents.find(({ reference: one }) => one.symbol === symbol && one.number === number)?.usual;
    expect(usual('NĐ-CP', '90/2020')).toBe(true);
    expect(usual('KH-UBND', '54')).toBe(false);
  });
});

describe('what nobody has confirmed', () => {
  const next: Report = {
    ...newReport({ id: 'n', organisationId: 'o', templateId: 'cchc', figureSetId: 'f', at: '' }),
    ...carry({}, report),
  };
  const findings = (of: Report) => {
    const index = indexSections({ template, report: of, figures: { ...figureSet, period: to } });
    return findUnconfirmed(writtenTexts(index, of), of);
  };

  it('is a warning a block, with the section it is in', () => {
    const found = findings(next);
    expect(found.map(({ id }) => id).sort()).toEqual([
      'R-UNCONFIRMED:C13',
      'R-UNCONFIRMED:direct',
      'R-UNCONFIRMED:direct.scheme.text',
    ]);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is settled by a text that no longer has the piece, and by a section left out', () => {
    const narratives = { ...next.narratives, 'direct.scheme.text': 'Theo {KH 60/KH-UBND}.' };
    expect(openPieces({ ...next, narratives }, 'direct.scheme.text')).toEqual([]);
    expect(findings({ ...next, narratives, statements: {}, headings: {} })).toEqual([]);
  });
});
