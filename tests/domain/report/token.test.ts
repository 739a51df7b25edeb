import { describe, expect, it } from 'vitest';
import { parseText, textTokens } from '../../../src/domain/report/parse-text.ts';
import { resolveToken, tokenName, type TokenContext } from '../../../src/domain/report/token.ts';
import { listMembers } from '../../../src/domain/template/list-members.ts';
import { ORGANISATION, Scenario } from './scenario.ts';

const { template } = new Scenario(`
lists:
  authority: { commune: Cấp xã, emulation: Thi đua - khen thưởng }
figures:
  total: { label: Tổng số hồ sơ tiếp nhận, short: Tổng hồ sơ }
  procedures: { label: Số TTHC, short: số TTHC – theo cấp, by: authority }
  late: { type: rows, columns: { days: { label: Số ngày, type: count } } }
indicators:
  rate: { label: Tỷ lệ, formula: total / 2, format: percent }
  each: { label: Tỷ trọng, formula: procedures / sum(procedures), each: authority }
`);
const context: TokenContext = {
  catalogue: template.catalogue,
  members: (list) => listMembers(list, template.catalogue, ORGANISATION),
  references: new Map([['kh 54/kh-ubnd', 'd1']]),
};

describe('a token', () => {
  it.each([
    ['a key', 'total', { kind: 'figure', figure: 'total', member: null }],
    ['a short name', 'Tổng hồ sơ', { kind: 'figure', figure: 'total', member: null }],
    ['another case', 'TỔNG HỒ SƠ', { kind: 'figure', figure: 'total', member: null }],
    ['more spaces', '  tổng   hồ sơ ', { kind: 'figure', figure: 'total', member: null }],
    [
      'decomposed',
      'Tổng hồ sơ'.normalize('NFD'),
      { kind: 'figure', figure: 'total', member: null },
    ],
    ['an indicator', 'tỷ lệ', { kind: 'indicator', indicator: 'rate', member: null }],
    ['a key’s member', 'procedures.commune', member('commune')],
    ['a name’s member', 'số TTHC – theo cấp – Cấp xã', member('commune')],
    ['other dashes', 'số TTHC - theo cấp — cấp xã', member('commune')],
    ['a dash in a label', 'số TTHC – theo cấp – thi đua - khen thưởng', member('emulation')],
    ['a document', 'KH 54/KH-UBND', { kind: 'reference', reference: 'd1' }],
    ['a word', 'kỳ báo cáo', { kind: 'word', word: 'period', capital: false }],
    ['a word with a capital', 'Đơn vị', { kind: 'word', word: 'organisation', capital: true }],
  ])('is found by %s', (_, name, target) => {
    expect(resolveToken(name, context)).toEqual(target);
  });

  it.each([
    ['nothing of that name', 'tổng'],
    ['a name kept by list, without a member', 'procedures'],
    ['a member that is not there', 'procedures.district'],
    ['typed rows', 'late'],
    ['a part of a single figure', 'total.commune'],
    ['prototype keys', 'constructor'],
    ['prototype keys of a member', 'procedures.__proto__'],
  ])('is none for %s', (_, name) => {
    expect(resolveToken(name, context)).toBeUndefined();
  });

  it('has a readable name that leads back to it', () => {
    const targets = [
      { kind: 'figure', figure: 'total', member: null },
      { kind: 'figure', figure: 'procedures', member: 'emulation' },
      { kind: 'indicator', indicator: 'each', member: 'commune' },
      { kind: 'word', word: 'nextPeriod', capital: true },
    ] as const;
    const names = targets.map((target) => tokenName(target, context));
    expect(names).toEqual([
      'Tổng hồ sơ',
      'số TTHC – theo cấp – Thi đua - khen thưởng',
      'Tỷ trọng – Cấp xã',
      'Kỳ tới',
    ]);
    expect(names.map((name) => resolveToken(name, context))).toEqual(targets);
  });
});

describe('a text with tokens', () => {
  it('is split into text, tokens and optional parts', () => {
    expect(parseText('Có {a} hồ sơ[[, trễ { b }]].')).toEqual([
      { kind: 'text', text: 'Có ' },
      { kind: 'token', name: 'a' },
      { kind: 'text', text: ' hồ sơ' },
      {
        kind: 'optional',
        parts: [
          { kind: 'text', text: ', trễ ' },
          { kind: 'token', name: 'b' },
        ],
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each([
    'a { b',
    'a } b',
    '{}',
    '{ }',
    '[[ a',
    'a ]]',
    '{a\nb}',
    `{${'x'.repeat(201)}}`,
    '',
    'a [b] c',
  ])('keeps what does not close or says nothing as text: %j', (text) => {
    const parts = parseText(text);
    expect(parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('')).toBe(text);
  });

  it('takes the inner of two openings', () => {
    expect(textTokens('[[{a} [[{b}]] {c}]]')).toEqual([
      { name: 'a', optional: false },
      { name: 'b', optional: true },
      { name: 'c', optional: false },
    ]);
  });

  it.each(['[[', '{', '[[{', ']]', '[[]]'])('is read in time however long: %s', (piece) => {
    const began = performance.now();
    parseText(piece.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

function member(key: string) {
  return { kind: 'figure', figure: 'procedures', member: key };
}
