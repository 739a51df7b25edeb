import type { FigureSet } from '../figure/figure-set.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Period } from '../period/period.ts';
import type { Reference } from '../reference/reference.ts';
import type { Report } from './report.ts';

/** Bản phát hành: a report as it was sent, which nothing changes any more. */
export interface Issue {
  readonly id: string;
  readonly rev: number;
  readonly organisationId: string;
  /** The report it is of; it stays when that is deleted. */
  readonly reportId: string;
  readonly templateId: string;
  /** The report type's name, should its template go. */
  readonly templateName: string;
  readonly period: Period;
  /** 1 for the first copy, 2 for "bản 2". */
  readonly copy: number;
  /** As sent: as typed. */
  readonly number: string;
  readonly date: string;
  /** ISO 8601 */
  readonly issuedAt: string;
  /** Version of the program, and with it of the templates that came with it. */
  readonly appVersion: string;
  /** Version of the shape in which the frozen records are. */
  readonly shape: number;
  /** Packed text of a FrozenReport: gzip, base64. */
  readonly frozen: string;
  readonly fileName: string;
  /** The .docx to the byte, base64. */
  readonly docx: string;
}

/** What the sent report was made from, and what it showed. */
export interface FrozenReport {
  readonly organisation: Organisation;
  readonly figures: FigureSet;
  readonly subPeriods: Readonly<Record<string, FigureSet>>;
  readonly report: Report;
  /** Those that it cites or lists. */
  readonly references: readonly Reference[];
  /** Findings that were open, by id, in words. */
  readonly findings: Readonly<Record<string, string>>;
  /** The document as it was composed; `document/` reads it. */
  readonly document: unknown;
}
