/** Fields of the page itself, which say nothing about the report. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
const LONGEST_CODE = 100;

interface Field {
  code: string;
  inResult: boolean;
}

/** Follows fields (page numbers, cross references) through a part: their code is not text. */
export class FieldCodes {
  readonly #fields: Field[] = [];

  begin(code = '', inResult = false): void {
    this.#fields.push({ code, inResult });
  }

  separate(): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) field.inResult = true;
  }

  end(): void {
    this.#fields.pop();
  }

  addCode(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined) field.code = (field.code + text).slice(0, LONGEST_CODE);
  }

  /** Whether text at this place is shown, and not the code of a field or a page number. */
  get showsText(): boolean {
    return this.#fields.every(({ code, inResult }) => inResult && !PAGE_FIELD.test(code));
  }
}
