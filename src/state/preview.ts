import { renderPreview } from '../document/render-preview.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import type { Router } from './router.svelte.ts';

/**
 * Draws the report's pages in an element, in place of what is there; a click on a part of the report
 * leads to its section. Returns how many pages there are.
 */
export function drawPages(container: HTMLElement, desk: ReportDesk, router: Router): number {
  const report = desk.report.id;
  const { pages } = renderPreview(container, desk.document, {
    onSection: (section) => {
      router.go({ name: 'section', report, section });
    },
  });
  return pages;
}
