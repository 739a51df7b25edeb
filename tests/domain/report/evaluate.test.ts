import { describe, expect, it } from 'vitest';
import { reference, Scenario } from './scenario.ts';

const DOSSIERS = `
lists:
  field: { civil: Hộ tịch, land: Đất đai, other: Khác }
figures:
  total: { label: Tổng tiếp nhận, short: tổng hồ sơ }
  online: { label: Trực tuyến }
  direct: { label: Trực tiếp }
  carried: { label: Kỳ trước chuyển sang }
  resolved: { by: field, label: Đã giải quyết, short: đã giải quyết }
  portal: { type: percent }
  late:
    type: rows
    columns:
      days: { label: Số ngày trễ, type: count }
      cause: { label: Nguyên nhân, type: text }
indicators:
  onlineRate: { formula: online / total, format: percent, short: tỷ lệ trực tuyến }
  doubled: onlineRate * 2
  resolvedSum: sum(resolved)
  share: { formula: resolved / resolvedSum, format: percent, each: field }
  civilShare: { formula: share.civil, format: percent }
  lateDays: sum(late.days)
  lateCount: count(late)
  monthly: { formula: total / months(), format: decimal }
rules:
  - id: R-SUM-RECV
    left: total
    right: online + direct + carried
    blank: { carried: zero }
    message: '{leftLabel} {left} khác {right} (lệch {difference}); trực tuyến {online}.'
  - id: R-SUM-FIELD
    left: resolvedSum
    operator: <=
    right: total
  - id: R-SUBSET.share
    each: field
    severity: warning
    when: resolvedSum > 10
    left: resolved
    operator: <
    right: resolvedSum
    message: '{member}: {left} chiếm hết {right}.'
outline:
  - id: opening
    title: Mở đầu
    blocks: [{ narrative: opening.text }]
  - id: dossiers
    title: Hồ sơ
    heading: HỒ SƠ
    blocks:
      - figures: [total, online, direct, carried, portal]
      - statement: C1
        variants:
          - { when: total = 0, text: Không phát sinh hồ sơ. }
          - { when: direct > 100, text: '' }
          - text: 'Tiếp nhận {total} hồ sơ, trực tuyến {onlineRate}[[, chuyển sang {carried}]].'
      - narrative: dossiers.text
      - { references: issued, topic: plan }
    sections:
      - id: fields
        title: Lĩnh vực
        heading: Theo lĩnh vực
        optional: true
        blocks: [{ figures: [resolved] }]
      - id: late
        title: Trễ hạn
        heading: Hồ sơ trễ hạn
        periods: [year]
        blocks: [{ figures: [late] }]
template: { required: [total, resolved, late] }
`;

const answered = () =>
  new Scenario(DOSSIERS).answer({ total: '1.144', online: '1106', direct: '38' });

describe('indicators', () => {
  it('follow the figures, through other indicators', () => {
    expect(answered().indicator('onlineRate')).toBe(1106 / 1144);
    expect(answered().indicator('doubled')).toBe((1106 / 1144) * 2);
    expect(answered().indicator('monthly')).toBe(1144 / 6);
  });

  it('keep blank, zero and not computable apart', () => {
    expect(new Scenario(DOSSIERS).indicator('onlineRate')).toBe('blank');
    expect(new Scenario(DOSSIERS).answer({ total: '5', online: '0' }).indicator('onlineRate')).toBe(
      0,
    );
    const undefinedRate = new Scenario(DOSSIERS).answer({ total: '0', online: '0' });
    expect(undefinedRate.indicator('onlineRate')).toBe('notComputable');
    expect(answered().answer({ online: 'x' }).indicator('doubled')).toBe('notComputable');
  });

  it('say which cells are missing, down to those that are typed', () => {
    const { indicators } = new Scenario(DOSSIERS).answer({ online: '5' }).evaluate();
    expect(indicators.get('doubled')).toEqual({ state: 'blank', missing: ['total'] });
  });

  it('are computed once for each member of their list', () => {
    const scenario = answered().answer({ resolved: { civil: '30', land: '10' } });
    expect(scenario.indicator('share.civil')).toBe(0.75);
    expect(scenario.indicator('share.land')).toBe(0.25);
    expect(scenario.indicator('share.other')).toBe('blank');
    expect(scenario.indicator('civilShare')).toBe(0.75);
  });

  it('follow the organisation’s own members of a list', () => {
    const scenario = answered()
      .keepLists({ field: [{ key: 'm1', label: 'Người có công' }] })
      .answer({ resolved: { m1: '8', civil: '30' } });
    expect(scenario.indicator('resolvedSum')).toBe(8);
    expect([...scenario.evaluate().indicators.keys()]).toContain('share.m1');
    expect(scenario.indicator('civilShare')).toBe('blank');
  });

  it('add up and count typed rows', () => {
    const scenario = answered().answerRows('late', [
      { days: '3' },
      { days: '', cause: 'mất điện' },
      { days: ' ' }, // added, and nothing in it yet
      {},
    ]);
    expect(scenario.indicator('lateDays')).toBe(3);
    expect(scenario.indicator('lateCount')).toBe(2);
  });
});

