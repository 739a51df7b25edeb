/** One class of mistake, as it is planted in reports without any. */
export interface Mutator {
  readonly kind: string;
  /** Any of these may tell of it. */
  readonly rules: readonly string[];
  /** The report with one such mistake, in every way that it offers. */
  readonly plant: (text: string) => readonly string[];
}

/** Of one class in one report. */
const MOST = 4;

const replaceAt = (text: string, at: number, length: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + length);
const digitsOf = (written: string): number => Number(written.replaceAll('.', ''));
const dotted = (value: number, like: string): string => {
  const plain = String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return value < 10 && like.startsWith('0') ? `0${plain}` : plain;
};

/** Each place of a pattern with its group put otherwise; `null` leaves the place as it is. */
function each(
  pattern: RegExp,
  change: (found: string, text: string, at: number) => string | null,
): Mutator['plant'] {
  return (text) =>
    Array.from(text.matchAll(new RegExp(pattern.source, `${pattern.flags}d`)))
      .flatMap((match) => {
        const [from, to] = match.indices?.slice(1).find((one) => one !== undefined) ??
          match.indices?.[0] ?? [0, 0];
        const by = change(text.slice(from, to), text, from);
        return by === null || by === text.slice(from, to) || to === from
          ? []
          : [replaceAt(text, from, to - from, by)];
      })
      .slice(0, MOST);
}

const add = (by: number) => (found: string) => dotted(digitsOf(found) + by, found);
const bodyOf = (text: string): number => text.search(/\n(?:I\.|A\.|1\.|Phần thứ) /u);

/** A sentence put at the end of a paragraph of the body. */
function insert(...sentences: readonly string[]): Mutator['plant'] {
  return (text) =>
    sentences.flatMap((sentence) => {
      const ends = Array.from(text.matchAll(/[\p{L}]{3}\.\n(?=[\p{L}\d])/gu))
        .map(({ index }) => index + 4)
        .filter((at) => at > bodyOf(text) && at < text.indexOf('\nTrên đây là'));
      const at = ends[Math.floor(ends.length / 2)];
      return at === undefined ? [] : [replaceAt(text, at, 0, ` ${sentence}`)];
    });
}

const reportYear = (text: string): number =>
  Number(/ngày \d+ tháng \d+ năm (\d{4})/u.exec(text)?.[1]);
const onlyIf =
  (test: (text: string) => boolean, plant: Mutator['plant']): Mutator['plant'] =>
  (text) =>
    test(text) ? plant(text) : [];

const paragraphsOf = (text: string): readonly string[] => text.split('\n').filter(Boolean);

/** A paragraph of so many letters said again before the last section. */
function repeat(from: number, to: number): Mutator['plant'] {
  return (text) =>
    paragraphsOf(text.slice(bodyOf(text), text.indexOf('\nTrên đây là')))
      .filter(
        (one) =>
          one.length >= from &&
          one.length < to &&
          !one.includes('\t') &&
          one.split(' ').length >= 14 &&
          /^[\p{Lu}-]/u.test(one) &&
          !/^[A-ZĐ]+\. |^\d|^Bảng/u.test(one) &&
          one.endsWith('.'),
      )
      .slice(0, MOST)
      .map((one) => text.replace(/\n+Trên đây là/u, (found) => `\n${one}${found}`));
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{Ll} )thực(?= hiện)/u, 'thựuc'],
  [/(?<=\p{Ll} )công(?= )/u, 'côngg'],
  [/(?<=\p{Ll} )nhiệm(?= vụ)/u, 'nhệim'],
  [/(?<=\p{Ll} )được(?= )/u, 'đuợc'],
  [/(?<=\p{Ll} )người(?= )/u, 'ngừơi'],
  [/(?<=\p{Ll} )trong(?= )/u, 'tronng'],
  [/(?<=\p{Ll} )hạn(?=[ ,.;])/u, 'hạng'],
  [/(?<=\p{Ll} )xử lý(?= )/u, 'sử lý'],
  [/(?<=\p{Ll} )triển khai(?= )/u, 'triễn khai'],
  [/(?<=\p{Ll} )hỗ trợ(?= )/u, 'hổ trợ'],
  [/(?<=\p{Ll} )rà soát(?= )/u, 'rà xoát'],
  [/(?<=\p{Ll} )bổ sung(?= )/u, 'bổ xung'],
  [/(?<=\p{Ll} )tiếp nhận(?= )/u, 'tiếp nhập'],
  [/(?<=\p{Ll} )phục vụ(?= )/u, 'phục phụ'],
  [/(?<=\p{Ll} )quản lý(?= )/u, 'quảng lý'],
  [/(?<=\p{Ll} )kiểm tra(?= )/u, 'kiễm tra'],
];

