import { fromBase64, toBase64 } from '../../lib/base64.ts';
import type { Seal } from './seal.ts';

interface SealedHistoryRow {
  readonly id: number;
  readonly sealed: string;
}

/** A step or snapshot; the packed bytes of a snapshot, which JSON cannot hold, as base64. */
export async function sealHistoryRow(
  seal: Seal,
  table: string,
  row: { readonly id: number },
): Promise<SealedHistoryRow> {
  const packed: unknown = Reflect.get(row, 'packed');
  const plain = packed instanceof Uint8Array ? { ...row, packed: toBase64(packed) } : row;
  return {
    id: row.id,
    sealed: await seal.close(`${table}/${String(row.id)}`, JSON.stringify(plain)),
  };
}

/** Rejects for a row that does not open: it is not this vault's, or not what it was. */
export async function openHistoryRow(seal: Seal, table: string, row: unknown): Promise<object> {
  const { id, sealed } = row as SealedHistoryRow;
  const text = await seal.open(`${table}/${String(id)}`, sealed);
  if (text === null) throw new Error(`${table}/${String(id)} does not open`);
  const plain = JSON.parse(text) as object;
  const packed: unknown = Reflect.get(plain, 'packed');
  return typeof packed === 'string' ? { ...plain, packed: fromBase64(packed) } : plain;
}
