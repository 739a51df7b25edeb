import { nameLabel } from '../domain/rule/name-facts.ts';
import type { SectionDefinition, Template } from '../domain/template/template.ts';
import type { RecordChange, UndoStep } from '../storage/history/undo-step.ts';
import { undoPlaces as places, undoWords as words } from '../text/undo-text.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Longer texts are cut in a button's name. Characters. */
const LONGEST = 40;

const MADE = {
  add: {
    report: places.addReport,
    reference: places.addReference,
    other: places.addOther,
  },
  remove: {
    report: places.removeReport,
    reference: places.removeReference,
    other: places.removeOther,
  },
} as const;

const REPORT_FIELDS: Readonly<Record<string, string>> = {
  done: places.done,
  omitted: places.omitted,
  printed: places.printed,
  accepted: places.accepted,
  unconfirmed: places.unconfirmed,
};

function everySection(sections: readonly SectionDefinition[]): readonly SectionDefinition[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections)]);
}

function sectionTitle(template: Template | null, has: (section: SectionDefinition) => boolean) {
  return everySection(template?.sections ?? []).find(has)?.title ?? '';
}

function reportPlace(id: string, path: readonly string[], workspace: Workspace): string {
  const [field = '', entry = ''] = path;
  const report = workspace.report(id);
  const template = report && workspace.template(report.templateId);
  const withBlock = ({ blocks }: SectionDefinition): boolean =>
    blocks.some((block) => 'id' in block && block.id === entry);
  if (field === 'narratives') return places.narrative(sectionTitle(template, withBlock));
  if (field === 'statements') return places.statement(sectionTitle(template, withBlock));
  if (field === 'headings')
    return places.heading(sectionTitle(template, (one) => one.id === entry));
  return REPORT_FIELDS[field] ?? places.general;
}

function figurePlace(path: readonly string[], workspace: Workspace): string {
  const [field, cell = ''] = path;
  const catalogue = workspace.templates[0]?.catalogue;
  if (!catalogue || (field !== 'entries' && field !== 'rows')) return places.period;
  const label = nameLabel(cell, catalogue, (list) => [
    ...(workspace.organisation?.lists[list] ?? []),
    ...(catalogue.lists.get(list)?.members ?? []),
  ]);
  return field === 'rows' ? places.rows(label) : places.figure(label);
}

function placeOf(change: RecordChange, workspace: Workspace): string {
  if (change.type !== 'set') {
    const kinds = change.records.map(({ kind }) => kind);
    const made = MADE[change.type];
    if (kinds.includes('report')) return made.report;
    return kinds.includes('reference') ? made.reference : made.other;
  }
  if (change.kind === 'report') return reportPlace(change.id, change.path, workspace);
  if (change.kind === 'figureSet') return figurePlace(change.path, workspace);
  if (change.kind === 'reference') return places.reference;
  return change.path[0] === 'ownTemplates' ? places.template : places.organisation;
}

/** What a step changed: `ô “Tổng số hồ sơ TTHC tiếp nhận”`. */
export function stepPlace(step: UndoStep, workspace: Workspace): string {
  const [first] = step.changes;
  return first ? placeOf(first, workspace) : '';
}

/** What stands there now, for a figure: the others are too long to say. */
export function stepResult(step: UndoStep, workspace: Workspace): string {
  const place = stepPlace(step, workspace);
  const [only, second] = step.changes;
  if (second || only?.type !== 'set' || only.path[0] !== 'entries') return place;
  const entry: unknown = step.undone ? only.before : only.after;
  const typed: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'typed') : undefined;
  if (typeof typed !== 'string') return words.blank(place);
  return words.typed(place, typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed);
}
