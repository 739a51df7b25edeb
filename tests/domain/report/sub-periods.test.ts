import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/document/compose.ts';
import { evaluationIn } from '../../../src/domain/report/sub-period.ts';
import { Scenario } from './scenario.ts';

const YAML = `
lists: { field: { civil: Hộ tịch } }
figures:
  received: { label: Số tiếp nhận, short: tiếp nhận }
  resolved: { label: Số đã giải quyết, short: đã giải quyết }
  byField: { by: field }
indicators:
  rate: { formula: resolved / received, format: percent, short: tỷ lệ }
  monthly: { formula: received / months(), format: count }
rules:
  - { id: R-A, left: resolved, operator: <=, right: received }
tables:
  T: { title: Bảng, columns: [{ header: A, value: received, width: 1 }, { header: B, value: rate, width: 1, format: percent }], rows: single }
template:
  required: [resolved]
  subPeriods: { receipt: { label: Kỳ tiếp nhận }, later: { label: Kỳ sau, optional: true, follows: receipt }, digit: { label: Kỳ số hóa } }
outline:
  - id: whole
    title: Cả kỳ
    heading: CẢ KỲ
    blocks:
      - figures: [received, resolved]
      - statement: S0
        variants: [{ text: 'Cả kỳ {received}; riêng kỳ tiếp nhận {receipt:received}, từ {từ ngày (kỳ tiếp nhận)}.' }]
      - narrative: n0
  - id: receipt
    title: Tiếp nhận
    heading: TIẾP NHẬN
    subPeriod: receipt
    blocks:
      - figures: [received, resolved]
      - statement: S1
        variants:
          - { when: received = 0, text: 'Không có.' }
          - { text: 'Từ {từ ngày} đến {đến ngày}: {received}, đạt {rate}; {kỳ báo cáo}.' }
      - table: T
    sections:
      - { id: inner, title: Trong, heading: Trong, blocks: [{ narrative: n1 }] }
  - id: later
    title: Tiếp theo
    heading: TIẾP THEO
    subPeriod: later
    optional: true
    blocks: [{ figures: [received] }]
  - id: digit
    title: Số hóa
    heading: SỐ HÓA
    subPeriod: digit
    blocks:
      - figures: [received]
      - statement: S2
        variants: [{ text: 'Số hóa {received}.' }]
`;

const texts = (scenario: Scenario): readonly string[] =>
  compose(scenario.evaluate()).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'table'
        ? block.rows.map((row) => row.map(({ text }) => text).join('|'))
        : [],
  );

const filled = (): Scenario =>
  new Scenario(YAML)
    .write({ omitted: ['later'] })
    .answer({ received: '100', resolved: '90' })
    .subPeriod('receipt', '2020-12-15 2021-12-14', { received: '1.086', resolved: '1.080' })
    .subPeriod('digit', '2021-12-15 2023-03-09', { received: '4.257' });

describe('a section of a sub-period', () => {
  it('prints its own figures, indicators, days and tables; its children too', () => {
    const scenario = filled().write({
      omitted: ['later'],
      narratives: { n1: 'Có {đã giải quyết} hồ sơ, {tỷ lệ}.' },
    });
    expect(texts(scenario)).toEqual([
      'Cả kỳ 100; riêng kỳ tiếp nhận 1.086, từ 15/12/2020.',
      'Từ 15/12/2020 đến 14/12/2021: 1.086, đạt 99,45%; 6 tháng đầu năm 2023.',
      '1.086|99,45%',
      'Có 1.080 hồ sơ, 99,45%.',
      'Số hóa 4.257.',
    ]);
  });

  it('counts months by its own days', () => {
    const evaluation = filled().evaluate();
    expect(evaluationIn(evaluation, 'receipt').indicators.get('monthly')).toEqual({
      state: 'value',
      value: 90.5,
    });
    expect(evaluationIn(evaluation, null)).toBe(evaluation);
  });

  it('is of the report’s period where it names that', () => {
    const scenario = filled()
      .period({ kind: 'stage', year: 2023, from: '2020-12-15', to: '2023-03-09' })
      .subPeriod('digit', '2021-12-15 2023-03-09', { received: '4.257' })
      .write({ omitted: ['later'], narratives: { n1: '{kỳ báo cáo}, {năm}, {năm trước}.' } });
    expect(texts(scenario)).toContain('giai đoạn 2020-2023, 2023, 2022.');
    const digit = evaluationIn(scenario.evaluate(), 'digit');
    expect(digit.input.whole?.period.from).toBe('2020-12-15');
  });

  it('waits for its own figures, not for those of the report', () => {
    const scenario = filled().subPeriod('receipt', '2020-12-15 2021-12-14');
    expect(scenario.evaluate().statements.get('S1')).toEqual({
      state: 'waiting',
      missing: ['received'],
    });
    expect(scenario.evaluate().statements.get('S0')).toEqual({
      state: 'waiting',
      missing: ['receipt:received'],
    });
  });

  it('is begun by its own figures', () => {
    const { sections } = new Scenario(YAML)
      .subPeriod('receipt', '2020-12-15 2021-12-14', { received: '5' })
      .subPeriod('digit', '2021-12-15 2023-03-09')
      .evaluate();
    expect([sections.get('whole'), sections.get('receipt'), sections.get('digit')]).toEqual([
      'todo',
      'doing',
      'todo',
    ]);
  });
});

