import { expect, it } from 'vitest';
import { carriesData, chooseCarried } from '../../src/state/carried-choice.svelte.ts';
import type { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { sampleDesk } from './sample-desk.ts';

const nameSomebody = (desk: ReportDesk) => {
  desk.setRows('lateDossiers', [{ id: 'a', cells: { applicant: 'Trần Thị B' } }]);
};

it('goes along by itself, and stays behind where rows hold names', () => {
  const { desk } = sampleDesk();
  desk.setRows('lateDossiers', []);
  expect(carriesData(desk)).toBe(true);
  nameSomebody(desk);
  expect(carriesData(desk)).toBe(false);
});

it('left out for names alone is no choice: without them it goes along again', () => {
  const { desk } = sampleDesk();
  nameSomebody(desk);
  // As "Phát hành" does with a box that nobody touched.
  chooseCarried(desk, carriesData(desk));
  desk.setRows('lateDossiers', []);
  expect(carriesData(desk)).toBe(true);
});

it('chosen with names goes along until it is taken back', () => {
  const { desk } = sampleDesk();
  nameSomebody(desk);
  chooseCarried(desk, true);
  expect(carriesData(desk)).toBe(true);
  chooseCarried(desk, false);
  expect(carriesData(desk)).toBe(false);
  desk.setRows('lateDossiers', []);
  expect(carriesData(desk)).toBe(false);
});
