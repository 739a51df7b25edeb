/** Two ways of writing one thing, both right alone and untidy together. */
export interface VariantGroup {
  readonly forms: readonly [RegExp, RegExp];
  /** Looked for in tables too: a spelling, and no choice of words. */
  readonly inForms: boolean;
}

const global = (form: RegExp): RegExp => new RegExp(form.source, `${form.flags}g`);
const group = (one: RegExp, other: RegExp): VariantGroup => ({
  forms: [global(one), global(other)],
  inForms: true,
});
const words = (one: RegExp, other: RegExp): VariantGroup => ({
  ...group(one, other),
  inForms: false,
});

export const VARIANT_GROUPS: readonly VariantGroup[] = [
  group(/(?<![A-Za-zÀ-ỹ])[Ủủ][Yy](?= )/u, /(?<![A-Za-zÀ-ỹ])[Uu][Ỷỷ](?= )/u),
  group(
    /(?<![A-Za-zÀ-ỹ])(?:hóa|hòa|khóa|thỏa|tỏa|họa)(?![A-Za-zÀ-ỹ])/iu,
    /(?<![A-Za-zÀ-ỹ])(?:hoá|hoà|khoá|thoả|toả|hoạ)(?![A-Za-zÀ-ỹ])/iu,
  ),
  group(
    /(?<![A-Za-zÀ-ỹ])thủy|thúy|tùy|quỹ(?<=tùy|thủy|thúy)(?![A-Za-zÀ-ỹ])/iu,
    /(?<![A-Za-zÀ-ỹ])(?:thuỷ|thuý|tuỳ)(?![A-Za-zÀ-ỹ])/iu,
  ),
  group(
    /(?<![A-Za-zÀ-ỹ])hằng (?=năm|tháng|quý|tuần|ngày)/iu,
    /(?<![A-Za-zÀ-ỹ])hàng (?=năm|tháng|quý|tuần|ngày)/iu,
  ),
  group(
    /(?<![A-Za-zÀ-ỹ])(?:ký|kỹ|lý|tỷ|quy)(?![A-Za-zÀ-ỹ])/u,
    /(?<![A-Za-zÀ-ỹ])(?:kí|kĩ|lí|tỉ|qui)(?= (?:số|thuật|lệ|định|trình|kết|năng|do))/u,
  ),
  words(
    /(?<![A-Za-zÀ-ỹ])(?:đúng|trước|trong|quá|trễ|trể) hạn(?![A-Za-zÀ-ỹ])/iu,
    /(?<![A-Za-zÀ-ỹ])(?:đúng|trước|trễ|trể) hẹn(?![A-Za-zÀ-ỹ])/iu,
  ),
  words(/(?<![A-Za-zÀ-ỹ])trễ hạn(?![A-Za-zÀ-ỹ])/iu, /(?<![A-Za-zÀ-ỹ])quá hạn(?![A-Za-zÀ-ỹ])/iu),
  group(
    /(?<=[A-Za-zÀ-ỹ] )Trang [Tt]hông tin điện tử/u,
    /(?<=[A-Za-zÀ-ỹ] )trang thông tin điện tử/u,
  ),
  group(
    /(?<![A-Za-zÀ-ỹ])Ban Chỉ đạo(?![A-Za-zÀ-ỹ])/u,
    /(?<![A-Za-zÀ-ỹ])[Bb]an chỉ đạo(?![A-Za-zÀ-ỹ])/u,
  ),
  group(/(?<=bộ phận |Bộ phận )Một cửa/u, /(?<=bộ phận |Bộ phận )một cửa/u),
  group(/Bộ phận (?:Tiếp nhận|tiếp nhận) và [Tt]rả kết quả/u, /Bộ phận TN ?& ?TKQ|BPTN ?& ?TKQ/u),
  group(/(?<=máy )scan/u, /(?<=máy )Scan/u),
  group(/(?<![A-Za-zÀ-ỹ])đồng chí(?![A-Za-zÀ-ỹ])/iu, /(?<![A-Za-zÀ-ỹ])đ\/c(?![A-Za-zÀ-ỹ])/iu),
  group(/(?<![A-Za-zÀ-ỹ])bảo đảm(?![A-Za-zÀ-ỹ])/iu, /(?<![A-Za-zÀ-ỹ])đảm bảo(?![A-Za-zÀ-ỹ])/iu),
  group(/(?<![A-Za-zÀ-ỹ])[Tt]hạc sĩ(?![A-Za-zÀ-ỹ])/u, /(?<![A-Za-zÀ-ỹ])[Tt]hạc sỹ(?![A-Za-zÀ-ỹ])/u),
];
