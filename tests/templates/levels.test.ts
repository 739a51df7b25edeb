import { describe, expect, it } from 'vitest';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import { allSections } from './cchc-template.ts';
import { readTemplates } from './read-templates.ts';

const parsed = parseTemplates(readTemplates());
if (!parsed.ok) throw new Error('templates/ has a problem: see templates.test.ts');
const templates = parsed.value;

/**
 * Bodies a commune reported to until 30 June 2025: the words {cấp trên} and {cơ quan nội vụ} know when.
 * What was handed over by the district of then may be told.
 */
const OLD =
  /(?:UBND|Ủy ban nhân dân|HĐND|Ban Chỉ đạo|Văn phòng)(?: cấp)? huyện|huyện ủy|huyện giao|Phòng Nội vụ/iu;
describe('no template names a district itself', () => {
  it.each(templates)('$id', ({ sections, subject }) => {
    const texts = allSections(sections).flatMap(({ heading, hint, title, blocks }) => [
      heading ?? '',
      hint,
      title,
      ...blocks.flatMap((block) => {
        if (block.kind === 'statement') return block.variants.map(({ text }) => text);
        return block.kind === 'narrative' ? [block.hint, ...block.starters] : [];
      }),
    ]);
    const named = [subject, ...texts].filter((text) => OLD.test(text));
    expect(named).toEqual([]);
  });

  it('the catalogue', () => {
    const [{ catalogue } = { catalogue: null }] = templates;
    if (!catalogue) throw new Error('No template');
    const texts = [
      ...[...catalogue.figures.values()].flatMap(({ label, short, hint }) => [label, short, hint]),
      ...[...catalogue.indicators.values()].flatMap(({ label, short, note }) => [
        label,
        short,
        note,
      ]),
      ...catalogue.rules.flatMap(({ message, hint }) => [message, hint]),
      ...[...catalogue.tables.values()].map(({ title }) => title),
      ...[...catalogue.charts.values()].map(({ title }) => title),
    ];
    expect(texts.filter((text) => OLD.test(text))).toEqual([]);
  });
});
