import { fail, succeed, type Result } from '../../lib/result.ts';
import type { SaveFailure, StoredRecord } from '../storage.ts';
import { parseRecord } from './parse-record.ts';

/** Each record checked and built anew: neither a proxy nor a wrong shape reaches the database. */
export function rebuildRecords(
  records: readonly StoredRecord[],
): Result<StoredRecord[], SaveFailure> {
  const rebuilt: StoredRecord[] = [];
  for (const { kind, record } of records) {
    const parsed = parseRecord(kind, record);
    if (!parsed.ok) {
      const { path, detail } = parsed.reason;
      return fail({
        code: 'failed',
        detail: `wrong-shape ${kind} ${record.id} ${path}: ${detail}`,
      });
    }
    // Kind and record came in together; the compiler cannot follow the pair.
    rebuilt.push({ kind, record: parsed.value } as StoredRecord);
  }
  return succeed(rebuilt);
}
