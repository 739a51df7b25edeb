import type { Expression } from '../expression/expression.ts';
import type { IsoDate, PeriodKind } from '../period/period.ts';
import type { ReferenceRole } from '../reference/reference.ts';
import type { Catalogue } from './catalogue.ts';

/** What becomes of a text in the next period's report: kept, left out, or moved on to its period. */
export type NextChoice = 'keep' | 'clear' | 'shift';

interface StatementVariant {
  /** The last variant may have none: it is the one that is left. */
  readonly when: Expression | null;
  /** Sentence with tokens; empty when nothing is to be printed in this case. */
  readonly text: string;
}

/** What a section is made of, in print order. Ids are unique in the template. */
export type Block =
  | {
      readonly kind: 'figures';
      readonly id: string;
      readonly title: string;
      readonly figures: readonly string[];
    }
  | {
      readonly kind: 'statement';
      readonly id: string;
      readonly variants: readonly StatementVariant[];
      /** Of the words of the official who took it over. */
      readonly next: NextChoice;
    }
  | {
      readonly kind: 'narrative';
      readonly id: string;
      readonly label: string;
      readonly hint: string;
      readonly starters: readonly string[];
      readonly next: NextChoice;
    }
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly table: string;
      readonly when: Expression | null;
    }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly chart: string;
      readonly printed: boolean;
    }
  | {
      readonly kind: 'references';
      readonly id: string;
      readonly role: ReferenceRole;
      readonly topic: string;
    }
  | { readonly kind: 'indicators'; readonly id: string; readonly indicators: readonly string[] };

export type StatementBlock = Extract<Block, { kind: 'statement' }>;
export type NarrativeBlock = Extract<Block, { kind: 'narrative' }>;

/** Phụ lục: printed after the signature, in pages of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1). */
interface AnnexDefinition {
  readonly orientation: 'portrait' | 'landscape';
  /** Number of a statistical form at its head: `Biểu số II.06a/VPCP/KSTT`; '' for none. */
  readonly form: string;
  /** Lines below its heading, with tokens. */
  readonly intro: readonly string[];
}

/** Mục. Its number is never written: it follows from its place in the tree. */
export interface SectionDefinition {
  readonly id: string;
  /** Name on screens. */
  readonly title: string;
  /** As printed, with tokens; null for a part without heading (mở đầu, câu kết). */
  readonly heading: string | null;
  readonly hint: string;
  /** The official may leave it out of a report. */
  readonly optional: boolean;
  /** Optional, and not in a report until the official takes it in. */
  readonly leftOut: boolean;
  /** Only in these kinds of period; empty: in all. */
  readonly periods: readonly PeriodKind[];
  /** The sub-period whose figures it reads, its own or that of the section above; null: the report's. */
  readonly subPeriod: string | null;
  /** Only of sections at the top. */
  readonly annex: AnnexDefinition | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly SectionDefinition[];
}

/** A part of the report's time with days and figures of its own, such as that of received dossiers. */
export interface SubPeriodDefinition {
  readonly key: string;
  /** `Kỳ tiếp nhận, giải quyết hồ sơ`; in tokens in small letters. */
  readonly label: string;
  readonly hint: string;
  /** The official adds it where it is needed. */
  readonly optional: boolean;
  /** The sub-period of the same figures that it begins after; null: it stands by itself. */
  readonly follows: string | null;
}

export type NumberingStyle = 'part' | 'roman' | 'arabic' | 'arabic-nested' | 'letter';

/** A report type: its outline over the shared catalogue. */
export interface Template {
  readonly id: string;
  /** On screens: `Báo cáo cải cách hành chính`. */
  readonly name: string;
  /** In lists and file names: `CCHC`. */
  readonly shortName: string;
  /** Told beside its name where a report is begun: when to take this type. */
  readonly note: string;
  /** The report is proposed for periods that end in this time; null: without a bound. */
  readonly inUse: { readonly from: IsoDate | null; readonly until: IsoDate | null };
  readonly periods: readonly PeriodKind[];
  /** Tên loại: `BÁO CÁO`. */
  readonly documentName: string;
  /** Trích yếu, with tokens. */
  readonly subject: string;
  /** Who usually issues it, where that is not the commune itself. */
  readonly issuer: 'division' | 'committee' | null;
  /** By heading level from the top. */
  readonly numbering: readonly NumberingStyle[];
  readonly sections: readonly SectionDefinition[];
  readonly subPeriods: readonly SubPeriodDefinition[];
  /** Keys of figures that the report must state (R-REQ-FIELD). */
  readonly required: readonly string[];
  readonly catalogue: Catalogue;
}
