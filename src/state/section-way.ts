import type { VisibleSection } from '../domain/report/outline.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { reportTitle } from '../text/report-title.ts';
import { formatRoute } from './routes.ts';
import { sectionLabel } from './section-tasks.ts';

/** The way from the report down to a section, for the path above its heading. */
export function sectionWay(
  visible: VisibleSection,
  desk: ReportDesk,
): readonly { readonly label: string; readonly href?: string | undefined }[] {
  const report = desk.id;
  const { whole, figures } = desk.evaluation.input;
  const { period } = whole ?? figures;
  const way: VisibleSection[] = [];
  for (const one of desk.outline) {
    way.length = Math.min(way.length, one.depth);
    way.push(one);
    if (one.section.id === visible.section.id) break;
  }
  return [
    {
      label: reportTitle(desk.template, period),
      href: formatRoute({ name: 'report', report }),
    },
    ...way.map((one) => ({
      label: sectionLabel(one),
      href: formatRoute({ name: 'section', report, section: one.section.id }),
    })),
  ];
}
