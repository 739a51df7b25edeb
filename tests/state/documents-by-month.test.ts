import { expect, it } from 'vitest';
import { sampleDesk } from './sample-desk.ts';

it('counts the documents issued in the period by month, empty months between them included', () => {
  const { desk } = sampleDesk();
  // R1, field model §6: 2022-12: 1, 2023-01: 3, 2023-02: 3, 2023-05: 1.
  expect(desk.composeChart('CH13')).toMatchObject({
    categories: ['12/2022', '01/2023', '02/2023', '03/2023', '04/2023', '05/2023'],
    series: [{ label: 'Văn bản ban hành', values: [1, 3, 3, 0, 0, 1] }],
  });
});

it('has nothing to draw where no document is dated in the period', () => {
  const { desk } = sampleDesk((stored) => ({ ...stored, references: [] }));
  expect(desk.composeChart('CH13').categories).toEqual([]);
});
