import { personalCells } from './personal-cells.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { reportFigures } from './sub-period-sets.ts';

/**
 * Reports whose file shall carry also names of people, as their official said since the page was opened.
 * Never kept: names must not go out with the next file because they once did.
 */
let withNames = $state.raw<readonly string[]>([]);

/** What is personal in the data that a report's file would carry. */
export const carriedNames = ({ report, template, workspace }: ReportDesk) =>
  personalCells(reportFigures(report, workspace), template.catalogue);

/** Whether the .docx carries the report's data; not by itself where there are names of people in it. */
export const carriesData = (desk: ReportDesk): boolean =>
  desk.report.carriesData && (withNames.includes(desk.id) || carriedNames(desk).count === 0);

export function chooseCarried(desk: ReportDesk, carries: boolean): void {
  // Left out for the names alone is no choice: without them the data go along again.
  if (carries === carriesData(desk)) return;
  const others = withNames.filter((id) => id !== desk.id);
  withNames = carries && carriedNames(desk).count > 0 ? [...others, desk.id] : others;
  if (desk.report.carriesData !== carries) desk.set('carriesData', carries);
}
