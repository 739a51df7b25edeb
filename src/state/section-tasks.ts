import type { SectionState } from '../domain/report/evaluation.ts';
import type { VisibleSection } from '../domain/report/outline.ts';
import { findingCounts } from '../text/finding-counts.ts';
import { SECTION_STATE_LABELS } from '../text/status-labels.ts';
import { countOpen } from './finding-views.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { formatRoute } from './routes.ts';

/** A section as a task: a row of the hub, and of the list beside a section. */
export interface SectionTask {
  readonly id: string;
  /** `2.3. Kết quả giải quyết hồ sơ` */
  readonly label: string;
  readonly href: string;
  readonly status: { readonly text: string; readonly tone: SectionState };
  readonly depth: 0 | 1 | 2 | 3;
  readonly current: boolean;
}

export const sectionLabel = ({ number, section }: VisibleSection): string => {
  if (number === '') return section.title;
  // `1. Kiểm tra`, but `Phần thứ nhất: Kết quả`.
  return /[.)]$/u.test(number) ? `${number} ${section.title}` : `${number}: ${section.title}`;
};

/** A section that only holds others is as far as they are. */
function stateOf(
  { section }: VisibleSection,
  states: ReadonlyMap<string, SectionState>,
): SectionState {
  const own = states.get(section.id) ?? 'todo';
  if (section.blocks.length > 0 || own === 'problem') return own;
  const inner = section.sections
    .filter(({ id }) => states.has(id))
    .map((child) => stateOf({ section: child, depth: 0, level: 0, number: '' }, states));
  if (inner.includes('problem')) return 'problem';
  if (inner.every((state) => state === 'done')) return inner.length === 0 ? own : 'done';
  return inner.every((state) => state === 'todo') ? 'todo' : 'doing';
}

const depthOf = (depth: number): SectionTask['depth'] =>
  depth <= 0 ? 0 : depth === 1 ? 1 : depth === 2 ? 2 : 3;

/** `2 lỗi, 3 nhắc`, of the findings that have their home in a section. */
export function sectionNote(desk: ReportDesk, section: string): string {
  const home = desk.findings.filter(({ sections }) => sections[0] === section);
  return findingCounts(countOpen(home, desk));
}

/** All sections of the report, in print order; `current` is the one that is open. */
export function sectionTasks(
  desk: ReportDesk,
  current: string | null = null,
): readonly SectionTask[] {
  return desk.outline.map((visible) => {
    const { id } = visible.section;
    const tone = stateOf(visible, desk.sections);
    return {
      id,
      label: sectionLabel(visible),
      href: formatRoute({ name: 'section', report: desk.id, section: id }),
      status: { text: SECTION_STATE_LABELS[tone], tone },
      depth: depthOf(visible.depth),
      current: id === current,
    };
  });
}
