import { describe, expect, it } from 'vitest';
import { renameInReport, renameTokens } from '../../../src/domain/report/rename-tokens.ts';

const rename = (name: string): string | null =>
  name.toLowerCase() === 'kh 54/kh-ubnd' ? 'KH 55/KH-UBND' : null;

describe('renameTokens', () => {
  it('renames a token wherever it stands, and nothing else', () => {
    expect(
      renameTokens(
        'Thực hiện {KH 54/KH-UBND}[[, {kh 54/kh-ubnd}]], {đơn vị} KH 54/KH-UBND',
        rename,
      ),
    ).toBe('Thực hiện {KH 55/KH-UBND}[[, {KH 55/KH-UBND}]], {đơn vị} KH 54/KH-UBND');
  });

  it('leaves braces that do not close', () => {
    expect(renameTokens('{KH 54/KH-UBND', rename)).toBe('{KH 54/KH-UBND');
  });
});

describe('renameInReport', () => {
  it('tells only the texts that read differently now', () => {
    const report = {
      narratives: { 'plan.n': 'Theo {KH 54/KH-UBND}.', opening: 'Không đổi.' },
      headings: { plan: 'Kế hoạch {KH 54/KH-UBND}' },
      statements: { C01: { text: 'Theo {KH 54/KH-UBND}.', variant: 0 } },
    };
    expect(renameInReport(report, rename)).toEqual([
      { key: 'narratives', entry: 'plan.n', text: 'Theo {KH 55/KH-UBND}.' },
      { key: 'headings', entry: 'plan', text: 'Kế hoạch {KH 55/KH-UBND}' },
      { key: 'statements', entry: 'C01', text: 'Theo {KH 55/KH-UBND}.' },
    ]);
  });
});
