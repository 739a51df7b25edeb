import type { FigureSet } from '../../domain/figure/figure-set.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Report } from '../../domain/report/report.ts';
import { newId } from '../../lib/new-id.ts';
import { ownValue } from '../../lib/own-value.ts';
import { isForbiddenKey } from '../../storage/schema/plain-data.ts';
import type { RecordKind, StoredRecord } from '../../storage/storage.ts';
import type { Workspace } from '../workspace.svelte.ts';
import type { ReopenPlan } from './reopen-plan.ts';

/** `keep`: those on this computer stay; `take`: those of the file are put over them. */
export type FigureChoice = 'keep' | 'take';

interface Reopening {
  readonly fileName: string;
  readonly figures: FigureChoice;
}

/**
 * Adds the report of a file as a new one, with what it needs and is not here yet. All changes are made
 * in one go: one step of undo, one write. What is here stays, but for the figures that `take` puts over.
 */
export function reopenReport(
  workspace: Workspace,
  plan: ReopenPlan,
  { fileName, figures: choice }: Reopening,
): Report {
  const { frozen, target, newTemplate } = plan;
  /** The file's own where it is free, so that what names it by it still finds it. */
  const idFor = (kind: RecordKind, id: string): string =>
    /^[\w-]{1,100}$/.test(id) && !isForbiddenKey(id) && workspace.record(kind, id) === null
      ? id
      : newId();
  const addedAt = workspace.now().toISOString();
  const taken = newTemplate && { content: newTemplate.content, addedAt };
  const organisation: Organisation = target ?? {
    ...frozen.organisation,
    ownTemplates: {
      ...frozen.organisation.ownTemplates,
      ...(newTemplate && taken && { [newTemplate.id]: taken }),
    },
    rev: 0,
    id: idFor('organisation', frozen.organisation.id),
  };
  const organisationId = organisation.id;
  const added = (set: FigureSet): FigureSet => ({ ...set, id: newId(), rev: 0, organisationId });
  const here = plan.figures?.here ?? null;
  const own = here ?? { ...added(frozen.figures), name: null };
  // They belong to their report alone, so the copy has its own.
  const parts = Object.entries(frozen.subPeriods).map(([key, set]) => [key, added(set)] as const);
  const references = plan.references.fresh.map((one) => ({
    from: one.id,
    record: { ...one, id: idFor('reference', one.id), rev: 0, organisationId },
  }));
  const report: Report = {
    ...frozen.report,
    id: newId(),
    rev: 0,
    organisationId,
    figureSetId: own.id,
    subPeriods: Object.fromEntries(parts.map(([key, { id }]) => [key, id])),
    ...signedBy(frozen.report, organisation),
    requestId: requestOf(plan, references),
    reopened: { fileName, at: workspace.now().toISOString() },
    deletedAt: null,
    createdAt: workspace.now().toISOString(),
    updatedAt: workspace.now().toISOString(),
  };
  const records: StoredRecord[] = [
    ...(target ? [] : [{ kind: 'organisation' as const, record: organisation }]),
    ...(here ? [] : [{ kind: 'figureSet' as const, record: own }]),
    ...parts.map(([, record]) => ({ kind: 'figureSet' as const, record })),
    ...references.map(({ record }) => ({ kind: 'reference' as const, record })),
    { kind: 'report', record: report },
  ];
  workspace.add(records);
  if (target && newTemplate && taken) {
    workspace.editEntry('organisation', target.id, 'ownTemplates', newTemplate.id, taken);
  }
  if (here && choice === 'take') putOver(workspace, here, plan);
  if (workspace.organisation?.id !== organisationId) workspace.openOrganisation(organisationId);
  return report;
}

/** Who issues and signs it; of what the organisation here does not have, nobody. */
function signedBy(
  { issuerId, signerId }: Report,
  { issuers, signers }: Organisation,
): Pick<Report, 'issuerId' | 'signerId'> {
  const issuer = issuers.find(({ id }) => id === issuerId);
  const known = (issuer?.signers ?? signers).some(({ id }) => id === signerId);
  return { issuerId: issuer?.id ?? null, signerId: known ? signerId : null };
}

/** The document that asks for the report, as it is called here. */
function requestOf(
  { frozen, references: { same, different } }: ReopenPlan,
  added: readonly { readonly from: string; readonly record: { readonly id: string } }[],
): string | null {
  const { requestId } = frozen.report;
  const met = [...same, ...different].find(({ file }) => file.id === requestId);
  return met?.here.id ?? added.find(({ from }) => from === requestId)?.record.id ?? null;
}

/** Only what differs, so that the rest keeps the time at which it was typed. Nothing is made blank. */
function putOver(workspace: Workspace, here: FigureSet, { figures, frozen }: ReopenPlan): void {
  const changed = [...(figures?.fresh ?? []), ...(figures?.different ?? [])].map(
    ({ cell }) => cell,
  );
  const { entries, rows, period } = frozen.figures;
  const from = <Value>(map: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      changed.flatMap((cell) => {
        const value = ownValue(map, cell);
        return value === undefined ? [] : [[cell, value] as const];
      }),
    );
  const typed = from(entries);
  const lists = from(rows);
  if (Object.keys(typed).length > 0) {
    workspace.edit('figureSet', here.id, 'entries', { ...here.entries, ...typed });
  }
  if (Object.keys(lists).length > 0) {
    workspace.edit('figureSet', here.id, 'rows', { ...here.rows, ...lists });
  }
  if (period.from !== here.period.from || period.to !== here.period.to) {
    workspace.edit('figureSet', here.id, 'period', period);
  }
}
