/** Two ways of writing one thing, both right alone and untidy together. */
export interface VariantGroup {
  readonly forms: readonly [RegExp, RegExp];
}

const group = (one: RegExp, other: RegExp): VariantGroup => ({ forms: [one, other] });

export const VARIANT_GROUPS: readonly VariantGroup[] = [
  group(/(?<!\p{L})[Ủủ][Yy](?= )/u, /(?<!\p{L})[Uu][Ỷỷ](?= )/u),
  group(
    /(?<!\p{L})(?:hóa|hòa|khóa|thỏa|tỏa|họa)(?!\p{L})/iu,
    /(?<!\p{L})(?:hoá|hoà|khoá|thoả|toả|hoạ)(?!\p{L})/iu,
  ),
  group(
    /(?<!\p{L})thủy|thúy|tùy|quỹ(?<=tùy|thủy|thúy)(?!\p{L})/iu,
    /(?<!\p{L})(?:thuỷ|thuý|tuỳ)(?!\p{L})/iu,
  ),
  group(
    /(?<!\p{L})hằng (?=năm|tháng|quý|tuần|ngày)/iu,
    /(?<!\p{L})hàng (?=năm|tháng|quý|tuần|ngày)/iu,
  ),
  group(
    /(?<!\p{L})(?:ký|kỹ|lý|tỷ|quy)(?!\p{L})/u,
    /(?<!\p{L})(?:kí|kĩ|lí|tỉ|qui)(?= (?:số|thuật|lệ|định|trình|kết|năng|do))/u,
  ),
  group(
    /(?<!\p{L})(?:đúng|trước|trong|quá|trễ|trể) hạn(?!\p{L})/iu,
    /(?<!\p{L})(?:đúng|trước|trễ|trể) hẹn(?!\p{L})/iu,
  ),
  group(/(?<!\p{L})trễ hạn(?!\p{L})/iu, /(?<!\p{L})quá hạn(?!\p{L})/iu),
  group(/(?<=\p{L} )Trang [Tt]hông tin điện tử/u, /(?<=\p{L} )trang thông tin điện tử/u),
  group(/(?<!\p{L})Ban Chỉ đạo(?!\p{L})/u, /(?<!\p{L})[Bb]an chỉ đạo(?!\p{L})/u),
  group(/(?<=bộ phận |Bộ phận )Một cửa/u, /(?<=bộ phận |Bộ phận )một cửa/u),
  group(/Bộ phận (?:Tiếp nhận|tiếp nhận) và [Tt]rả kết quả/u, /Bộ phận TN ?& ?TKQ|BPTN ?& ?TKQ/u),
  group(/(?<=máy )scan/u, /(?<=máy )Scan/u),
  group(/(?<!\p{L})đồng chí(?!\p{L})/iu, /(?<!\p{L})đ\/c(?!\p{L})/iu),
  group(/(?<!\p{L})bảo đảm(?!\p{L})/iu, /(?<!\p{L})đảm bảo(?!\p{L})/iu),
  group(/(?<!\p{L})[Tt]hạc sĩ(?!\p{L})/u, /(?<!\p{L})[Tt]hạc sỹ(?!\p{L})/u),
];
