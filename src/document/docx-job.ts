import type { CarriedData } from '../domain/report/carried-data.ts';
import type { DocumentTree } from './document-tree.ts';

/** Asked of the worker; `id` comes back with the answer. */
export interface DocxJob {
  readonly id: number;
  readonly tree: DocumentTree;
  readonly created: Date;
  readonly carried: CarriedData | null;
}

export type DocxAnswer =
  | { readonly id: number; readonly ok: true; readonly file: Blob }
  | { readonly id: number; readonly ok: false; readonly detail: string };
