import type { ReportDesk } from './report-desk.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

let Desk: typeof ReportDesk | null = null;

/**
 * A report screen and what it works on. The engine of reports is the larger part of the page and no
 * other screen needs it to open, so it comes with the first report.
 */
export async function withDesk<Screen>(load: () => Promise<Screen>): Promise<Screen> {
  const [engine, screen] = await Promise.all([import('./report-desk.svelte.ts'), load()]);
  Desk = engine.ReportDesk;
  return screen;
}

/** A report on the desk. Its screen has been loaded `withDesk`. */
export function openDesk(workspace: Workspace, report: string): ReportDesk {
  if (!Desk) throw new Error('The screen of a report was not loaded with its desk');
  return new Desk(workspace, report);
}
