export interface UnsafeData {
  readonly code: 'forbidden-key' | 'too-deep' | 'not-plain';
  /** `payload.reports.0.narratives` */
  readonly path: string;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Records nest 5 deep, a backup 8. */
export const maxDepth = 20;

export const isForbiddenKey = (key: string): boolean => forbiddenKeys.has(key);

/**
 * The first thing in `value` that is no plain data: a key that can reach a prototype (schemas skip
 * such keys without a word), nesting beyond all need, an object with a class of its own.
 */
export function findUnsafeData(value: unknown, path: readonly string[] = []): UnsafeData | null {
  if (typeof value !== 'object' || value === null) return null;
  const at = (code: UnsafeData['code'], where = path) => ({ code, path: where.join('.') });
  if (path.length > maxDepth) return at('too-deep');
  if (!isPlain(value)) return at('not-plain');
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) return at('forbidden-key', [...path, key]);
    const inside = findUnsafeData(Reflect.get(value, key), [...path, key]);
    if (inside) return inside;
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
