import { expect, it } from 'vitest';
import { surplusFiles, type FolderFile } from '../../src/storage/folder/folder-record.ts';

const file = (at: string, organisationId = 'a'): FolderFile => ({
  name: `${organisationId} ${at}`,
  at: new Date(`${at}:00`).toISOString(),
  organisationId,
  content: at,
});

const gone = (files: readonly FolderFile[]) =>
  surplusFiles(files)
    .map(({ name }) => name)
    .sort();

it('the newest three stay, and of each day before the last one', () => {
  const files = [
    file('2026-06-13T08:00'),
    file('2026-06-13T17:00'),
    file('2026-06-14T08:00'),
    file('2026-06-15T08:00'),
    file('2026-06-15T09:00'),
    file('2026-06-15T10:00'),
    file('2026-06-15T11:00'),
  ];
  expect(gone(files)).toEqual(['a 2026-06-13T08:00', 'a 2026-06-15T08:00']);
});

it('ten stay of each organisation, whatever another one has', () => {
  const days = Array.from({ length: 12 }, (_, day) => String(day + 1).padStart(2, '0'));
  const files = days.flatMap((day) => [
    file(`2026-06-${day}T08:00`, 'a'),
    file(`2026-06-${day}T09:00`, 'b'),
  ]);
  expect(gone(files)).toEqual([
    'a 2026-06-01T08:00',
    'a 2026-06-02T08:00',
    'b 2026-06-01T09:00',
    'b 2026-06-02T09:00',
  ]);
  expect(gone([])).toEqual([]);
});