describe('a narrative', () => {
  it('names the figure of a sub-period in words', () => {
    const scenario = filled().write({
      narratives: {
        n0: 'Kỳ trước {Tiếp nhận (Kỳ tiếp nhận)}, nay {tiếp nhận}; {tỷ lệ (kỳ nào đó)}.',
      },
    });
    expect(texts(scenario)[1]).toBe('Kỳ trước 1.086, nay 100; {tỷ lệ (kỳ nào đó)}.');
    expect(scenario.findingIds()).toEqual(['R-TOKEN.unknown:n0:tỷ lệ (kỳ nào đó)']);
  });
});

describe('checks of sub-periods', () => {
  it('are silent where periods follow on each other and figures fit', () => {
    expect(filled().findingIds()).toEqual([]);
  });

  it('are those of the report, in the sections of that sub-period', () => {
    const scenario = filled().subPeriod('receipt', '2020-12-15 2021-12-14', {
      received: '1.080',
      resolved: '1.086',
    });
    const [finding] = scenario.evaluate().findings;
    expect(finding?.id).toBe('R-A@receipt');
    expect(finding?.sections).toEqual(['receipt']);
    expect(scenario.evaluate().sections.get('whole')).toBe('doing');
  });

  it('miss what a sub-period must state', () => {
    const scenario = filled().subPeriod('receipt', '2020-12-15 2021-12-14', { received: '5' });
    expect(scenario.findingIds()).toEqual(['R-REQ-FIELD:resolved@receipt']);
  });

  it.each([
    ['2021-12-10 2023-03-09', 'R-XREF-PERIOD.overlap:receipt:digit', 5],
    ['2021-12-20 2023-03-09', 'R-XREF-PERIOD.gap:receipt:digit', 5],
  ])('count the days of %s against the other period: %s', (days, id, count) => {
    const scenario = filled().subPeriod('digit', days, { received: '4.257' });
    const [finding] = scenario.evaluate().findings;
    expect([finding?.id, finding?.params.days?.value]).toEqual([id, count]);
  });

  it.each(['2020-12-15 2021-12-14', '2021-01-01 2021-01-31'])(
    'are silent where one sub-period is of the days of the other, or of some of them: %s',
    (days) => {
      const scenario = filled().subPeriod('digit', days, { received: '1' });
      expect(scenario.findingIds()).toEqual([]);
    },
  );

  it.each([
    ['2021-12-15 2023-03-09', '2021-12-15 2023-03-09', []],
    ['2021-12-15 2023-03-09', '2021-12-10 2023-03-09', []],
    ['2021-12-14 2023-03-09', '2021-12-15 2023-03-09', ['R-XREF-PERIOD.overlap:receipt:later']],
    ['2021-12-16 2023-03-09', '2021-12-15 2023-03-09', ['R-XREF-PERIOD.gap:receipt:later']],
    ['2021-12-15 2022-06-14', '2022-01-01 2023-03-09', ['R-XREF-PERIOD.overlap:receipt:digit']],
    ['2021-12-15 2022-06-14', '2022-06-15 2023-03-09', []],
  ])('of one that goes on from %s beside another of %s: %o', (later, digit, ids) => {
    const scenario = filled()
      .write({ omitted: [] })
      .subPeriod('later', later, { received: '1' })
      .subPeriod('digit', digit, { received: '1' });
    expect(scenario.findingIds()).toEqual(ids);
  });

  it('find a sub-period that is backwards, and one without days', () => {
    const backwards = filled().subPeriod('digit', '2023-12-10 2023-03-09', { received: '1' });
    expect(backwards.findingIds()).toEqual(['R-XREF-PERIOD.order:digit']);
    const unset = new Scenario(YAML)
      .write({ omitted: ['later'] })
      .answer({ received: '1', resolved: '1' });
    expect(unset.findingIds()).toEqual([
      'R-XREF-PERIOD.unset:receipt',
      'R-XREF-PERIOD.unset:digit',
      'R-REQ-FIELD:resolved@receipt',
    ]);
  });
});
