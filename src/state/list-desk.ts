import { newId } from '../lib/new-id.ts';
import { foldText } from '../lib/fold-text.ts';
import { normaliseText } from '../lib/normalise-text.ts';
import { ownValue } from '../lib/own-value.ts';
import type { ListMember } from '../domain/template/catalogue.ts';
import { listMembers } from '../domain/template/list-members.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** "Sửa danh mục": the organisation's own members of a list such as lĩnh vực. */
export class ListDesk {
  readonly #desk: ReportDesk;
  readonly #list: string;
  readonly #removed: ListMember[] = [];

  constructor(desk: ReportDesk, list: string) {
    this.#desk = desk;
    this.#list = list;
  }

  get members(): readonly ListMember[] {
    const { evaluation, template } = this.#desk;
    return listMembers(this.#list, template.catalogue, evaluation.input.organisation);
  }

  /** A member that was removed comes back under its own key, and so with its values. */
  add(label: string): void {
    const text = normaliseText(label).trim();
    if (text === '') return;
    const taken = new Set(this.members.map(({ key }) => key));
    const original = this.#desk.template.catalogue.lists.get(this.#list)?.members ?? [];
    const known = [...this.#removed, ...original].find(
      (one) => !taken.has(one.key) && foldText(one.label) === foldText(text),
    );
    this.#set([...this.members, { key: known?.key ?? `m${newId().slice(0, 10)}`, label: text }]);
  }

  rename(key: string, label: string): void {
    this.#set(this.members.map((one) => (one.key === key ? { key, label } : one)));
  }

  /** A member cannot be without a name: it takes back the one it had. */
  settle(key: string, before: string): void {
    const label = this.members.find((one) => one.key === key)?.label;
    if (label === undefined) return;
    const text = normaliseText(label).trim();
    if (text !== label || text === '') this.rename(key, text === '' ? before : text);
  }

  /** Its values stay where they are: they come back with the member. */
  remove(key: string): void {
    this.#removed.push(...this.members.filter((one) => one.key === key));
    this.#set(this.members.filter((one) => one.key !== key));
  }

  move(key: string, step: 1 | -1): void {
    const members = [...this.members];
    const from = members.findIndex((one) => one.key === key);
    const member = members[from];
    const other = members[from + step];
    if (!member || !other) return;
    members[from] = other;
    members[from + step] = member;
    this.#set(members);
  }

  /** Whether any period has a value for this member. */
  hasValues(key: string): boolean {
    const { template, workspace } = this.#desk;
    const figures = [...template.catalogue.figures.values()].filter(({ by }) => by === this.#list);
    return workspace.allFigureSets.some(({ entries }) =>
      figures.some((figure) => (ownValue(entries, `${figure.key}.${key}`)?.typed ?? '') !== ''),
    );
  }

  #set(members: readonly ListMember[]): void {
    const { workspace } = this.#desk;
    if (!workspace.organisation) return;
    workspace.editEntry('organisation', workspace.organisation.id, 'lists', this.#list, members);
  }
}
