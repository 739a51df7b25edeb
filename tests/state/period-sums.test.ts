import { expect, it } from 'vitest';
import type { FigureSet } from '../../src/domain/figure/figure-set.ts';
import { findingText } from '../../src/text/finding-text.ts';
import { sampleDesk } from './sample-desk.ts';

const ONLINE = 'dossierReceivedOnline';

/** The sample (first half of 2023, 1.106 online) with two quarters stored. */
function withQuarters(first: Readonly<Record<string, string>>, second: typeof first) {
  return sampleDesk((stored) => {
    const [half] = stored.figureSets;
    if (!half) throw new Error('The sample has no figures');
    const quarter = (ordinal: number, typed: typeof first): FigureSet => ({
      ...half,
      id: `q${String(ordinal)}`,
      period: { ...half.period, kind: 'quarter', ordinal },
      entries: Object.fromEntries(
        Object.entries(typed).map(([cell, text]) => [cell, { typed: text, at: '2023-06-09' }]),
      ),
    });
    return { ...stored, figureSets: [half, quarter(1, first), quarter(2, second)] };
  });
}

const sums = (desk: ReturnType<typeof sampleDesk>['desk']) =>
  desk.findings.filter(({ id }) => id.startsWith('R-XREF-PERIOD.sum'));

it('finds a half that is not the sum of its quarters, and says both', () => {
  const { desk } = withQuarters({ [ONLINE]: '500' }, { [ONLINE]: '600' });
  const [found, other] = sums(desk);
  expect(other).toBeUndefined();
  if (!found) throw new Error('Nothing was found');
  expect(findingText(found).message).toBe(
    '“Số hồ sơ tiếp nhận trực tuyến” là 1.106, nhưng cộng quý I + quý II được 1.100 (500 + 600), lệch 6.',
  );
  expect(found.sections).not.toEqual([]);
});

it('is silent when they add up, when one is blank, and for what does not accumulate', () => {
  expect(sums(withQuarters({ [ONLINE]: '506' }, { [ONLINE]: '600' }).desk)).toEqual([]);
  expect(sums(withQuarters({ [ONLINE]: '500' }, {}).desk)).toEqual([]);
  const staff = { staffTotal: '1' };
  expect(sums(withQuarters(staff, staff).desk)).toEqual([]);
  expect(sums(sampleDesk().desk)).toEqual([]);
});

it('stands as it did while the figure is typed, and goes when it is mended', () => {
  const { desk } = withQuarters({ [ONLINE]: '500' }, { [ONLINE]: '600' });
  expect(sums(desk)).toHaveLength(1);
  desk.enterField();
  desk.typeFigure(ONLINE, '1.100');
  expect(sums(desk)).toHaveLength(1);
  desk.settleFigure(ONLINE);
  expect(sums(desk)).toEqual([]);
});
