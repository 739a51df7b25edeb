/** Those keys of the browser's store that begin with `prefix`, as if there were no others. */
export function partOfStore(whole: Storage, prefix: string): Storage {
  const keys = () =>
    Array.from({ length: whole.length }, (_, index) => whole.key(index) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  return {
    get length() {
      return keys().length;
    },
    key: (index) => keys()[index] ?? null,
    getItem: (key) => whole.getItem(prefix + key),
    setItem: (key, value) => {
      whole.setItem(prefix + key, value);
    },
    removeItem: (key) => {
      whole.removeItem(prefix + key);
    },
    clear: () => {
      for (const key of keys()) whole.removeItem(prefix + key);
    },
  };
}
