export interface NarrativeWords {
  /** `Câu gợi ý` */
  readonly starters: string;
  /** `Giữ câu` */
  readonly keep: string;
  /** `+ số liệu` */
  readonly insertFigure: string;
  /** `+ văn bản` */
  readonly insertReference: string;
  /** `In ra:` */
  readonly printed: string;
  /** `chưa có số liệu` */
  readonly unknown: string;
  /** What is printed while nothing is written. */
  readonly nothing: string;
}
