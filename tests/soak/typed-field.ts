/** What a field said after each key, and how much of it the database has confirmed. */
export class TypedField {
  /** DOM id. */
  readonly element: string;
  #versions: string[];
  #confirmed = 0;

  constructor(element: string, text: string) {
    this.element = element;
    this.#versions = [text];
  }

  get text(): string {
    return this.#versions.at(-1) ?? '';
  }

  type(text: string): void {
    this.#versions.push(text);
  }

  /** A commit that holds this text is done. */
  confirm(text: string): void {
    // A text may come twice, by a letter typed and taken back: the first is certain.
    this.#confirmed = Math.max(this.#confirmed, this.#versions.indexOf(text, this.#confirmed));
  }

  get isConfirmed(): boolean {
    return this.#versions[this.#confirmed] === this.text;
  }

  /** Goes on from what was found after the page opened again; what is wrong with it. */
  reopen(found: string): { readonly lost: number; readonly unknown: boolean; keys: number } {
    const at = this.#versions.lastIndexOf(found);
    const keys = this.#versions.length - 1 - at;
    const outcome = { lost: Math.max(0, this.#confirmed - at), unknown: at === -1, keys };
    this.#versions = [found];
    this.#confirmed = 0;
    return outcome;
  }
}
