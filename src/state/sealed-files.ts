/** What opens a sealed backup, in one part that is loaded when there is one. */
export { openSealedBackup, parseSealedBackup } from '../storage/vault/sealed-backup.ts';
export { secretOf } from '../storage/vault/vault-keys.ts';
