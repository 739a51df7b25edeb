import type { IsoDate } from '../period/period.ts';
import type { ListMember } from '../template/catalogue.ts';
import type { OwnTemplate } from '../template/own-template.ts';

/** xã, phường, đặc khu today; thị trấn in reports of before July 2025. */
export type OrganisationKind = 'xã' | 'phường' | 'đặc khu' | 'thị trấn';

/** Quyền ký (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
export type SigningAuthority = 'TM' | 'KT' | 'Q' | 'TL' | 'TUQ';

export interface Signer {
  readonly id: string;
  readonly name: string;
  readonly authority: SigningAuthority;
  /** The signer's own title in what issues the report: `Phó Chủ tịch`, `Trưởng ban`. */
  readonly title: string;
  /** Who signs for a committee has an office beside it: `Chủ tịch UBND xã`. */
  readonly office?: string;
}

/** How the pages are set, within the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export interface DocumentStyle {
  /** Quốc hiệu / Tiêu ngữ / địa danh, in points: they grow and shrink together. */
  readonly sizeSet: '12-13-13' | '13-14-14';
  readonly bodySize: 13 | 14;
  readonly firstLineIndentCm: 1 | 1.27;
  /** Multiple of single spacing, 1–1.5. */
  readonly lineSpacing: number;
  /** Points between paragraphs, at least 6. */
  readonly paragraphSpacing: number;
  /** Millimetres: 20–25 above and below, 30–35 on the left, 15–20 on the right. */
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Whether reports carry "Kính gửi" and "Như trên". */
  readonly addressed: boolean;
  /** Digits after the comma in percentages. */
  readonly percentDecimals: 1 | 2;
  /** Counts below ten print as "05" in sentences (never in tables). */
  readonly padSmallCounts: boolean;
}

/** A division or a steering committee of the commune that issues documents in its own name. */
export interface Issuer {
  readonly id: string;
  readonly kind: 'division' | 'committee';
  /** `Phòng Văn hóa - Xã hội`, `Ban Chỉ đạo thực hiện Đề án cải cách hành chính` */
  readonly name: string;
  /** As sentences name it after the first time: `Ban Chỉ đạo Đề án`; '' where the name is short. */
  readonly shortName: string;
  /** `BC-VHXH`, `BC-BCĐ` */
  readonly reportSymbol: string;
  readonly signers: readonly Signer[];
  /** Empty: the commune's own; the same for recipients. */
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
}

/** A law that has ended, as the organisation itself found it at a source. */
export interface OwnLaw {
  readonly id: string;
  /** `Nghị định` */
  readonly type: string;
  /** Number and symbol: `43/2011/NĐ-CP`. */
  readonly symbol: string;
  /** '' where it was not told; the same for `replacedBy`. */
  readonly issuer: string;
  readonly issued: IsoDate;
  /** The first day on which it is in force no more. */
  readonly endedOn: IsoDate;
  readonly replacedBy: string;
  /** Where its end was read. */
  readonly source: string;
}

/** What an organisation changes in the page's list of laws that have ended. */
export interface OrganisationLaws {
  /** Symbols of the page's own entries that are not to be spoken of. */
  readonly off: readonly string[];
  readonly own: readonly OwnLaw[];
}

export interface Organisation {
  readonly id: string;
  readonly rev: number;
  /** Code in the register of administrative units of 2026, when chosen from it. */
  readonly unitCode: string | null;
  /** Without the kind: `Thống Nhất`. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** With its kind: `tỉnh Lâm Đồng`, `thành phố Huế`. */
  readonly province: string;
  /** With its kind; only for periods before 1 July 2025. */
  readonly district: string | null;
  /** Địa danh in the date line. */
  readonly place: string;
  /** `BC-UBND` */
  readonly reportSymbol: string;
  readonly signers: readonly Signer[];
  /** Where reports are sent ("Kính gửi"). */
  readonly addressees: readonly string[];
  /** Nơi nhận lines without dash or punctuation; the last ("Lưu: VT, …") included. */
  readonly recipients: readonly string[];
  readonly style: DocumentStyle;
  /** The user's own members of editable catalogue lists, such as lĩnh vực. */
  readonly lists: Readonly<Record<string, readonly ListMember[]>>;
  readonly issuers: readonly Issuer[];
  /** Targets of indicators as typed (`98`, `95,5`), by indicator. */
  readonly targets: Readonly<Record<string, string>>;
  /** Sentences the office keeps for its narratives, by template and block (`cchc/direct.text`). */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly laws: OrganisationLaws;
  /** Report types that the office brought in, by the id that reports name them by. */
  readonly ownTemplates: Readonly<Record<string, OwnTemplate>>;
  /** Sample data: shown with a banner, and removable in one step. */
  readonly sample: boolean;
}
