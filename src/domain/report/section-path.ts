import type { VisibleSection } from './outline.ts';

const bare = (number: string): string => number.replace(/[.)]$/, '');

/**
 * Where a section stands in the whole report: `II.2.3` for what prints as `2.3.` under `II.`; empty
 * for one without number; `Phần thứ hai, I.1` where the outline has parts.
 */
export function sectionPath(visible: readonly VisibleSection[], id: string): string {
  const way: VisibleSection[] = [];
  for (const one of visible) {
    while ((way.at(-1)?.depth ?? -1) >= one.depth) way.pop();
    way.push(one);
    if (one.section.id === id) break;
  }
  const numbers = way.map(({ number }) => bare(number)).filter((number) => number !== '');
  const [part = ''] = numbers;
  if (part.startsWith('Phần')) {
    const rest = joined(numbers.slice(1));
    return rest === '' ? part : `${part}, ${rest}`;
  }
  return joined(numbers);
}

function joined(numbers: readonly string[]): string {
  // A nested number repeats those above it.
  return numbers
    .filter((number, place) => !(numbers[place + 1] ?? '').startsWith(`${number}.`))
    .join('.');
}
