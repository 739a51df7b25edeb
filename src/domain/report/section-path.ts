import type { VisibleSection } from './outline.ts';

const bare = (number: string): string => number.replace(/[.)]$/, '');

/**
 * Where a section stands in the whole report: `II.2.3` for what prints as `2.3.` under `II.`; empty
 * for a part without number.
 */
export function sectionPath(visible: readonly VisibleSection[], id: string): string {
  const way: VisibleSection[] = [];
  for (const one of visible) {
    while ((way.at(-1)?.depth ?? -1) >= one.depth) way.pop();
    way.push(one);
    if (one.section.id === id) break;
  }
  const numbers = way.map(({ number }) => bare(number)).filter((number) => number !== '');
  // A nested number repeats those above it.
  return numbers
    .filter((number, place) => !(numbers[place + 1] ?? '').startsWith(`${number}.`))
    .join('.');
}
