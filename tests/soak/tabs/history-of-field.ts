/** All texts a field was given, in order, and the last that must never be lost again. */
export class HistoryOfField {
  readonly #texts: string[] = [];
  #kept = -1;
  /** Texts that may be there or not: those of a restore that failed. */
  readonly #open = new Set<string>();

  /** The number of the text, for `keep`. */
  type(text: string): number {
    return this.#texts.push(text) - 1;
  }

  get last(): number {
    return this.#texts.length - 1;
  }

  get isEverKept(): boolean {
    return this.#kept >= 0;
  }

  /** This text was said to be saved, when `last` had been typed last. */
  keep(text: string | undefined, last: number): void {
    const at = text === undefined ? -1 : this.#texts.indexOf(text);
    this.#kept = Math.max(this.#kept, Math.min(at, last));
  }

  /** What is wrong with this text in the database; from here on it must not go back behind it. */
  see(found: string | undefined): string | null {
    if (found === undefined) {
      return this.#kept === -1 ? null : `“${this.#texts[this.#kept] ?? ''}” is not there at all`;
    }
    const at = this.#texts.indexOf(found);
    if (at === -1) return `“${found}” was never typed`;
    if (at < this.#kept) return `went back from “${this.#texts[this.#kept] ?? ''}” to “${found}”`;
    this.#kept = at;
    return null;
  }

  /** It need not be there. */
  forgive(text: string): void {
    this.#open.add(text);
  }

  /** Texts after `found`, which were typed and are not there. */
  after(found: string | undefined): string[] {
    const from = found === undefined ? 0 : this.#texts.indexOf(found) + 1;
    return this.#texts.slice(from).filter((text) => !this.#open.has(text));
  }
}
