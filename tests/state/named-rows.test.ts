import { describe, expect, it } from 'vitest';
import { createPreferences } from '../../src/state/preferences.ts';
import { figuresByName, namesIn } from '../../src/state/sheet/named-row.ts';
import { NamedRows } from '../../src/state/sheet/named-rows.svelte.ts';
import { searchFigures } from '../../src/state/sheet/nameable-figures.ts';
import { memoryStore } from '../storage/memory-store.ts';
import { catalogueTemplate } from '../templates/catalogue-template.ts';

const KEY = 'bao-cao-xa.sheet-names';

describe('names given to rows', () => {
  it('are there at the next file, of this organisation only', () => {
    const store = memoryStore();
    const preferences = createPreferences(() => store);
    new NamedRows(preferences, 'a').name('Hồ sơ vào', 'one');
    new NamedRows(preferences, 'b').name('Hồ sơ vào', 'two');
    expect(new NamedRows(preferences, 'a').rows).toEqual([{ label: 'Hồ sơ vào', figure: 'one' }]);
    expect(new NamedRows(preferences, 'b').rows).toEqual([{ label: 'Hồ sơ vào', figure: 'two' }]);
  });

  it('are one for what is written alike, the last one', () => {
    const names = new NamedRows(
      createPreferences(() => memoryStore()),
      'a',
    );
    names.name('1. Hồ sơ vào:', 'one');
    names.name('HỒ SƠ VÀO', 'two');
    expect(figuresByName(names.rows)).toEqual(new Map([['ho so vao', 'two']]));
    names.forget('Hồ sơ vào');
    expect(names.rows).toEqual([]);
  });

  it.each(['{', '[]', 'null', '{"a":[{"label":5,"figure":"x"}]}', '{"a":{"label":"x"}}', '"a"'])(
    'begin anew over what cannot be read: %s',
    (text) => {
      const store = memoryStore();
      store.setItem(KEY, text);
      const names = new NamedRows(
        createPreferences(() => store),
        'a',
      );
      expect(names.rows).toEqual([]);
      names.name('Hồ sơ vào', 'one');
      expect(names.rows).toHaveLength(1);
    },
  );

  it('are no more than an office has; the oldest go', () => {
    const names = new NamedRows(
      createPreferences(() => memoryStore()),
      'a',
    );
    for (let index = 0; index <= 300; index += 1) names.name(`Dòng thứ ${String(index)}`, 'x');
    expect(names.rows).toHaveLength(300);
    expect(names.rows[0]?.label).toBe('Dòng thứ 1');
  });

  it('are sealed under a passphrase, as is all that somebody typed', () => {
    const store = memoryStore();
    const lines = { close: (_: string, text: string) => btoa(encodeURI(text)), open: () => null };
    new NamedRows(
      createPreferences(() => store, lines),
      'a',
    ).name('Hồ sơ vào', 'one');
    expect(store.getItem(KEY)).not.toContain('Hồ sơ');
  });

  it('are told of a file in which they stand', () => {
    const sheet = {
      name: 'Biểu',
      isHidden: false,
      rows: [{ number: 1, cells: ['2. Hồ sơ vào', '5'] }],
      merges: [],
      hidden: 0,
      uncomputed: 0,
    };
    const named = [
      { label: 'Hồ sơ vào', figure: 'one' },
      { label: 'Hồ sơ ra', figure: 'two' },
    ];
    expect(namesIn([sheet], named)).toEqual([named[0]]);
  });
});

it('figures are found by some words of their name, without marks', () => {
  const figures = [...catalogueTemplate().catalogue.figures.values()];
  const found = searchFigures(figures, 'ho so  tiep nhan truc tuyen');
  expect(found.map(({ key }) => key)).toContain('dossierReceivedOnline');
  expect(found.every(({ label }) => /trực tuyến/iu.test(label))).toBe(true);
  // Words, not letters within them: “hoạch” is no “hồ”, and what stands together comes first.
  expect(searchFigures(figures, 'hồ sơ').every(({ label }) => /hồ sơ/iu.test(label))).toBe(true);
});
