import type { IsoDate } from '../period/period.ts';

export type ReferenceRole = 'request' | 'basis' | 'issued' | 'planned';

/** Văn bản: one entry of the register of documents. Parts that are unknown are null, never guessed. */
export interface Reference {
  readonly id: string;
  readonly rev: number;
  readonly organisationId: string;
  /** Tên loại: `Kế hoạch`, `Công văn`, … */
  readonly type: string;
  /** As printed before the symbol: `54`, `51`, `90/2020`. */
  readonly number: string | null;
  /** `KH-UBND`, `NĐ-CP`; party style keeps its own separator: `KH/HU`. */
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
  /** Trích yếu. */
  readonly subject: string;
  readonly role: ReferenceRole;
  /** A topic of the template, such as `plan` or `propaganda`, so that sections can list their documents. */
  readonly topic: string | null;
}
