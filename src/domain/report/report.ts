/** A statement the official took over, with the variant it was written under. */
interface StatementOverride {
  readonly text: string;
  /** Index of the variant that held when it was taken over; null when none could be chosen. */
  readonly variant: number | null;
}

interface AcceptedFinding {
  readonly reason: string;
  readonly at: string;
}

/** Báo cáo: a draft. Its figures are in the figure set of its period. */
export interface Report {
  readonly id: string;
  readonly rev: number;
  readonly organisationId: string;
  readonly templateId: string;
  readonly figureSetId: string;
  /** Report date as typed (dd/mm/yyyy); blank until known. */
  readonly date: string;
  /** Number as typed; blank until the document office gives one. */
  readonly number: string;
  readonly signerId: string | null;
  readonly requestId: string | null;
  /** Null: the organisation's own. */
  readonly addressees: readonly string[] | null;
  readonly recipients: readonly string[] | null;
  readonly narratives: Readonly<Record<string, string>>;
  readonly statements: Readonly<Record<string, StatementOverride>>;
  /** Headings in the official's own words, by section. */
  readonly headings: Readonly<Record<string, string>>;
  /** Optional sections that are not as in a new report: left out, or a `leftOut` one taken in. */
  readonly omitted: readonly string[];
  /** Sections the official says are done. */
  readonly done: readonly string[];
  /** Blocks of kind table or chart switched on (true) or off (false) by the official. */
  readonly printed: Readonly<Record<string, boolean>>;
  readonly accepted: Readonly<Record<string, AcceptedFinding>>;
  /** The division or committee that issues it; null: the commune itself. */
  readonly issuerId: string | null;
  /** Figure sets of the template's sub-periods, by their keys. */
  readonly subPeriods: Readonly<Record<string, string>>;
  /** What came from an earlier period and nobody has confirmed yet: pieces of text, by block. */
  readonly unconfirmed: Readonly<Record<string, readonly string[]>>;
  /** Long lists of documents go to the foot of the page. */
  readonly footnotes: boolean;
  /** Pictures in place of native charts, for readers that show none. */
  readonly chartsAsPictures: boolean;
  /** Whether the .docx carries the report's data, to be opened again from it. */
  readonly carriesData: boolean;
  /** The .docx it was opened again from, as a copy, and when (ISO 8601); null: it is no such copy. */
  readonly reopened: { readonly fileName: string; readonly at: string } | null;
  /** When it was put into the bin, ISO 8601; null: it is not there. */
  readonly deletedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}
