import { tableNames } from '../../../src/storage/record-tables.ts';
import type { StoredWorkspace } from '../../../src/storage/storage.ts';
import { sealedLayout } from '../../../src/storage/vault/sealed-layout.ts';
import type { OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import { peek } from './peek.ts';

/** What every text that the fuzz types begins with. */
const TYPED = /(chữ|tệp) \d/;

const EMPTY: StoredWorkspace = {
  organisations: [],
  figureSets: [],
  reports: [],
  references: [],
  issues: [],
};

/**
 * Records of the database as they are now, opened under a vault; null when there is no database. Throws for a
 * row that does not open, and for typed text that lies in the clear under a vault.
 */
export async function storedRows(
  name: string,
  vault: OpenVault | null,
): Promise<StoredWorkspace | null> {
  const rows = await peek(name, tableNames);
  if (!rows) return null;
  if (!vault) return { ...EMPTY, ...rows };
  const lines = Object.entries(localStorage).filter(([key]) => key.startsWith(`${name}.`));
  const clear = TYPED.exec(JSON.stringify({ rows, lines }));
  if (clear) throw new Error(`“${clear[0]}” lies in the clear`);
  const opened = await sealedLayout(vault.seal).fromRows({
    ...EMPTY,
    ...(rows as Partial<StoredWorkspace>),
  });
  const broken = tableNames.find((table) => opened[table].includes(null));
  if (broken) throw new Error(`a row of ${broken} does not open`);
  return { ...EMPTY, ...(opened as Partial<StoredWorkspace>) };
}
