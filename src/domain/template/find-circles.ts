import type { IndicatorDefinition } from './catalogue.ts';
import { baseName } from './name-table.ts';
import type { Complain } from './template-problem.ts';

/** Longer chains than this no one can follow, and they would exhaust the stack. */
const MAX_CHAIN = 100;

/** Reports indicators that read themselves, straight or through others, and chains that are too long. */
export function findCircles(
  indicators: ReadonlyMap<string, IndicatorDefinition>,
  complain: Complain,
): void {
  const heights = new Map<string, number>();
  const way: string[] = [];

  const visit = (key: string): number => {
    const known = heights.get(key);
    if (known !== undefined) return known;
    const from = way.indexOf(key);
    if (from >= 0) {
      const circle = [...way.slice(from), key];
      complain([circle[0] ?? key, 'formula'], 'circle', { names: circle.join(' → ') });
      return 0;
    }
    if (way.length > MAX_CHAIN) return 1;
    way.push(key);
    let height = 0;
    for (const name of indicators.get(key)?.formula.names ?? []) {
      const read = baseName(name);
      if (indicators.has(read)) height = Math.max(height, visit(read));
    }
    way.pop();
    heights.set(key, height + 1);
    if (height === MAX_CHAIN) complain([key, 'formula'], 'chain-too-long', { limit: MAX_CHAIN });
    return height + 1;
  };

  for (const key of indicators.keys()) visit(key);
}
