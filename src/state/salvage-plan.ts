import { recordKey, recordsOf } from '../storage/record-tables.ts';
import type {
  BrokenRow,
  RecordKind,
  StoredRecord,
  StoredRecords,
  StoredWorkspace,
} from '../storage/storage.ts';
import { toStored } from './records-by-kind.ts';

/** What comes of keeping the records that can be read. */
export interface SalvagePlan {
  /** All that will be there. */
  readonly workspace: StoredWorkspace;
  /** How many records stay as they are. */
  readonly kept: number;
  /** Those that cannot be read, and are taken from the copy. */
  readonly recovered: readonly BrokenRow[];
  /** Those that cannot be read, and have no copy. */
  readonly lost: readonly BrokenRow[];
  /** Those that can be read, and mean nothing without what is lost. */
  readonly dependent: readonly BrokenRow[];
}

const rowOf = ({ kind, record }: StoredRecord): BrokenRow => ({ kind, id: record.id });

/** The broken ones among the records of a copy. */
export function copiesOf(
  broken: readonly BrokenRow[],
  copy: StoredWorkspace | null,
): readonly StoredRecord[] {
  const wanted = new Set(broken.map(({ kind, id }) => recordKey(kind, id)));
  return copy
    ? recordsOf(copy).filter(({ kind, record }) => wanted.has(recordKey(kind, record.id)))
    : [];
}

/** Null when no organisation is left, without which nothing can be shown. */
export function planSalvage(
  sound: StoredWorkspace,
  broken: readonly BrokenRow[],
  copy: StoredWorkspace | null,
): SalvagePlan | null {
  const recovered = copiesOf(broken, copy);
  const back = new Set(recovered.map(({ kind, record }) => recordKey(kind, record.id)));
  const lost = broken.filter(({ kind, id }) => !back.has(recordKey(kind, id)));
  const gone = new Set(lost.map(({ id }) => id));
  const all = [...recordsOf(sound), ...recovered];
  const standing = all.filter((one) => !needs(one).some((id) => gone.has(id)));
  const dependent = all.filter((one) => !standing.includes(one));
  if (!standing.some(({ kind }) => kind === 'organisation')) return null;
  return {
    workspace: workspaceOf(standing),
    kept: standing.filter((one) => !recovered.includes(one)).length,
    recovered: recovered.filter((one) => standing.includes(one)).map(rowOf),
    lost,
    dependent: dependent.map(rowOf),
  };
}

/** Ids of the records without which this one cannot be shown. */
function needs({ kind, record }: StoredRecord): readonly string[] {
  if (kind === 'organisation') return [];
  const { organisationId } = record;
  if (kind !== 'report') return [organisationId];
  return [organisationId, record.figureSetId, ...Object.values(record.subPeriods)];
}

function workspaceOf(records: readonly StoredRecord[]): StoredWorkspace {
  const of = <Kind extends RecordKind>(wanted: Kind): StoredRecords[Kind][] =>
    // Kind and record came in together; the compiler cannot follow the pair.
    records.flatMap(({ kind, record }) => (kind === wanted ? [record as StoredRecords[Kind]] : []));
  return toStored({
    organisation: of('organisation'),
    figureSet: of('figureSet'),
    report: of('report'),
    reference: of('reference'),
    issue: of('issue'),
  });
}