describe('a statement', () => {
  const choice = (scenario: Scenario) => scenario.evaluate().statements.get('C1');

  it('is the first whose condition holds', () => {
    expect(choice(answered())).toEqual({ state: 'chosen', variant: 2 });
    expect(choice(new Scenario(DOSSIERS).answer({ total: '0' }))).toEqual({
      state: 'chosen',
      variant: 0,
    });
  });

  it('waits for a blank in a condition, and names it', () => {
    expect(choice(new Scenario(DOSSIERS))).toEqual({ state: 'waiting', missing: ['total'] });
  });

  it('waits for a blank in its sentence, unless that stands in an optional part', () => {
    const waiting = new Scenario(DOSSIERS).answer({ total: '5', direct: '1' });
    expect(choice(waiting)).toEqual({ state: 'waiting', missing: ['online'] });
  });

  it('may have nothing to print', () => {
    expect(choice(answered().answer({ direct: '101' }))).toEqual({ state: 'chosen', variant: 1 });
  });

  it('taken over is marked once another condition holds, and not before', () => {
    const taken = answered().write({ statements: { C1: { text: 'Lời khác.', variant: 2 } } });
    expect(taken.findingIds()).not.toContain('R-STATEMENT:C1');
    expect(taken.answer({ total: '' }).findingIds()).not.toContain('R-STATEMENT:C1');
    expect(taken.answer({ total: '0' }).findingIds()).toContain('R-STATEMENT:C1');
  });
});

describe('findings of rules', () => {
  it('carry the two numbers, their difference and labels', () => {
    const { findings } = answered().answer({ total: '1150' }).evaluate();
    expect(findings.find(({ id }) => id === 'R-SUM-RECV')).toEqual({
      id: 'R-SUM-RECV',
      rule: 'R-SUM-RECV',
      severity: 'error',
      message: '{leftLabel} {left} khác {right} (lệch {difference}); trực tuyến {online}.',
      hint: 'Xem lại.',
      params: {
        left: { value: 1150, format: 'count' },
        right: { value: 1144, format: 'count' },
        difference: { value: 6, format: 'count' },
        leftLabel: { value: 'Tổng tiếp nhận', format: 'text' },
        online: { value: 1106, format: 'count' },
      },
      places: ['total', 'online', 'direct', 'carried'].map((cell) => ({ kind: 'figure', cell })),
      sections: ['dossiers'],
    });
  });

  it('are none while there is not enough data, and a blank that counts as 0 is enough', () => {
    expect(answered().findingIds()).not.toContain('R-SUM-RECV');
    expect(answered().answer({ total: '9', direct: '' }).findingIds()).not.toContain('R-SUM-RECV');
    expect(answered().answer({ carried: '1' }).findingIds()).toContain('R-SUM-RECV');
  });

  it('are about each member by itself, and only when the rule’s condition holds', () => {
    const one = answered().answer({ resolved: { civil: '30' } });
    const finding = one.evaluate().findings.find(({ id }) => id === 'R-SUBSET.share:civil');
    expect(finding).toMatchObject({
      rule: 'R-SUBSET',
      params: { member: { value: 'Hộ tịch' }, left: { value: 30 }, right: { value: 30 } },
      sections: ['fields'],
    });
    expect(finding?.places[0]).toEqual({ kind: 'figure', cell: 'resolved.civil' });
    expect(one.answer({ resolved: { civil: '9' } }).findingIds()).not.toContain(
      'R-SUBSET.share:civil',
    );
  });

  it('lead to the typed cells behind an indicator', () => {
    const { findings } = answered()
      .answer({ resolved: { civil: '1000', land: '500' } })
      .evaluate();
    const finding = findings.find(({ id }) => id === 'R-SUM-FIELD');
    expect(finding?.places.map((place) => (place.kind === 'figure' ? place.cell : ''))).toEqual([
      'resolved.civil',
      'resolved.land',
      'resolved.other',
      'total',
    ]);
    expect(finding?.sections).toEqual(['fields', 'dossiers']);
  });

  it('are not raised where the report shows none of their figures', () => {
    const scenario = answered().answer({ resolved: { civil: '30' } });
    expect(scenario.findingIds()).toContain('R-SUBSET.share:civil');
    expect(scenario.write({ omitted: ['fields'] }).findingIds()).not.toContain(
      'R-SUBSET.share:civil',
    );
  });

  it('come most severe first, then in the order of the report', () => {
    const { findings } = answered()
      .answer({ total: 'abc', resolved: { civil: '30' } })
      .write({ narratives: { 'opening.text': '{không có}', 'dossiers.text': '{carried}' } })
      .evaluate();
    expect(findings.map(({ id }) => id)).toEqual([
      'R-INPUT:total',
      'R-TOKEN.unknown:opening.text:không có',
      'R-SUBSET.share:civil',
      'R-TOKEN.blank:dossiers.text:carried',
    ]);
  });
});

