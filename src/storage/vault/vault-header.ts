import * as v from 'valibot';

/** PBKDF2-SHA256, the count that OWASP asks for. */
export const ITERATIONS = 600_000;

const BASE64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.maxLength(400));

const headerSchema = v.strictObject({
  format: v.literal('bao-cao-xa-vault'),
  /** 2 and 3 in turn, once the passphrase was changed: see `renewVault` and `sealedHistoryOf`. */
  version: v.picklist([1, 2, 3]),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  /** A file by a stranger must not keep the page counting for an hour. */
  iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(100_000), v.maxValue(5_000_000)),
  salt: BASE64,
  byPassphrase: BASE64,
  recoverySalt: BASE64,
  byRecovery: BASE64,
  journalKey: BASE64,
});

/**
 * What stands in the clear beside sealed text: nothing of it opens anything without the passphrase or the
 * recovery key. The data key is in it twice, wrapped under each; the journal's key once, under the data key.
 */
export type VaultHeader = v.InferOutput<typeof headerSchema>;

/** Whether it says of itself that a later build than this one wrote it. */
export function isNewerHeader(value: unknown): boolean {
  const known = Math.max(...headerSchema.entries.version.options);
  const parsed = v.safeParse(
    v.looseObject({
      format: headerSchema.entries.format,
      version: v.pipe(v.number(), v.gtValue(known)),
    }),
    value,
  );
  return parsed.success;
}

/** Null for what is no header, or one of a newer build. */
export function parseVaultHeader(value: unknown): VaultHeader | null {
  const parsed = v.safeParse(headerSchema, value);
  return parsed.success ? parsed.output : null;
}
