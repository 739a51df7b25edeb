import type { DocumentStyle } from '../domain/organisation/organisation.ts';
import type { ChartData } from '../domain/report/chart-data.ts';

export interface TableCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** `right`: a number, in the middle of its column with the others, their last digits in one line. */
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
}

export type DocumentBlock =
  | {
      readonly kind: 'heading';
      readonly section: string;
      readonly level: 1 | 2 | 3 | 4;
      /** Phần: its number stands in a line of its own over it, both in the middle. */
      readonly part?: boolean;
      /** `Phần thứ nhất`, `I.`, `1.`, `1.1.`, `a)` */
      readonly number: string;
      readonly text: string;
    }
  | {
      readonly kind: 'paragraph';
      readonly section: string;
      readonly text: string;
      /** A quotation, set in from the left. */
      readonly quote?: boolean;
      /** Printed below the page, with a mark at the end of the paragraph. */
      readonly footnote?: string;
    }
  | {
      readonly kind: 'table';
      readonly section: string;
      readonly id: string;
      readonly title: string;
      /** Relative widths, one a column. */
      readonly widths: readonly number[];
      readonly headerRows: readonly (readonly TableCell[])[];
      readonly rows: readonly (readonly TableCell[])[];
    }
  | {
      readonly kind: 'chart';
      readonly section: string;
      readonly chart: ChartData;
      /** Alternative text: what the chart says, in one or two sentences. */
      readonly description: string;
    };

/** An annex in pages of its own, after the signature. */
export interface DocumentAnnex {
  readonly section: string;
  readonly orientation: 'portrait' | 'landscape';
  /** `Phụ lục`, `Phụ lục I` */
  readonly label: string;
  /** `Biểu số II.06a/VPCP/KSTT`; '' for none. */
  readonly form: string;
  readonly heading: string;
  /** `(Kèm theo Báo cáo số …/BC-UBND ngày … của …)` */
  readonly attached: string;
  readonly intro: readonly string[];
  readonly blocks: readonly DocumentBlock[];
}

/** A report as it will be on paper, before any format. Built by compose, drawn by the renderers. */
export interface DocumentTree {
  readonly style: DocumentStyle;
  /** Document property "title". */
  readonly title: string;
  /** Lines not bold above the issuer (cơ quan chủ quản), usually none for a commune. */
  readonly superior: readonly string[];
  readonly issuer: readonly string[];
  /** `Số: 15/BC-UBND`, or with room where the number will be. */
  readonly number: string;
  /** `Thống Nhất, ngày 09 tháng 6 năm 2023` */
  readonly placeAndDate: string;
  /** `BÁO CÁO` */
  readonly name: string;
  readonly subject: string;
  /** Kính gửi; empty when switched off. */
  readonly addressees: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  readonly annexes?: readonly DocumentAnnex[];
  /** Pictures in place of native charts, for programs that show none; default: native charts. */
  readonly chartsAsPictures?: boolean;
  /** With dash and punctuation: `- Như trên;` … `- Lưu: VT.` */
  readonly recipients: readonly string[];
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` */
  readonly signature: readonly string[];
  /** Over the name, below the room for the signature: `CHỦ TỊCH UBND XÃ`; usually ''. */
  readonly signerOffice?: string;
  readonly signerName: string;
}