const sundayAfter = (day: number, month: number, year: number): string => {
  const date = new Date(Date.UTC(year, month - 1, day));
  while (date.getUTCDay() !== 0) date.setUTCDate(date.getUTCDate() + 1);
  return `${String(date.getUTCDate()).padStart(2, '0')}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
};

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})*`;
const SUMS = [
  'R-SUM-RECV',
  'R-SUM-RESOLVED',
  'R-SUM-PENDING',
  'R-SUM-BALANCE',
  'R-SUM-FIELD',
  'R-SUM-DIGIT',
  'R-XREF-SAME',
  'R-PCT-VALUE',
  'R-SUBSET',
  'R-SUM-SURVEY',
];
const hasLate = (text: string): boolean =>
  /(?<!\d)0?[1-9]\d* hồ sơ (?:bị )?quá hạn|quá hạn:? 0?[1-9]/iu.test(text);
const saysNoLate = (text: string): boolean =>
  /không (?:có|phát sinh) hồ sơ (?:giải quyết )?quá hạn|quá hạn:? 0+ hồ sơ/iu.test(text);
const after = (day: string) => onlyIf.bind(null, (text: string) => String(reportYear(text)) >= day);

export const MUTATORS: readonly Mutator[] = [
  // Figures
  {
    kind: 'total of dossiers off',
    rules: SUMS,
    plant: each(new RegExp(`tiếp nhận(?: mới| là|:)? (${NUMBER})(?= hồ sơ)`, 'gu'), add(13)),
  },
  {
    kind: 'part of dossiers off',
    rules: SUMS,
    plant: each(
      new RegExp(
        `(?<!thanh toán )(?:trực tuyến|trước hạn|đúng hạn)(?: là|:)? (${NUMBER})(?= hồ sơ)`,
        'giu',
      ),
      add(9),
    ),
  },
  {
    kind: 'pending off',
    rules: SUMS,
    plant: each(new RegExp(`[đĐ]ang giải quyết(?: là|:)? (${NUMBER})(?= hồ sơ)`, 'gu'), add(4)),
  },
  {
    kind: 'resolved off',
    rules: SUMS,
    plant: each(new RegExp(`[đĐ]ã giải quyết(?: là|:)? (${NUMBER})(?= hồ sơ)`, 'gu'), add(21)),
  },
  {
    kind: 'staff off',
    rules: ['R-SUM-STAFF', 'R-SUM-EVAL', 'R-SUM-FIELD'],
    plant: each(/(\d+)(?= cán bộ (?:và|,) \d+ công chức)/gu, add(1)),
  },
  {
    kind: 'parts of a count off',
    rules: ['R-SUM-TTHC', 'R-SUM-FIELD', 'R-SUM-LIST', 'R-SUM-STAFF', 'R-SUM-EVAL', 'R-PCT-VALUE'],
    plant: each(
      /(?:gồm|trong đó):? (?:dữ liệu [\p{L} ]+|ngân sách [\p{L} ]+)?(\d[\d.]*)(?= (?:thủ tục|văn bản|kế hoạch|thư|hồ sơ khai|triệu đồng|lượt|TTHC))/gu,
      add(3),
    ),
  },
  {
    kind: 'tasks off',
    rules: ['R-SUM-TASK', 'R-SUM-LIST', 'R-PCT-VALUE', 'R-XREF-SAME'],
    plant: each(/(?:hoàn thành|đang thực hiện) (\d+)(?= nhiệm vụ)/gu, add(2)),
  },
  {
    kind: 'feedback off',
    rules: ['R-SUM-FEEDBACK', 'R-SUBSET'],
    plant: each(/(?:xử lý xong|[đĐ]ã xử lý:?|[đĐ]ang xử lý:?) (\d+)(?=[ .;])/gu, add(2)),
  },
  {
    kind: 'ratings off',
    rules: ['R-SUM-EVAL', 'R-SUM-STAFF', 'R-SUM-FIELD'],
    plant: each(/hoàn thành (?:xuất sắc|tốt) nhiệm vụ (\d+)(?= người)/gu, add(2)),
  },
  {
    kind: 'forms off',
    rules: ['R-SUM-SURVEY', 'R-PCT-VALUE', 'R-SUBSET'],
    plant: each(/hài lòng (\d+)(?= phiếu, chiếm)/gu, add(20)),
  },
  {
    kind: 'fraction turned round',
    rules: ['R-SUBSET'],
    plant: each(
      /(?<![\d/.])(\d[\d.]*\/\d[\d.]*)(?= (?:phiếu|người|hồ sơ|nhiệm vụ|đối tượng))/gu,
      (found) => {
        const [one = '', other = ''] = found.split('/');
        return one === other ? null : `${other}/${one}`;
      },
    ),
  },
  {
    kind: 'percentage off',
    rules: ['R-PCT-VALUE', 'R-PCT-ROUND'],
    plant: each(
      /\d (?:hồ sơ|phiếu|hộ|người)[^.;%\d]{0,40}(?:đạt|chiếm)(?: tỷ lệ)? (\d{2},\d{1,2})(?=%)/gu,
      (found) => {
        const [whole = '', part = ''] = found.split(',');
        return `${String(Number(whole) > 60 ? Number(whole) - 3 : Number(whole) + 3)},${part}`;
      },
    ),
  },
  {
    kind: 'percentage cut',
    rules: ['R-PCT-ROUND', 'R-PCT-VALUE'],
    plant: each(
      /\d (?:hồ sơ|phiếu|hộ|người)[^.;%\d]{0,40}(?:đạt|chiếm)(?: tỷ lệ)? (\d{1,2},\d[1-9])(?=%)/gu,
      (found) => found.slice(0, -1) + String(Number(found.at(-1)) - 1),
    ),
  },
  {
    kind: '100% of a part',
    rules: ['R-PCT-VALUE', 'R-PCT-100'],
    plant: each(/\d\/\d[\d.]* [\p{L} ]{3,30}, đạt (\d{2},\d+)(?=%)/gu, () => '100'),
  },
  {
    kind: 'another value of a figure',
    rules: ['R-XREF-SAME'],
    plant: (text) => {
      const stated = new RegExp(`tiếp nhận(?: mới| là|:)? (${NUMBER}) hồ sơ`, 'u').exec(text)?.[1];
      return stated === undefined
        ? []
        : insert(
            `Như vậy, số hồ sơ tiếp nhận trong kỳ là ${add(35)(stated)} hồ sơ.`,
            `Với tổng số hồ sơ tiếp nhận ${add(102)(stated)} hồ sơ, khối lượng công việc rất lớn.`,
          )(text);
    },
  },
  {
    kind: 'figure lost',
    rules: ['R-TEXT-BROKEN', 'R-UNIT'],
    plant: each(
      new RegExp(
        `(?:là|:|có|đạt|chiếm|tiếp nhận|đang giải quyết) (${NUMBER} ?)(?=(?:hồ sơ|người|phiếu|văn bản|giao dịch)[;,.])`,
        'gu',
      ),
      () => '',
    ),
  },
  {
    kind: 'percentage lost',
    rules: ['R-TEXT-BROKEN'],
    plant: each(/(?:đạt|chiếm)(?: tỷ lệ)? (\d{1,3}(?:,\d+)?)(?=%)/gu, () => ''),
  },
  {
    kind: 'dots for a figure',
    rules: ['R-TEXT-BROKEN', 'R-TEMPLATE'],
    plant: each(new RegExp(`(${NUMBER})(?= (?:hồ sơ|người|phiếu|nhiệm vụ))`, 'gu'), () => '......'),
  },
  {
    kind: 'unit lost',
    rules: ['R-UNIT', 'R-TEXT-BROKEN'],
    plant: each(
      new RegExp(
        `(?:công|xã|Xã|quả|có) tiếp nhận ${NUMBER}( hồ sơ)(?=, (?:trong đó|gồm)|; )|(?:công khai|rà soát) ${NUMBER}( thủ tục hành chính| TTHC| văn bản)(?=, gồm|;)`,
        'gu',
      ),
      () => '',
    ),
  },
  {
    kind: 'no dots in thousands',
    rules: ['R-NUMFMT'],
    plant: each(/(?<![\d.,/])(\d{1,3}\.\d{3})(?= (?:hồ sơ|lượt|người|phiếu|triệu))/gu, (found) =>
      found.replace('.', ''),
    ),
  },
  {
    kind: 'point in a percentage',
    rules: ['R-NUMFMT'],
    plant: each(/(\d{2},\d{1,2})(?=%)/gu, (found) => found.replace(',', '.')),
  },
  {
    kind: 'total row off',
    rules: ['R-SUM-FIELD', 'R-XREF-SAME', 'R-SUM-BALANCE'],
    plant: each(/\nTổng cộng\t\t(\d[\d.]*)/gu, add(6)),
  },
  {
    kind: 'cell of a table off',
    rules: ['R-SUM-FIELD', 'R-SUM-BALANCE', 'R-SUBSET', 'R-PCT-VALUE'],
    plant: each(/\n\d\t[\p{L} ]+\t\d[\d.]*\t(\d[\d.]*)/gu, add(5)),
  },
  {
    kind: 'cell of a table lost',
    rules: ['R-REQ-CELL'],
    plant: each(/\n\d\t[\p{L} ]+\t\d[\d.]*\t(\d[\d.]*)/gu, () => ''),
  },
  {
    kind: 'count of a list off',
    rules: ['R-SUM-LIST', 'R-SUM-FIELD'],
    plant: each(/(\d+)(?= (?:tiêu chí|nội dung|nhiệm vụ|giải pháp) gồm)/gu, add(1)),
  },
  // Time
  {
    kind: 'closing of another year',
    rules: ['R-YEAR-NEXT'],
    plant: each(/\nTrên đây là báo cáo[^.]*?năm (20\d{2})(?![^.]*giai đoạn)/gu, (found) =>
      String(Number(found) - 1),
    ),
  },
  {
    kind: 'plans of a past period',
    rules: ['R-YEAR-NEXT'],
    plant: each(
      /\n(?:[IVXD]+|\d)\. (?:PHƯƠNG HƯỚNG|NHIỆM VỤ|Phương hướng|Nhiệm vụ)[^\n]*(20\d{2})(?=\n)/gu,
      (found) => String(Number(found) - 1),
    ),
  },
  {
    kind: 'plan dated a year off',
    rules: ['R-DATE-PLANYEAR'],
    plant: each(
      /Kế hoạch số \d+\/KH-UBND ngày \d+\/\d+\/(20\d{2})(?= về [^;.\n]{5,60}năm 20\d{2})/gu,
      (found) => String(Number(found) - 1),
    ),
  },
  {
    kind: 'document after the report',
    rules: ['R-DATE-PERIOD', 'R-DATE-PLANYEAR'],
    plant: each(/số \d+\/[A-ZĐ]+-?[A-ZĐ]* ngày \d+\/\d+\/(20\d{2})/gu, (found, text) =>
      Number(found) === reportYear(text) ? String(Number(found) + 1) : null,
    ),
  },
  {
    kind: 'no such day',
    rules: ['R-DATE-FORMAT'],
    plant: each(/ngày (\d{1,2}\/\d{1,2})(?=\/20\d{2})/gu, () => '31/6'),
  },
  {
    kind: 'dates in two styles',
    rules: ['R-DATE-FORMAT'],
    plant: each(/ngày \d{1,2}\/([3-9])(?=\/20\d{2})/gu, (found) => `0${found}`),
  },
  {
    kind: 'document of a Sunday',
    rules: ['R-DATE-WEEKEND'],
    plant: each(/số \d+\/KH-UBND ngày (\d{1,2}\/\d{1,2}\/20\d{2})/gu, (found) => {
      const [day = 1, month = 1, year = 2024] = found.split('/').map(Number);
      return sundayAfter(day, month, year);
    }),
  },
  {
    kind: 'days of two ranges overlap',
    rules: ['R-XREF-PERIOD'],
    plant: (text) => {
      const to = /đến ngày (\d{1,2})\/(\d{1,2})\/(20\d{2})/u.exec(text);
      return to === null
        ? []
        : insert(
            `Số liệu khảo sát tính từ ngày 01/${to[2] ?? ''}/${to[3] ?? ''} đến ngày 28/${to[2] ?? ''}/${String(Number(to[3]) + 1)}.`,
          )(text);
    },
  },
  // Names
  {
    kind: 'name of another commune',
    rules: ['R-NAME-FOREIGN'],
    plant: (text) =>
      each(
        /(?:UBND|ban nhân dân|toàn|Công an) ((?:xã|phường|thị trấn) \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)*)/gu,
        (found, whole, at) =>
          at > bodyOf(whole) - 400 && at < whole.indexOf('Nơi nhận')
            ? `${found.split(' ')[0] === 'thị' ? 'thị trấn' : (found.split(' ')[0] ?? '')} ${found.startsWith('phường') ? 'Hàng Mã' : found.startsWith('xã') ? 'Tân Lập' : 'Phùng'}`
            : null,
      )(text),
  },
  {
    kind: 'name of another district',
    rules: ['R-NAME-FOREIGN'],
    plant: each(/(?:UBND|Nội vụ) (huyện \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)*)/gu, (_, text, at) =>
      at > bodyOf(text) && at < text.indexOf('Nơi nhận') ? 'huyện Ba Vì' : null,
    ),
  },
  {
    kind: 'name of another province',
    rules: ['R-NAME-FOREIGN'],
    // Where the report names its own: it is told by that.
    plant: onlyIf(
      (text) =>
        /(?<!toàn )(?:tỉnh|thành phố) \p{Lu}/u.test(text.slice(0, text.indexOf('Nơi nhận'))),
      insert(
        'Các chỉ tiêu này cao hơn mức chung của tỉnh Cà Mau.',
        'UBND xã Hồng Phong đã niêm yết công khai thủ tục hành chính.',
      ),
    ),
  },
  {
    kind: 'commune without its level',
    rules: ['R-NAME-LEVEL'],
    plant: each(
      /(?<=[a-zà-ỹ,] )(?:UBND|Ủy ban nhân dân) ((?:xã|phường|thị trấn) )(?=\p{Lu})/gu,
      (_, text, at) => (at > text.indexOf('BÁO CÁO') && at < text.indexOf('Nơi nhận') ? '' : null),
    ),
  },
  // Documents
  {
    kind: 'one number, two days',
    rules: ['R-DOC-DUPNUM'],
    plant: (text) => {
      const own = /(Kế hoạch số \d+\/KH-UBND) ngày (\d+)\/(\d+)\/(20\d{2})(?! của)/u.exec(text);
      return own === null
        ? []
        : insert(
            `Nội dung này thuộc ${own[1] ?? ''} ngày ${String(((Number(own[2]) + 8) % 27) + 1).padStart(2, '0')}/${own[3] ?? ''}/${own[4] ?? ''} của xã.`,
          )(text);
    },
  },
  {
    kind: 'numbers against their days',
    rules: ['R-DATE-ORDER'],
    plant: (text) => {
      const [one, other] = Array.from(
        text.matchAll(/số (\d+)\/KH-UBND ngày \d+\/\d+\/20\d{2}(?! của)/gu),
      );
      return one?.[1] === undefined || other?.[1] === undefined
        ? []
        : [
            text
              .replace(`số ${other[1]}/KH-UBND ngày`, `số 01/KH-UBND ngày`)
              .replace(`số ${one[1]}/KH-UBND ngày`, `số ${other[1]}/KH-UBND ngày`),
          ];
    },
  },
  {
    kind: 'issuer against symbol',
    rules: ['R-DOC-ISSUER'],
    plant: insert(
      'Xã thực hiện Nghị quyết số 12/NQ-HĐND ngày 05/4/2022 của UBND tỉnh về phân bổ kinh phí.',
      'Việc này theo Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Chính phủ về đổi mới cơ chế một cửa.',
      'Xã áp dụng Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Quốc hội về cơ chế một cửa.',
    ),
  },
  {
    kind: 'law that has ended',
    rules: ['R-DOC-SUPERSEDED'],
    plant: after('2023')(
      insert(
        'Trang thông tin điện tử hoạt động theo Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ.',
        'Xã cung cấp 32 dịch vụ công trực tuyến mức độ 3, 4 cho người dân.',
        'Dịch vụ công mức độ 4 được người dân dùng nhiều.',
      ),
    ),
  },
  {
    kind: 'law of another day',
    rules: ['R-DOC-KNOWNDATE'],
    plant: insert(
      'Xã quản lý thu chi theo Luật Ngân sách nhà nước số 83/2015/QH13 ngày 26/6/2015.',
      'Việc giải quyết theo Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ.',
      'Văn bản trình bày theo Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.',
    ),
  },
  {
    kind: 'blanks in a symbol',
    rules: ['R-DOC-SYMBOL'],
    plant: each(/(\d+\/KH-UBND)/gu, (found) => found.replace('/', ' / ').replace('-', ' - ')),
  },
  {
    kind: 'symbol of the Party form',
    rules: ['R-DOC-SYMBOL'],
    plant: each(/(\d+\/KH-UBND)/gu, (found) => found.replace('/KH-UBND', '-KH/UBND')),
  },
  {
    kind: 'document without number',
    rules: ['R-DOC-NUMBER'],
    plant: insert(
      'UBND xã đã ban hành Quyết định thành lập Tổ giúp việc.',
      'Ngày 10/02/2022, UBND xã có Kế hoạch phát động thi đua.',
      'Trong quý, xã đã ban hành Quy chế làm việc của bộ phận chuyên môn.',
    ),
  },
  {
    kind: 'document without day',
    rules: ['R-DOC-NUMBER'],
    plant: each(/số \d+\/KH-UBND( ngày \d+\/\d+\/20\d{2})/gu, () => ''),
  },
  {
    kind: 'annex that is not there',
    rules: ['R-REQ-ANNEX'],
    plant: insert(
      '(Chi tiết tại Phụ lục 03 kèm theo).',
      'Số liệu cụ thể nêu tại Biểu số 2 kèm theo.',
      'Danh sách gửi kèm Phụ lục 5.',
    ),
  },
  // Text
  { kind: 'paragraph twice', rules: ['R-TEXT-DUP'], plant: repeat(120, 2000) },
  { kind: 'short paragraph twice', rules: ['R-TEXT-DUP'], plant: repeat(60, 120) },
  {
    kind: 'misspelt',
    rules: ['R-TEXT-SPELL', 'R-TEXT-WORD'],
    plant: (text) =>
      SWAPS.flatMap(([right, wrong]) => (right.test(text) ? [text.replace(right, wrong)] : [])),
  },
  {
    kind: 'word twice',
    rules: ['R-TEXT-WORD'],
    plant: each(
      /(?<=\p{Ll} )(thực hiện|của|được|trong|công chức)(?= \p{Ll})/gu,
      (found) => `${found} ${found}`,
    ),
  },
  {
    kind: 'two spaces',
    rules: ['R-TEXT-SPACE'],
    plant: each(/(?<=\p{Ll}{2})( )(?=\p{Ll}{2})/gu, () => '  '),
  },
  {
    kind: 'space before a comma',
    rules: ['R-TEXT-SPACE'],
    plant: each(/(?<=\p{Ll}{2})(, )(?=\p{Ll}{2})/gu, () => ' , '),
  },
  {
    kind: 'no space after a comma',
    rules: ['R-TEXT-SPACE'],
    plant: each(/(?<=\p{Ll}{2})(, )(?=\p{Ll}{2})/gu, () => ','),
  },
  {
    kind: 'bracket left open',
    rules: ['R-TEXT-SPACE'],
    plant: each(/\([^()\n]{3,60}(\))/gu, () => ''),
  },
  { kind: 'quote left open', rules: ['R-TEXT-SPACE'], plant: each(/“[^”\n]{3,60}(”)/gu, () => '') },
  {
    kind: 'decomposed letters',
    rules: ['R-UNICODE'],
    plant: each(/(?<=\p{Ll} )(thực|nhiệm|chính|được)(?= \p{Ll})/gu, (found) =>
      found.normalize('NFD'),
    ),
  },
  {
    kind: 'page number in the text',
    rules: ['R-TEXT-STRAY'],
    plant: (text) =>
      Array.from(text.slice(bodyOf(text), text.indexOf('\nTrên đây')).matchAll(/\.\n(?=\p{L})/gu))
        .slice(0, 3)
        .map(({ index }, at) =>
          replaceAt(text, bodyOf(text) + index + 1, 0, `\n${String(at + 2)}`),
        ),
  },
  {
    kind: 'leftover of a program',
    rules: ['R-TEXT-STRAY', 'R-TEMPLATE'],
    plant: insert(
      'Error! Bookmark not defined.',
      'Nội dung [bookmark: _GoBack] đã được kiểm tra.',
      'Số liệu {{tong_so}} được cập nhật.',
    ),
  },
  {
    kind: 'words of another form',
    rules: ['R-TEMPLATE'],
    plant: insert(
      'Các đơn vị tiếp tục rà soát quy định thuộc phạm vi quản lý của bộ, ngành, địa phương mình.',
      'Việc phân cấp giữa cấp tỉnh và cấp huyện được thực hiện đúng quy định.',
      'Báo cáo kết quả (nêu cụ thể số lượng, tỷ lệ) theo yêu cầu.',
    ),
  },
  {
    kind: 'abbreviation not explained',
    rules: ['R-TEXT-ABBR'],
    plant: each(/( \((?:TTHC|CCHC)\))/gu, () => ''),
  },
  {
    kind: 'abbreviation brought in',
    rules: ['R-TEXT-ABBR'],
    plant: insert(
      'Công tác TĐKT được quan tâm.',
      'Việc giải quyết KNTC bảo đảm đúng luật.',
      'Đội ngũ CBCCVC có nhiều cố gắng.',
    ),
  },
  {
    kind: 'two spellings',
    rules: ['R-STYLE'],
    plant: each(/(?<=\p{Ll} |, )(Ủy ban)(?= nhân dân)/gu, () => 'Uỷ ban'),
  },
  {
    kind: 'late, and none is late',
    rules: ['R-TEXT-CONTRA'],
    plant: onlyIf(
      (text) => saysNoLate(text) && !hasLate(text),
      insert(
        'Vẫn còn hồ sơ quá hạn ở lĩnh vực đất đai.',
        'Tình trạng hồ sơ trễ hạn chưa được khắc phục triệt để.',
        'Còn để xảy ra hồ sơ giải quyết chậm hạn.',
        'Một số hồ sơ đất đai giải quyết còn quá hạn.',
      ),
    ),
  },
  {
    kind: 'none is late, and some are',
    rules: ['R-TEXT-CONTRA', 'R-PCT-100'],
    plant: onlyIf(
      hasLate,
      insert(
        '100% hồ sơ được giải quyết đúng hạn và trước hạn.',
        'Trong kỳ không để xảy ra hồ sơ trễ hạn.',
        'Tất cả hồ sơ đều được giải quyết đúng hạn.',
        'Không phát sinh hồ sơ quá hạn.',
      ),
    ),
  },
  {
    kind: 'feedback denied',
    rules: ['R-TEXT-CONTRA'],
    plant: onlyIf(
      (text) => /[1-9]\d* phản ánh, kiến nghị/u.test(text),
      insert(
        'Trong kỳ không có phản ánh, kiến nghị nào của người dân.',
        'Xã chưa nhận được phản ánh, kiến nghị về thủ tục hành chính.',
      ),
    ),
  },
  // Form
  {
    kind: 'number of a heading twice',
    rules: ['R-HEAD-NUM'],
    plant: each(/\n([3-9])(?=\. \p{Lu}[^\n]{4,60}\n)/gu, (found) => String(Number(found) - 1)),
  },
  {
    kind: 'gap in the numbers',
    rules: ['R-HEAD-NUM'],
    plant: each(/\n([3-8])(?=\. \p{Lu}[^\n]{4,60}\n)/gu, (found) => String(Number(found) + 1)),
  },
  {
    kind: 'gap in Roman numbers',
    rules: ['R-HEAD-NUM'],
    plant: each(/\n(III)(?=\. \p{Lu})/gu, () => 'IV'),
  },
  {
    kind: 'number of another parent',
    rules: ['R-HEAD-NUM'],
    plant: (text) => {
      const changed = text.replace(/\n2\.(?=\d\. )/gu, '\n4.');
      return changed === text ? [] : [changed];
    },
  },
  {
    kind: 'heading with nothing under it',
    rules: ['R-HEAD-CONTENT'],
    plant: (text) =>
      Array.from(
        text.matchAll(
          /\n\d\. \p{Lu}[^\n.:%]{6,60}(\n[^\n\t]{40,}(?:\n(?:-|[a-zđ]\)) [^\n]+)*)(?=\n(?:\d|[IVX]+|[A-ZĐ])\. )/gu,
        ),
      )
        .slice(0, MOST)
        .map((match) => text.replace(match[1] ?? '', () => '')),
  },
  {
    kind: 'part of the head missing',
    rules: ['R-REQ-NUMBER'],
    plant: (text) => [
      text.replace(/\nSố: [^\n]+/u, ''),
      text.replace(/CỘNG HÒA[^\n]+\n/u, ''),
      text.replace(/\n[^\n]*, ngày \d+ tháng \d+ năm \d{4}\n/u, '\n'),
    ],
  },
  {
    kind: 'level behind the committee',
    rules: ['R-SIGN'],
    plant: each(/TM\. ỦY BAN NHÂN DÂN(\n)/gu, () => ' XÃ\n'),
  },
  { kind: 'archive line', rules: ['R-SIGN'], plant: each(/- (Lưu: VT)/gu, () => 'Lưu: VP') },
  {
    kind: 'recipient left out',
    rules: ['R-RECIP'],
    plant: (text) => {
      const body = /báo cáo (UBND (?:huyện|thành phố|thị xã)[^\n,./]*)/u.exec(
        text.slice(text.indexOf('\nTrên đây')),
      )?.[1];
      return body === undefined
        ? []
        : [text.replace(/\n- UBND (?:huyện|thành phố|thị xã)[^\n]*/u, '')];
    },
  },
  {
    kind: 'closing of another subject',
    rules: ['R-TITLE-CONSIST'],
    plant: each(
      /\nTrên đây là báo cáo[^.\n]*?(cải cách hành chính|CCHC|kiểm soát TTHC|kiểm soát thủ tục hành chính|chuyển đổi số)/gu,
      (found) => (found === 'chuyển đổi số' ? 'cải cách hành chính' : 'chuyển đổi số'),
    ),
  },
];
