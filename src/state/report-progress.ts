import type { VisibleSection } from '../domain/report/outline.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** How far a report is; sections that only hold others are no work of their own. */
export interface ReportProgress {
  readonly done: number;
  readonly all: number;
  /** The first section that is open: what to go on with. */
  readonly next: VisibleSection | null;
}

export function reportProgress({ outline, sections }: ReportDesk): ReportProgress {
  const work = outline.filter(({ section }) => section.blocks.length > 0);
  const isDone = ({ section }: VisibleSection): boolean => sections.get(section.id) === 'done';
  return {
    done: work.filter(isDone).length,
    all: work.length,
    next: work.find((one) => !isDone(one)) ?? null,
  };
}