describe('built-in findings', () => {
  it('tell an unreadable cell, as it was typed', () => {
    const { findings, readings } = answered().answer({ online: '1.10,6.x' }).evaluate();
    expect(findings.find(({ id }) => id === 'R-INPUT:online')).toMatchObject({
      severity: 'error',
      message: null,
      params: { label: { value: 'Trực tuyến' }, typed: { value: '1.10,6.x' } },
    });
    expect(readings.get('online')?.state).toBe('unreadable');
  });

  it('tell an unreadable cell of a typed row by its column and the number of the row', () => {
    const { findings } = answered()
      .period({ kind: 'year' })
      .answerRows('late', [{ days: '3' }, { days: 'ba' }])
      .evaluate();
    expect(findings.find(({ id }) => id === 'R-INPUT:late.row2.days')).toMatchObject({
      params: { label: { value: 'late – Số ngày trễ' }, row: { value: 2 } },
      sections: ['late'],
    });
  });

  it('tell a blank figure that the report must state, and take 0 as stated', () => {
    expect(new Scenario(DOSSIERS).findingIds()).toEqual([
      'R-REQ-FIELD:total',
      'R-REQ-FIELD:resolved',
    ]);
    const zeros = new Scenario(DOSSIERS).answer({ total: '0', resolved: { land: '0' } });
    expect(zeros.findingIds()).toEqual([]);
  });

  it('ask a figure only of a period that has its section', () => {
    const year = new Scenario(DOSSIERS).period({ kind: 'year' });
    expect(year.findingIds()).toContain('R-REQ-FIELD:late');
    expect(year.answerRows('late', [{ days: '1' }]).findingIds()).not.toContain('R-REQ-FIELD:late');
  });

  it('quote a token that stands for nothing, also in sentences and headings of one’s own', () => {
    const ids = answered()
      .write({
        narratives: { 'dossiers.text': 'Có {tổng hồ sơ}, {tong ho so}[[, {resolved.land}]].' },
        statements: { C1: { text: 'Tỷ lệ {rate}.', variant: null } },
        headings: { dossiers: 'HỒ SƠ {x}' },
      })
      .findingIds();
    expect(ids.filter((id) => id.startsWith('R-TOKEN'))).toEqual([
      'R-TOKEN.unknown:dossiers.text:tong ho so',
      'R-TOKEN.unknown:C1:rate',
      'R-TOKEN.unknown:dossiers:x',
    ]);
  });

  it('tell a token without a value, except in an optional part', () => {
    const written = (text: string) =>
      answered()
        .write({ narratives: { 'opening.text': text } })
        .findingIds()
        .filter((id) => id.startsWith('R-TOKEN'));
    expect(written('{carried}[[ {carried}]]')).toEqual(['R-TOKEN.blank:opening.text:carried']);
    expect(written('[[ {carried}]]')).toEqual([]);
    expect(written('Theo {văn bản yêu cầu}')).toEqual([
      'R-TOKEN.blank:opening.text:văn bản yêu cầu',
    ]);
  });

  it('compare the period’s days and the report’s date', () => {
    const dates = (scenario: Scenario) =>
      scenario
        .evaluate()
        .findings.filter(({ rule }) => rule === 'R-DATE-PERIOD')
        .map(({ id, severity }) => [id, severity]);
    expect(dates(answered())).toEqual([]);
    expect(dates(answered().write({ date: '09/6/2023' }))).toEqual([]);
    expect(dates(answered().write({ date: '08/6/2023' }))).toEqual([
      ['R-DATE-PERIOD.early', 'warning'],
    ]);
    expect(dates(answered().write({ date: '31/02/2023' }))).toEqual([
      ['R-DATE-PERIOD.unreadable', 'error'],
    ]);
    expect(dates(answered().period({ from: '2023-06-10' }))).toEqual([
      ['R-DATE-PERIOD.order', 'error'],
    ]);
  });

  it('look at documents that are cited, listed or answered, and at no others', () => {
    const bare = { number: null, symbol: null, date: null, issuer: null } as const;
    const scenario = answered()
      .write({
        date: '12/6/2023',
        requestId: 'request',
        narratives: { 'dossiers.text': 'Theo {KH 54/KH-UBND}.' },
      })
      .register(
        reference({ id: 'cited', date: '2023-06-13' }),
        reference({ id: 'listed', ...bare, topic: 'plan', subject: 'Kế hoạch tuyên truyền' }),
        reference({ id: 'request', role: 'request', type: 'Công văn', number: '9', issuer: null }),
        reference({ id: 'idle', ...bare, date: '2023-09-01', topic: 'other' }),
        reference({ id: 'old', ...bare, date: '2022-03-01', topic: 'plan' }),
      );
    const found = scenario
      .evaluate()
      .findings.filter(({ rule }) => rule.startsWith('R-DOC') || rule.startsWith('R-DATE'))
      .map(({ id, severity, params, sections }) => [id, severity, params.missing?.value, sections]);
    expect(found).toEqual([
      ['R-DATE-PERIOD.reference:cited', 'error', undefined, ['dossiers']],
      ['R-DOC-NUMBER:request', 'warning', 'issuer', []],
      ['R-DOC-NUMBER:listed', 'warning', 'number,symbol,date,issuer', ['dossiers']],
    ]);
  });

  it('do not want a number on a law', () => {
    const ids = answered()
      .write({ requestId: 'law' })
      .register(
        reference({
          id: 'law',
          type: 'Luật',
          subject: 'Tổ chức chính quyền địa phương',
          ...{ number: null, symbol: null, date: null, issuer: null },
        }),
      )
      .findingIds();
    expect(ids).not.toContain('R-DOC-NUMBER:law');
  });
});

