import type { Severity } from '../../domain/template/catalogue.ts';

/** A finding, put into words. */
export interface FindingView {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** How to mend it. */
  readonly hint?: string | undefined;
  /** Where it leads: `đến ô “Đang giải quyết”`. */
  readonly link?: { readonly label: string; readonly href: string } | null | undefined;
  /** Whether a written reason can settle it. */
  readonly acceptable: boolean;
  readonly accepted?: { readonly reason: string; readonly when: string } | null | undefined;
}

export interface FindingWords {
  /** `Lỗi`, `Nhắc`, `Lưu ý` */
  readonly severity: Readonly<Record<Severity, string>>;
  /** `Chấp nhận, ghi lý do` */
  readonly accept: string;
  /** Label of the reason's text box. */
  readonly reason: string;
  /** Said when the reason is empty. */
  readonly reasonMissing: string;
  /** `Ghi lý do` */
  readonly confirm: string;
  readonly cancel: string;
  /** `Đã chấp nhận` */
  readonly accepted: string;
  /** `Bỏ chấp nhận` */
  readonly withdraw: string;
  /** Said when there is none. */
  readonly none: string;
  /** `Đã chấp nhận (2)` */
  readonly acceptedCount: (count: number) => string;
}
