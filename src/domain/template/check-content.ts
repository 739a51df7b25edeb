import type { Complain } from './template-problem.ts';

const MAX_NODES = 20_000;
export const MAX_NESTING = 40;
const MAX_TEXT = 20_000;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Path = readonly (string | number)[];

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Whether content is plain data of a sane size, before anything else looks at it: no prototype keys,
 * no objects of a class, at most 20,000 nodes, 40 levels and 20,000 characters a text.
 */
export function checkContent(content: unknown, complain: Complain): boolean {
  const waiting: { readonly value: unknown; readonly path: Path }[] = [
    { value: content, path: [] },
  ];
  let nodes = 0;
  let sound = true;
  const refuse: Complain = (...complaint) => {
    sound = false;
    complain(...complaint);
  };

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    nodes += 1;
    if (nodes > MAX_NODES) {
      refuse([], 'too-large', { limit: MAX_NODES });
      return false;
    }
    if (path.length > MAX_NESTING) {
      refuse(path.slice(0, 3), 'too-nested', { limit: MAX_NESTING });
      return false;
    }
    if (typeof value === 'string' && value.length > MAX_TEXT) {
      refuse(path, 'text-too-long', { limit: MAX_TEXT, length: value.length });
    } else if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      items.forEach((item, index) => waiting.push({ value: item, path: [...path, index] }));
    } else if (typeof value === 'object' && value !== null) {
      if (!isPlainObject(value)) {
        refuse(path, 'not-plain-data');
        continue;
      }
      for (const [key, item] of Object.entries(value)) {
        if (FORBIDDEN.has(key)) refuse([...path, key], 'forbidden-key', { key });
        else waiting.push({ value: item, path: [...path, key] });
      }
    } else if (!['string', 'number', 'boolean'].includes(typeof value) && value !== null) {
      refuse(path, 'not-plain-data');
    }
  }
  return sound;
}
