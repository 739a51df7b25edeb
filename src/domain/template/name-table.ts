import type { NameKind, NameLookup } from '../expression/compile-expression.ts';

/** What a figure or indicator key stands for. */
export interface NameEntry {
  readonly kind: 'figure' | 'indicator';
  /** The list it is kept by or computed for, or null. */
  readonly list: string | null;
  /** Columns of a figure of rows, or null. */
  readonly columns: ReadonlySet<string> | null;
}

/** What is gone through where an expression stands: the members of a list, or the rows of a figure. */
export interface NameContext {
  readonly each?: string | null | undefined;
  readonly rows?: string | null | undefined;
}

/** All names an expression may use. Keys are found in Maps, never among an object's properties. */
export class NameTable {
  readonly #names: ReadonlyMap<string, NameEntry>;
  readonly #members: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    names: ReadonlyMap<string, NameEntry>,
    members: ReadonlyMap<string, ReadonlySet<string>>,
  ) {
    this.#names = names;
    this.#members = members;
  }

  entry(key: string): NameEntry | undefined {
    return this.#names.get(key);
  }

  lookup({ each = null, rows = null }: NameContext = {}): NameLookup {
    return (name) => {
      const [key = '', part] = name.split('.');
      const entry = this.#names.get(key);
      if (entry === undefined) return undefined;
      if (part !== undefined) return this.#partKind(key, part, entry, rows);
      if (entry.columns !== null) return 'rows';
      if (entry.list === null) return 'scalar';
      return entry.list === each ? 'own' : 'list';
    };
  }

  #partKind(
    key: string,
    part: string,
    entry: NameEntry,
    rows: string | null,
  ): NameKind | undefined {
    if (entry.columns !== null) {
      if (!entry.columns.has(part)) return undefined;
      return rows === key ? 'own' : 'list';
    }
    const isMember = entry.list !== null && this.#members.get(entry.list)?.has(part) === true;
    return isMember ? 'scalar' : undefined;
  }
}

/** `tthcCount.commune` → `tthcCount` */
export function baseName(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}
