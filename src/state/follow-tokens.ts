import { referenceToken } from '../domain/reference/reference-token.ts';
import { renameInReport } from '../domain/report/rename-tokens.ts';
import { referenceTokens } from '../domain/reference/reference-token.ts';
import { tokenKey } from './reference-uses.ts';
import type { Workspace } from './workspace.svelte.ts';

/** What each token of the register stood for at some moment. */
export type TokenOwners = ReadonlyMap<string, string>;

export const tokenOwners = (workspace: Workspace): TokenOwners =>
  referenceTokens(workspace.references);

/**
 * Texts go on naming the documents they named `before`: a token that a change of the register took
 * away is written as the document is called now. A document that is gone keeps its token as typed.
 */
export function followTokens(workspace: Workspace, before: TokenOwners): void {
  const { references } = workspace;
  const now = tokenOwners(workspace);
  const rename = (name: string): string | null => {
    const id = before.get(tokenKey(name));
    if (id === undefined || now.get(tokenKey(name)) === id) return null;
    const reference = references.find((one) => one.id === id);
    return reference ? referenceToken(reference, references) || null : null;
  };
  for (const report of workspace.reports) {
    for (const { key, entry, text } of renameInReport(report, rename)) {
      if (key === 'statements') {
        const override = report.statements[entry];
        if (override) {
          workspace.editEntry('report', report.id, key, entry, { ...override, text });
        }
      } else workspace.editEntry('report', report.id, key, entry, text);
    }
  }
}
