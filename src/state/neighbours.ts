import type { VisibleSection } from '../domain/report/outline.ts';
import type { ReportDesk } from './report-desk.svelte.ts';

/** The sections before and after one, passing over those that only hold others. */
export function neighbours(
  { outline }: ReportDesk,
  section: string,
): { readonly previous: VisibleSection | null; readonly next: VisibleSection | null } {
  const here = outline.findIndex((one) => one.section.id === section);
  const hasWork = ({ section: { blocks } }: VisibleSection): boolean => blocks.length > 0;
  return {
    previous: outline.slice(0, Math.max(here, 0)).filter(hasWork).at(-1) ?? null,
    next: outline.slice(here + 1).find(hasWork) ?? null,
  };
}
