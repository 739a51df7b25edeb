import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';
import type { PeriodIdentity } from '../period/same-period.ts';

/** Whose report it is. */
export interface ProofreadUnit {
  /** Without the kind: `Thống Nhất`. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** With its kind: `huyện Gia Lộc`. */
  readonly district: string | null;
  /** With its kind: `tỉnh Hải Dương`. */
  readonly province: string | null;
}

/** A document of the legal register (`legal-documents.json`), as far as proofreading needs it. */
export interface LegalDocument {
  readonly type: string;
  /** Number and symbol: `43/2011/NĐ-CP`. */
  readonly symbol: string;
  readonly issuer: string;
  readonly issued: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly replacedBy: string | null;
  /** `read`: the end was read at a source. One that was worked out from another law's start does not ship. */
  readonly endVerified: string | null;
  /** Fields that were read at a source. */
  readonly verifiedFields: readonly string[];
}

/** A document of the list that comes with the page. */
interface ShippedLaw extends LegalDocument {
  readonly title: string;
  /** Addresses and words on where it was read. */
  readonly source: string;
}

export interface LegalRegister {
  /** The day the list was last looked over. */
  readonly asOf: IsoDate;
  readonly documents: readonly ShippedLaw[];
}

/** A figure of the catalogue by the words that name it in a text. */
interface FigureLabel {
  readonly name: string;
  /** `số hồ sơ đã giải quyết` */
  readonly label: string;
}

/** Figures of a part of the report that counts other days: a sub-period's. */
interface FiguresOfPart {
  /** The blocks of the text in which it is spoken of. */
  readonly blocks: readonly number[];
  readonly figures: Readonly<Record<string, number>>;
}

/** What is known besides the document; null and empty where it is not, and then it is inferred. */
export interface ProofreadContext {
  readonly unit: ProofreadUnit | null;
  readonly period: PeriodIdentity | null;
  readonly reportDate: IsoDate | null;
  readonly labels: readonly FigureLabel[];
  readonly register: readonly LegalDocument[];
  /** Figures of the report by their keys in the catalogue, where it is being written with them. */
  readonly figures: Readonly<Record<string, number>>;
  /** In place of those, in the blocks of each. */
  readonly figuresOfParts: readonly FiguresOfPart[];
  /**
   * Names of administrative units with their kinds, old and new, one a line: `Xã Thống Nhất`, `Huyện Gia Lộc`.
   * One text, since a list of 9,549 is copied to a worker name by name, which an old computer feels.
   */
  readonly unitNames: string;
}

/** Nothing known: all of it is inferred from the document. */
export const NO_CONTEXT: ProofreadContext = {
  unit: null,
  period: null,
  reportDate: null,
  labels: [],
  register: [],
  figures: {},
  figuresOfParts: [],
  unitNames: '',
};
