export interface StatementWords {
  /** `Câu theo số liệu`: what the card is. */
  readonly label: string;
  /** `Sửa lời` */
  readonly takeOver: string;
  /** `Dùng lại câu theo số liệu` */
  readonly restore: string;
  /** `Vì sao in câu này` */
  readonly why: string;
  /** Label of the text box of a sentence taken over. */
  readonly ownText: string;
  /** `In ra:` */
  readonly printed: string;
  /** `chưa có số liệu` */
  readonly unknown: string;
  /** `Không in câu nào` */
  readonly nothing: string;
}
