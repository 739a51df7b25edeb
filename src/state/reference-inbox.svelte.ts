import { splitCitations } from '../domain/reference/split-citations.ts';
import type { ReferencePart } from './reference-form.ts';
import { ReferenceDraft } from './reference-draft.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** "Thêm văn bản": one text, read into documents that are looked at before they are added. */
export class ReferenceInbox {
  #text = $state('');
  #drafts = $state.raw<readonly ReferenceDraft[]>([]);
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get text(): string {
    return this.#text;
  }

  get drafts(): readonly ReferenceDraft[] {
    return this.#drafts;
  }

  /** Reads the text anew; what was typed into the fields of a line stays with it. */
  type(text: string): void {
    const { organisation } = this.#workspace;
    if (!organisation) return;
    this.#text = text;
    const lines = splitCitations(text);
    const before = [...this.#drafts];
    const sameCount = before.length === lines.length;
    this.#drafts = lines.map((line, index) => {
      const same = before.findIndex((draft) => draft.line === line);
      const draft = same >= 0 ? before.splice(same, 1)[0] : undefined;
      if (draft) return draft;
      const edited = sameCount ? this.#drafts[index] : undefined;
      if (!edited || lines.includes(edited.line)) return new ReferenceDraft(organisation, line);
      edited.read(line);
      return edited;
    });
  }

  /** Adds all of them, or says which field to look at first. */
  add():
    | { readonly state: 'added'; readonly count: number }
    | { readonly state: 'incomplete'; readonly draft: string; readonly part: ReferencePart } {
    const drafts = this.#drafts;
    const lacking = drafts.map((draft) => ({ draft, part: draft.check() }));
    const first = lacking.find(({ part }) => part !== null);
    if (first?.part) return { state: 'incomplete', draft: first.draft.id, part: first.part };
    this.#workspace.add(drafts.map(({ reference }) => ({ kind: 'reference', record: reference })));
    this.#text = '';
    this.#drafts = [];
    return { state: 'added', count: drafts.length };
  }
}
