/** What stands at `path`, by own keys only; `undefined` where nothing does. */
export function getIn(record: object, path: readonly string[]): unknown {
  let here: unknown = record;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/**
 * A copy of `record` with `value` at `path`; the original is untouched. `undefined` removes the key.
 * Objects on the way that are missing are made. Only own keys are followed, so that a key such as
 * `__proto__` becomes plain data.
 */
export function setIn<Value extends object>(
  record: Value,
  path: readonly string[],
  value: unknown,
): Value {
  const [key, ...rest] = path;
  if (key === undefined) throw new Error('An empty path names nothing to set');
  const entries = Object.entries(record).filter(([name]) => name !== key);
  const old: unknown = Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
  const next =
    rest.length === 0
      ? value
      : setIn(typeof old === 'object' && old !== null ? old : {}, rest, value);
  if (next !== undefined) entries.push([key, next]);
  // The type is the caller's: paths come from typed wrappers.
  return Object.fromEntries(entries) as Value;
}
