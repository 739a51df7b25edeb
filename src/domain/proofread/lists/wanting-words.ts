/**
 * Turns of phrase that cannot stand as they are because a word is left out: [pattern, the word, where it
 * is wanted]. Patterns of grammar, not of one report.
 */
export interface WantingWord {
  readonly pattern: RegExp;
  /** The phrase with the word in its place; `$1` … are the pattern's groups. */
  readonly fix: string;
  readonly severity: 'warning' | 'info';
}

export const WANTING_WORDS: readonly WantingWord[] = [
  // Passive with an object left over: "được UBND xã thực hiện kế hoạch".
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])((?:được|do) (?:UBND|HĐND|Ủy ban nhân dân|Đảng ủy|lãnh đạo|cơ quan|các bộ phận|bộ phận)(?: [A-Za-zÀ-ỹ]+){0,4}? thực hiện) (kế hoạch|quy định|hướng dẫn|chỉ đạo|quy trình)(?= (?:cũng như|và|của|số|đã|cấp))/gu,
    fix: '$1 theo $2',
    severity: 'warning',
  },
  {
    pattern:
      /(?<=[A-Za-zÀ-ỹ] )(?<!(?:hằng|hàng|mỗi|từng|trong|từ|đến|một|các|những|sau|nay|đêm|cả|vài) )(ngày) ((?:được|có|một) )?(nâng cao|nâng lên|cải thiện|hoàn thiện|phát triển|chuẩn hóa|hiệu quả|tốt hơn|chuyên nghiệp|hiện đại|đổi mới|tăng lên)/giu,
    fix: '$1 càng $2$3',
    severity: 'warning',
  },
  {
    pattern:
      /(?<=(?:chức|bộ|xã|viên|đã|đều|việc|chất|hình|trang|chế|vụ|số|lực) )(bản) (đảm bảo|bảo đảm|đáp ứng|hoàn thành|ổn định|thực hiện|hoàn thiện|đạt)(?![A-Za-zÀ-ỹ])/giu,
    fix: 'cơ $1 $2',
    severity: 'warning',
  },
  // What is to be abolished is not what is needed.
  {
    pattern:
      /((?:bãi bỏ|hủy bỏ|huỷ bỏ|cắt giảm|loại bỏ)(?:[^.;]{0,60}?)) (?<!(?:không|chưa|chẳng|ít) )((?:thật sự|thực sự) cần thiết)(?=, không)/giu,
    fix: '$1 không $2',
    severity: 'warning',
  },
  {
    pattern:
      /(?<=(?:luật|sinh|hội|thông|trật tự|chính|hành|hoạt|công tác|vụ|chức) )(địa bàn) (xã|phường|huyện|tỉnh|thành phố|thị trấn)/gu,
    fix: 'trên $1 $2',
    severity: 'info',
  },
  {
    pattern: /(được giao|giao) (nhưng|và) (chưa|đã) (?:thực|hoàn) (?=[,;.])/gu,
    fix: '$1 $2 $3 thực hiện',
    severity: 'warning',
  },
  {
    pattern:
      /((?:UBND|Ủy ban nhân dân|Chủ tịch UBND) (?:xã|phường|huyện|tỉnh)) (đều được) (thực hiện|triển khai|hoàn thành)/gu,
    fix: '$1 giao $2 $3',
    severity: 'warning',
  },
  {
    pattern:
      /(?<=[A-Za-zÀ-ỹ]: |[;,] |đó )(\d{1,4} (?:người|đồng chí|hồ sơ|cán bộ|công chức)) (\d{1,3}(?:,\d{1,2})? ?%)/gu,
    fix: '$1, chiếm $2',
    severity: 'info',
  },
  {
    pattern:
      /(?<=(?:là|có) )(\d{1,4} (?:người|đồng chí|hồ sơ|cán bộ|công chức)) (\d{1,3}(?:,\d{1,2})? ?%)/gu,
    fix: '$1, chiếm $2',
    severity: 'info',
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ỹ])(trong) (\d{1,4} (?:TTHC|thủ tục|hồ sơ|cán bộ|công chức|người)(?: [A-Za-zÀ-ỹ]+){0,5}[;,] \d{1,4} (?:TTHC|thủ tục|hồ sơ|cán bộ|công chức|người))/giu,
    fix: '$1 đó $2',
    severity: 'warning',
  },
];
