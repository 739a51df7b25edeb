import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { documentOfText } from '../../../src/domain/proofread/document-of-text.ts';
import type { ProofFinding } from '../../../src/domain/proofread/proof-finding.ts';
import { proofread } from '../../../src/domain/proofread/proofread.ts';
import { NO_CONTEXT, type LegalDocument } from '../../../src/domain/proofread/proofread-context.ts';
import { pageLists } from './page-lists.ts';

interface Planted {
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly from2?: string;
  readonly to2?: string;
  readonly quote: string;
  readonly also?: readonly string[];
}

const CLEAN = 'tests/cases/proofread/clean/';
const clean = readFileSync(`${CLEAN}cchc-6-thang-2024.txt`, 'utf8');
const planted = parse(readFileSync('tests/cases/proofread/planted.yaml', 'utf8')) as Planted[];

const REGISTER: readonly LegalDocument[] = [
  {
    type: 'Nghị định',
    symbol: '90/2020/NĐ-CP',
    issuer: 'Chính phủ',
    issued: '2020-08-13',
    endedOn: '2026-07-01',
    replacedBy: '233/2026/NĐ-CP',
    endVerified: 'read',
    verifiedFields: ['issued', 'endedOn'],
  },
  {
    type: 'Nghị định',
    symbol: '56/2015/NĐ-CP',
    issuer: 'Chính phủ',
    issued: '2015-06-09',
    endedOn: '2020-08-20',
    replacedBy: '90/2020/NĐ-CP',
    endVerified: 'read',
    verifiedFields: ['issued', 'endedOn'],
  },
];

const read = (text: string): readonly ProofFinding[] =>
  proofread(documentOfText(text), { ...NO_CONTEXT, register: REGISTER });
const codes = (findings: readonly ProofFinding[]): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

function plant(text: string, from: string, to: string): string {
  expect(text, 'the clean report has the words to change').toContain(from);
  return text.replace(from, () => to);
}

describe('a report without mistakes', () => {
  it('stays silent', () => {
    expect(read(clean)).toEqual([]);
  });

  // Ward, special zone, service centre; month, quarter, year, years; with the lists that the page uses.
  it.each(readdirSync(CLEAN))('has no error or warning in %s', (name) => {
    const found = proofread(documentOfText(readFileSync(`${CLEAN}${name}`, 'utf8')), {
      ...NO_CONTEXT,
      ...pageLists(),
    });
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('one mistake planted in it', () => {
  it.each(planted.map((one) => [`${one.code}: ${one.to.slice(0, 50)}`, one] as const))(
    'is found, and nothing else of weight: %s',
    (_, { code, from, to, from2, to2, quote, also }) => {
      const once = plant(clean, from, to);
      const text = from2 === undefined ? once : plant(once, from2, to2 ?? '');

      const findings = read(text);

      const found = findings.filter((finding) => finding.code === code);
      expect(codes(findings)).toContain(code);
      expect(
        found
          .map((finding) => finding.quote)
          .join(' | ')
          .normalize('NFC'),
      ).toContain(quote);
      const weighty = findings.filter(({ severity }) => severity !== 'info');
      expect(codes(weighty).filter((one) => one !== code && also?.includes(one) !== true)).toEqual(
        [],
      );
    },
  );
});
