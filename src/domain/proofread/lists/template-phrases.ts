/** Words of forms made for ministries, provinces and districts, that a commune's report copied along. */
export const TEMPLATE_PHRASES: readonly RegExp[] = [
  /(?:các )?bộ, cơ quan(?: ngang bộ| mình|\/)?[^,.;]{0,30}(?:mình|UBND cấp tỉnh|địa phương)/giu,
  /bộ, ngành, địa phương mình|của (?:Bộ|bộ), (?:ngành|cơ quan)(?: mình)?(?![A-Za-zÀ-ỹ])/giu,
  /(?:Kế hoạch )?của (?:bộ, cơ quan\/|bộ, ngành\/)?UBND cấp tỉnh|UBND cấp tỉnh\/|cấp tỉnh\/cấp huyện/giu,
  /(?:sở, ban, ngành|các sở, ngành) (?:mình|trực thuộc)/giu,
  /ban hành (?:các )?(?:quy định|văn bản)[^.;]{0,20} phân cấp (?:về )?quản lý nhà nước/giu,
  /(?:Xây dựng|ban hành|hoàn thiện)[^.;]{0,20} (?:cơ chế, chính sách)[^.;]{0,40} thu hút (?:các )?(?:nhà )?đầu tư/giu,
  /phân cấp[^.;]{0,40} giữa (?:tỉnh|Trung ương|cấp tỉnh) và (?:huyện|địa phương|cấp huyện)/giu,
  /\((?:tên|ghi rõ|nêu rõ|nêu cụ thể|ghi|liệt kê)[^)]{3,80}\)/giu,
  /\[(?:tên|ghi|nêu|số)[^\]]{2,80}\]|…{2,}\s*\((?:tên|ghi)|<(?:tên|ghi)[^>]{2,60}>/giu,
  /(?:tỉnh|huyện|xã|phường) (?:\.{3,}|…+|A(?![A-Za-zÀ-ỹ\d.])|X(?![A-Za-zÀ-ỹ\d.]))/gu,
  /Bộ trưởng,? Thủ trưởng cơ quan ngang bộ[^.;]{0,30} (?:mình|phụ trách)/giu,
  /(?:trong|của) (?:phạm vi )?(?:toàn )?(?:bộ|ngành) mình/giu,
  /dự thảo (?:luật|nghị định|thông tư) (?:do|thuộc)[^.;]{0,30} chủ trì/giu,
];
