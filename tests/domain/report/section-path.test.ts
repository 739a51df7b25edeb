import { expect, it } from 'vitest';
import { visibleSections } from '../../../src/domain/report/outline.ts';
import { sectionPath } from '../../../src/domain/report/section-path.ts';
import type { SectionDefinition } from '../../../src/domain/template/template.ts';
import { cchcTemplate } from '../../templates/cchc-template.ts';

it.each([
  ['opening', ''],
  ['direct', 'I'],
  ['direct.inspect', 'I.2'],
])('%s stands at "%s"', (id, path) => {
  const visible = visibleSections(cchcTemplate(), { omitted: [] }, { kind: 'half' });
  expect(sectionPath(visible, id)).toBe(path);
});

it('a nested number is not said twice, and a letter ends the way', () => {
  const section = (id: string): SectionDefinition => ({
    id,
    title: id,
    heading: id,
    hint: '',
    optional: false,
    leftOut: false,
    periods: [],
    subPeriod: null,
    annex: null,
    blocks: [],
    sections: [],
  });
  const visible = [
    { section: section('a'), depth: 0, level: 1, number: 'II.' },
    { section: section('b'), depth: 1, level: 2, number: '2.' },
    { section: section('c'), depth: 2, level: 3, number: '2.3.' },
    { section: section('d'), depth: 3, level: 4, number: 'đ)' },
    { section: section('e'), depth: 1, level: 2, number: '3.' },
  ];
  expect(['c', 'd', 'e'].map((id) => sectionPath(visible, id))).toEqual([
    'II.2.3',
    'II.2.3.đ',
    'II.3',
  ]);
});