describe('the state of a section', () => {
  const state = (scenario: Scenario, section: string) => scenario.evaluate().sections.get(section);

  it('goes from not begun to begun, and to done when the official says so', () => {
    const empty = new Scenario(DOSSIERS);
    expect(state(empty, 'dossiers')).toBe('todo');
    expect(state(empty.answer({ online: '1' }), 'dossiers')).toBe('doing');
    expect(state(empty.write({ done: ['dossiers'] }), 'dossiers')).toBe('done');
  });

  it.each([
    ['a narrative', { narratives: { 'opening.text': 'Thực hiện' } }],
    ['a heading', { headings: { opening: 'Mở đầu' } }],
  ])('is begun once there is %s', (_, changes) => {
    expect(state(new Scenario(DOSSIERS).write(changes), 'opening')).toBe('doing');
  });

  it('is a problem while an error is at home there, unless it was accepted with a reason', () => {
    const wrong = answered()
      .answer({ total: '1' })
      .write({ done: ['dossiers', 'fields'] });
    expect(state(wrong, 'dossiers')).toBe('problem');
    expect(state(wrong, 'fields')).toBe('done');
    const reason = { reason: 'Số của cấp trên giao', at: '2023-06-10T08:00:00.000Z' };
    expect(state(wrong.write({ accepted: { 'R-SUM-RECV': reason } }), 'dossiers')).toBe('done');
  });

  it('is none for a section that is left out or not of this kind of period', () => {
    const { sections } = answered()
      .write({ omitted: ['fields', 'dossiers'] })
      .evaluate();
    // Only sections that the template calls optional can be left out.
    expect([...sections.keys()]).toEqual(['opening', 'dossiers']);
  });
});
