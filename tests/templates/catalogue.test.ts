import { describe, expect, it } from 'vitest';
import { tableLeaves } from '../../src/domain/template/table-leaves.ts';
import type { TableColumn } from '../../src/domain/template/catalogue.ts';
import { catalogueTemplate } from './catalogue-template.ts';

const { catalogue } = catalogueTemplate();
const figures = [...catalogue.figures.values()];
const indicators = [...catalogue.indicators.values()];

function headerRows(columns: readonly TableColumn[]): number {
  if (columns.length === 0) return 0;
  return 1 + Math.max(...columns.map((column) => headerRows(column.columns)));
}

describe('figures', () => {
  it('take a typed percentage only where the counts can be typed too, or where it is a target', () => {
    const typed = figures.filter(({ type, group }) => type === 'percent' && group !== 'targets');
    expect(typed.map(({ key }) => key)).toContain('digitizedRatePct');
    for (const { key } of typed) {
      const reading = catalogue.rules.filter(({ when }) => when?.names.includes(key));
      expect(reading.map(({ rule }) => rule).sort(), key).toEqual(['R-PCT-BASE', 'R-PCT-VALUE']);
      const fallback = indicators.filter(({ formula }) => formula.names.includes(key));
      expect(fallback, key).toHaveLength(1);
    }
  });

  it('never keep the same figure twice for the section on online services', () => {
    expect(figures.filter(({ key }) => key.startsWith('dvcBlock'))).toEqual([]);
  });

  it('mark the names of people who were kept waiting as personal', () => {
    const applicant = catalogue.figures
      .get('lateDossiers')
      ?.columns.find(({ key }) => key === 'applicant');
    expect(applicant?.personal).toBe(true);
  });

  it('offer totals, and never from themselves', () => {
    const offered = figures.filter(({ offer }) => offer !== null);
    expect(offered.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['dossierReceivedTotal', 'tthcTotal', 'staffTotal', 'taskTotal']),
    );
    for (const { key, offer } of offered) expect(offer?.names).not.toContain(key);
  });

  it('carry the backlog over from what the last period left', () => {
    expect(catalogue.figures.get('dossierReceivedCarriedOver')?.carriedFrom).toBe('closingBacklog');
  });

  it('have short names that fit in a sentence', () => {
    for (const { key, short } of figures) {
      expect(short.length, key).toBeLessThanOrEqual(45);
      expect(short, key).not.toMatch(/ [–—-] /);
    }
  });
});

describe('indicators', () => {
  it('of format percent carry their unit', () => {
    for (const { key, format, unit } of indicators)
      expect(unit === '%', key).toBe(format === 'percent');
  });
});

describe('rules', () => {
  it('say what is wrong in words and how to mend it', () => {
    for (const { id, message, hint } of catalogue.rules) {
      expect(message, id).toMatch(/\.$/);
      expect(hint, id).toMatch(/\.$/);
      expect(message + hint, id).not.toMatch(/không hợp lệ/i);
    }
  });
});

describe('tables', () => {
  it.each([
    ['T.DOSSIER', 13, 3],
    ['T.B1', 14, 2],
    ['T.B4', 9, 2],
    ['T.DIGIT', 12, 2],
    ['T.TTHC', 4, 1],
  ])('%s has %i columns under %i header rows', (key, leaves, rows) => {
    const columns = catalogue.tables.get(key)?.columns ?? [];
    expect(tableLeaves(columns)).toHaveLength(leaves);
    expect(headerRows(columns)).toBe(rows);
  });
});
