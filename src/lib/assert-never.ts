/** Closes a `switch` over a union: a case that was forgotten is a type error here, and a bug at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
