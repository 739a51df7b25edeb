import { markParagraph, type Draft } from '../draft.ts';
import { writeNumber, type Numbering } from '../reading/numbering.ts';
import type { Section } from '../reading/outline.ts';
import type { Reading } from '../reading/read-document.ts';

const base = { rule: 'R-HEAD-NUM' } as const;
const labelOf = ({ numbering, title }: Section): string =>
  `${numbering.written}${numbering.mark} ${title}`.slice(0, 90);

/** Sections side by side under one parent, numbered in one style and depth. */
function siblings(sections: readonly Section[]): readonly (readonly Section[])[] {
  const rows = new Map<Section | null, Section[][]>();
  for (const section of sections) {
    const under = rows.get(section.parent) ?? [];
    const row = under.find(
      ([first]) =>
        first?.depth === section.depth && first.numbering.style === section.numbering.style,
    );
    if (row === undefined) under.push([section]);
    else row.push(section);
    rows.set(section.parent, under);
  }
  return Array.from(rows.values()).flat();
}

const sameNumbers = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, index) => number === other[index]);

/** `1.1` under `2`: told once for the row. */
function checkParents(row: readonly Section[]): readonly Draft[] {
  const first = row.find(({ numbering }) => numbering.numbers.length > 1);
  const parent = first?.parent;
  if (first === undefined || parent?.numbering.style !== 'arabic') return [];
  const own = first.numbering.numbers.slice(0, -1);
  if (sameNumbers(own, parent.numbering.numbers)) return [];
  const expected = [...parent.numbering.numbers, first.numbering.numbers.at(-1) ?? 1];
  return [
    markParagraph(first.paragraph, {
      ...base,
      code: 'heading-parent',
      severity: 'warning',
      params: {
        found: first.numbering.written,
        expected: writeNumber(first.numbering, expected),
        parent: labelOf(parent),
        count: row.length,
      },
      suggestion: null,
    }),
  ];
}

/** Whether a row counts on: `đ` may be left out, and a list may begin again. */
function follows(before: Numbering, after: Numbering): boolean {
  const [last, next] = [before.numbers.at(-1) ?? 0, after.numbers.at(-1) ?? 0];
  const skipsDd = after.style === 'letter' && before.written === 'd' && after.written === 'e';
  return next === last + 1 || next === 1 || skipsDd;
}

function checkOrder(row: readonly Section[]): readonly Draft[] {
  return row.flatMap((section, index) => {
    const before = row[index - 1];
    const number = section.numbering.numbers.at(-1) ?? 1;
    if (before === undefined) {
      return number <= 1 || !section.isHeading || section.depth > 2
        ? []
        : [
            markParagraph(section.paragraph, {
              ...base,
              code: 'heading-order',
              severity: 'warning',
              params: {
                found: section.numbering.written,
                expected: writeNumber(section.numbering, [
                  ...section.numbering.numbers.slice(0, -1),
                  1,
                ]),
                before: '',
              },
            }),
          ];
    }
    if (!sameNumbers(before.numbering.numbers.slice(0, -1), section.numbering.numbers.slice(0, -1)))
      return [];
    // A number again right under itself, with nothing between: it should be its child.
    const nested =
      number === 1 &&
      before.end === section.start &&
      section.start === before.start + 1 &&
      before.isHeading;
    if (follows(before.numbering, section.numbering) && !nested) return [];
    const expected = nested
      ? [...before.numbering.numbers, 1]
      : [...before.numbering.numbers.slice(0, -1), (before.numbering.numbers.at(-1) ?? 0) + 1];
    return [
      markParagraph(section.paragraph, {
        ...base,
        code: 'heading-order',
        severity: section.isHeading ? 'warning' : 'info',
        params: {
          found: section.numbering.written,
          expected: writeNumber(section.numbering, expected),
          before: labelOf(before),
        },
      }),
    ];
  });
}

function checkMarks(row: readonly Section[]): readonly Draft[] {
  const [first] = row;
  const odd = row.find(
    ({ numbering }) => numbering.mark !== '' && numbering.mark !== first?.numbering.mark,
  );
  return first === undefined || odd === undefined || first.numbering.mark === ''
    ? []
    : [
        markParagraph(odd.paragraph, {
          ...base,
          code: 'heading-mark-mixed',
          severity: 'info',
          params: {
            found: `${odd.numbering.written}${odd.numbering.mark}`,
            other: `${first.numbering.written}${first.numbering.mark}`,
          },
        }),
      ];
}

/** A row of one, or a first item that no second follows. */
function checkAlone(row: readonly Section[]): readonly Draft[] {
  const [only] = row;
  if (
    only === undefined ||
    row.length > 1 ||
    only.depth < 2 ||
    (only.numbering.numbers.at(-1) ?? 0) !== 1
  )
    return [];
  return [
    markParagraph(only.paragraph, {
      ...base,
      code: 'heading-alone',
      severity: 'info',
      params: { found: labelOf(only) },
    }),
  ];
}

/** A heading whose neighbours stand alone, and which runs on into its text. */
function checkRunOn(row: readonly Section[]): readonly Draft[] {
  const headings = row.filter(({ isHeading }) => isHeading).length;
  if (headings < 2 || headings * 2 < row.length) return [];
  return row
    .filter(
      ({ isHeading, title }) =>
        !isHeading && /^.{15,200}?[.:] \p{Lu}/u.test(title) && title.length > 150,
    )
    .map(({ paragraph, title }) =>
      markParagraph(paragraph, {
        ...base,
        code: 'heading-runs-on',
        severity: 'info',
        params: { found: title.slice(0, 80) },
      }),
    );
}

function checkForms(sections: readonly Section[]): readonly Draft[] {
  const many = sections.filter(({ numbering }) => numbering.numbers.length > 1);
  const bare = many.filter(({ numbering }) => numbering.mark === '');
  const noDot =
    bare.length === 0 || bare.length === many.length
      ? []
      : bare.map(({ paragraph, numbering }) =>
          markParagraph(paragraph, {
            ...base,
            code: 'heading-no-dot',
            severity: 'info',
            params: { found: numbering.written },
          }),
        );
  const spaced = sections
    .filter(({ numbering }) => numbering.spaced)
    .map(({ paragraph, numbering }) =>
      markParagraph(paragraph, {
        ...base,
        code: 'heading-space',
        severity: 'info',
        params: {
          found: paragraph.text.slice(0, numbering.end),
          fix: `${numbering.written}${numbering.mark}`,
        },
      }),
    );
  return [...noDot, ...spaced];
}

/** Numbers of headings and items: of their parent, in order, in one style. */
export function checkHeadings({ sections }: Reading): readonly Draft[] {
  const rows = siblings(sections);
  return [
    ...rows.flatMap((row) => [
      ...checkParents(row),
      ...checkOrder(row),
      ...checkMarks(row),
      ...checkAlone(row),
      ...checkRunOn(row),
    ]),
    ...checkForms(sections),
  ];
}
