import type { Issue } from '../domain/report/issue.ts';
import type { Workspace } from './workspace.svelte.ts';

/** The copies of a report that were sent, the last first. */
export function issuesOf(workspace: Workspace, report: string): readonly Issue[] {
  return workspace.issues.filter(({ reportId }) => reportId === report);
}

/** The last copy of each report that was sent, by the report's id. */
export function lastIssues({ issues }: Workspace): ReadonlyMap<string, Issue> {
  return new Map([...issues].reverse().map((issue) => [issue.reportId, issue]));
}
