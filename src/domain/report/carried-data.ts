/** XML namespace of the part of a .docx that carries its report; readers find the part by it. */
export const CARRIED_NAMESPACE = 'urn:bao-cao-xa:report-data';

/** A report with all it was made from, packed to travel in its .docx; storage packs and reads it. */
export interface CarriedData {
  /** Version of the shape in which the records are. */
  readonly shape: number;
  /** Of the text that is packed, as hexadecimal digits. */
  readonly sha256: string;
  /** gzip, base64. */
  readonly packed: string;
}
