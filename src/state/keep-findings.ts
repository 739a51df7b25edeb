import type { Finding } from '../domain/rule/finding.ts';

function isSame(one: Finding | undefined, other: Finding): one is Finding {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * The findings of now, as the objects of before where nothing in them has changed; the list of before
 * itself where that is true of all. So a screen draws again only what differs.
 */
export function keepFindings(
  before: readonly Finding[],
  now: readonly Finding[],
): readonly Finding[] {
  if (before === now) return before;
  const known = new Map(before.map((finding) => [finding.id, finding]));
  const kept = now.map((finding) => {
    const old = known.get(finding.id);
    return isSame(old, finding) ? old : finding;
  });
  const isAll = kept.length === before.length && kept.every((one, at) => one === before[at]);
  return isAll ? before : kept;
}
