import type { DocumentStyle } from '../../domain/organisation/organisation.ts';

/** Letter sizes in points, by part of the page (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V). */
export interface TypeSizes {
  readonly nation: number;
  readonly motto: number;
  readonly issuer: number;
  readonly number: number;
  readonly placeAndDate: number;
  readonly body: number;
  readonly pageNumber: number;
  readonly recipientsTitle: number;
  readonly recipients: number;
}

/** Quốc hiệu, Tiêu ngữ and địa danh grow and shrink together; so does the issuer with Quốc hiệu. */
export function typeSizes(style: DocumentStyle): TypeSizes {
  const large = style.sizeSet === '13-14-14';
  return {
    nation: large ? 13 : 12,
    motto: large ? 14 : 13,
    issuer: large ? 13 : 12,
    number: 13,
    placeAndDate: large ? 14 : 13,
    body: style.bodySize,
    pageNumber: style.bodySize,
    recipientsTitle: 12,
    recipients: 11,
  };
}
