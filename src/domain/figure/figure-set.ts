import type { Period } from '../period/period.ts';

/**
 * Names one value: `dossierReceivedTotal`, or `tthcCount.commune` for a figure kept by list member.
 */
export type CellKey = string;

/**
 * A cell as the official typed it. The value is read from it at each evaluation and never stored
 * beside it, so that the two cannot part, and what cannot be read stays as typed.
 */
export interface FigureEntry {
  readonly typed: string;
  /** When it was typed, ISO 8601. */
  readonly at: string;
}

/** A row of a figure of type `rows`; cells as typed, by column key. */
export interface RowEntry {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The values of an organisation in a period. Reports show them; they own none. */
export interface FigureSet {
  readonly id: string;
  readonly rev: number;
  readonly organisationId: string;
  readonly period: Period;
  /** Of a named sub-period that a report reads beside its own; null: the period's own set. */
  readonly name: string | null;
  readonly entries: Readonly<Record<CellKey, FigureEntry>>;
  readonly rows: Readonly<Record<string, readonly RowEntry[]>>;
}

export function cellKey(figure: string, member?: string): CellKey {
  return member === undefined ? figure : `${figure}.${member}`;
}
