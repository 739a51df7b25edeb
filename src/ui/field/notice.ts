/** What a field has to say about the text in it. */
export interface FieldNotice {
  readonly tone: 'error' | 'warning' | 'info';
  readonly text: string;
}
