import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/expression/compare.ts';
import { checkRules } from '../../../src/domain/rule/check-rules.ts';
import { ORGANISATION, Scenario } from '../report/scenario.ts';
import { ReportScope } from '../../../src/domain/report/report-scope.ts';

const RULES = `
lists: { field: { civil: Hộ tịch, land: Đất đai } }
figures:
  total:
  online:
  direct:
  price: { type: number }
  parts: { by: field }
indicators:
  known: zero(total)
rules:
  - { id: SUM, left: total, right: online + direct, blank: { direct: zero } }
  - { id: WHEN, when: total > 10, left: online, operator: '>', right: 0 }
  - { id: LIST, left: sum(parts), right: total, blank: { parts: zero } }
  - { id: ONE, left: parts.civil, operator: <=, right: total, blank: { parts.civil: zero } }
  - { id: EACH, each: field, left: parts, operator: <=, right: total }
  - { id: DECIMAL, left: price + 0.2, right: 0.3 }
  - { id: NEVER, left: total, right: '"x"' }
`;

function results(answers: Parameters<Scenario['answer']>[0]): Record<string, string> {
  const { template, figures } = new Scenario(RULES).answer(answers);
  const scope = ReportScope.over(template.catalogue, ORGANISATION, figures);
  const checks = checkRules(template.catalogue.rules, scope, (list) => scope.members(list));
  return Object.fromEntries(
    checks.map(({ rule, member, result }) => [
      member === null ? rule.id : `${rule.id}:${member.key}`,
      result,
    ]),
  );
}

describe('a rule', () => {
  it('has three outcomes', () => {
    expect(results({ total: '5', online: '5' }).SUM).toBe('holds');
    expect(results({ total: '5', online: '4' }).SUM).toBe('broken');
    expect(results({ total: '5', direct: '4' }).SUM).toBe('notEnoughData');
  });

  it('holds where its condition is false, and waits where that is blank', () => {
    expect(results({ total: '10', online: '0' }).WHEN).toBe('holds');
    expect(results({ total: '11', online: '0' }).WHEN).toBe('broken');
    expect(results({ online: '0' }).WHEN).toBe('notEnoughData');
  });

  it('takes only the blanks it says as 0', () => {
    expect(results({ total: '5' }).LIST).toBe('broken');
    expect(results({ total: '0' }).LIST).toBe('holds');
    expect(results({ total: '0' }).ONE).toBe('holds');
    expect(results({}).LIST).toBe('notEnoughData');
  });

  it('is checked for each member', () => {
    const found = results({ total: '5', parts: { civil: '6' } });
    expect(found).toMatchObject({ 'EACH:civil': 'broken', 'EACH:land': 'notEnoughData' });
  });

  it('has not enough data with an unreadable cell, or sides that cannot be compared', () => {
    expect(results({ total: 'x', online: '5' }).SUM).toBe('notEnoughData');
    expect(results({ total: '5' }).NEVER).toBe('notEnoughData');
  });

  it('does not take the last bits of decimals for a difference', () => {
    expect(results({ price: '0,1' }).DECIMAL).toBe('holds');
    expect(results({ price: '0,11' }).DECIMAL).toBe('broken');
  });
});

describe('a comparison', () => {
  it('sees one đồng in a thousand billion', () => {
    expect(compare('=', 1e12, 1e12 + 1)).toBe(false);
    expect(compare('<', 1e12, 1e12 + 1)).toBe(true);
  });
});
