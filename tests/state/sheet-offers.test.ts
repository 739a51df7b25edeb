import { describe, expect, it } from 'vitest';
import type { SheetFigure } from '../../src/domain/sheet/sheet-figure.ts';
import { sheetOffers } from '../../src/state/sheet/sheet-offers.ts';
import { typedValue } from '../../src/state/sheet/typed-value.ts';
import { viewRow } from '../../src/state/sheet/sheet-row-view.ts';
import { catalogueTemplate } from '../templates/catalogue-template.ts';

const { catalogue } = catalogueTemplate();
const SOURCE = {
  catalogue,
  organisation: { name: 'Thống Nhất', lists: {} },
  figures: new Set<string>(),
  named: new Map<string, string>(),
};
const stated = (cell: string, value: number, doubt: SheetFigure['doubt'] = null): SheetFigure => ({
  cell,
  value,
  sheet: 'a',
  row: 1,
  column: 1,
  words: [],
  doubt,
});
const offers = (figures: readonly SheetFigure[], typed: Readonly<Record<string, string>> = {}) =>
  sheetOffers(
    figures,
    {
      entries: Object.fromEntries(
        Object.entries(typed).map(([cell, text]) => [cell, { typed: text, at: '' }]),
      ),
    },
    SOURCE,
  );

describe('what a sheet states, beside what is kept', () => {
  it.each([
    ['1.144', true],
    ['1144', true],
    ['1144 hồ sơ', true],
    ['1.145', false],
    ['gần 1144', false],
    ['', false],
  ])('is the same as “%s”: %s', (kept, isSame) => {
    const [offer] = offers([stated('dossierReceivedTotal', 1144)], { dossierReceivedTotal: kept });
    expect(offer).toMatchObject({ typed: '1.144', kept, isSame });
  });

  it('does not take a blank for zero', () => {
    expect(offers([stated('dossierReceivedTotal', 0)])[0]).toMatchObject({ isSame: false });
  });

  it('names the member of a list', () => {
    expect(offers([stated('tthcCount.commune', 120)])[0]?.label).toMatch(/ – Cấp xã$/);
  });

  it('is in doubt where the file states two values', () => {
    const found = offers([stated('staffTotal', 19), stated('staffTotal', 22, 'several')]);
    expect(found.map(({ doubt }) => doubt)).toEqual(['conflict', 'conflict']);
  });

  it('leaves out what the catalogue does not know', () => {
    expect(offers([stated('__proto__', 1), stated('constructor', 2)])).toEqual([]);
  });
});

describe('a value as it would be typed', () => {
  it.each([
    ['count', 1144, '1.144'],
    ['money', 1_500_000, '1.500.000'],
    ['number', 12.5, '12,5'],
    ['percent', 0.9868, '98,68%'],
    ['percent', 0.57, '57%'],
  ] as const)('%s %s is %s', (type, value, typed) => {
    expect(typedValue({ type }, value)).toBe(typed);
  });
});

describe('a row as it would stand in the grid', () => {
  const columns = catalogue.figures.get('lateDossiers')?.columns ?? [];
  it('has its choices in the letters of the list, and what cannot be read marked', () => {
    const { cells, unreadable } = viewRow(
      {
        number: 3,
        cells: { status: 'ĐÃ TRẢ, TRỄ HẠN', daysLate: 'ba', count: '1', cause: ' Mất  điện ' },
      },
      columns,
    );
    expect(cells).toEqual({
      status: 'Đã trả, trễ hạn',
      daysLate: 'ba',
      count: '1',
      cause: 'Mất điện',
    });
    expect([...unreadable]).toEqual(['daysLate']);
    expect([...viewRow({ number: 3, cells: { status: 'xong' } }, columns).unreadable]).toEqual([
      'status',
    ]);
  });
});
