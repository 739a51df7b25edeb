import { headTitle, type IssuingBody } from '../../domain/organisation/issuing-body.ts';
import type {
  DocumentStyle,
  Issuer,
  Organisation,
  SigningAuthority,
} from '../../domain/organisation/organisation.ts';
import type { StyleChoice } from '../../domain/organisation/style-choices.ts';
import { unitName } from '../../domain/organisation/unit-phrases.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { formatCount, formatDecimal } from '../format-number.ts';

/** Words of the form of an organisation, new or open. */
export const organisationWords = {
  documentTitle: 'Đơn vị – Báo Cáo Xã',
  newDocumentTitle: 'Lập đơn vị – Báo Cáo Xã',
  newTitle: 'Lập đơn vị',
  newLead: 'Điền một lần, dùng cho mọi báo cáo; lúc nào cũng sửa lại được ở trang Đơn vị.',
  title: (organisation: Organisation) => `Đơn vị: ${unitName(organisation)}`,
  lead: 'Sửa đến đâu được lưu ngay đến đó, và áp dụng cho mọi báo cáo chưa có nơi nhận riêng.',
  another: 'Lập đơn vị khác',
  save: 'Lưu đơn vị',
  cancel: 'Thôi',
  unit: {
    title: 'Tên đơn vị',
    search: 'Tìm trong danh sách đơn vị năm 2026',
    searchHint:
      'Gõ tên xã, phường, đặc khu, không cần dấu; thêm tên tỉnh nếu trùng tên, như: thong nhat dong nai.',
    loading: 'Đang tải danh sách đơn vị…',
    failed:
      'Chưa tải được danh sách đơn vị. Hãy gõ lại để thử lần nữa, hoặc điền các ô dưới đây bằng tay.',
    found: (count: number) =>
      count === 0
        ? 'Không tìm thấy đơn vị nào có tên này. Nếu đơn vị không có trong danh sách, điền các ô dưới đây bằng tay.'
        : `${String(count)} đơn vị. Dùng phím mũi tên xuống để chọn.`,
    kind: 'Loại đơn vị',
    kindHint: 'Thị trấn: chỉ có trong báo cáo trước 01/7/2025',
    name: 'Tên',
    nameHint: 'Không ghi chữ “xã”, “phường”: Thống Nhất',
    nameMissing: 'Chưa có tên đơn vị. Chọn trong danh sách ở trên, hoặc gõ tên vào ô này.',
    province: 'Tỉnh, thành phố',
    provinceHint: 'Ghi cả chữ “tỉnh” hoặc “thành phố”: tỉnh Lâm Đồng',
    provinceMissing:
      'Chưa có tỉnh, thành phố. Chọn đơn vị trong danh sách ở trên, hoặc gõ vào ô này.',
    provinceBare:
      'Chưa có chữ “tỉnh” hoặc “thành phố” ở đầu; tên này được in nguyên như vậy trong báo cáo.',
    district: 'Huyện, quận, thị xã (nếu có)',
    districtHint: 'Chỉ ghi cho báo cáo trước 01/7/2025: huyện Gia Lộc',
    place: 'Địa danh',
    placeHint: 'In trước ngày tháng: “Thống Nhất, ngày …”',
    symbol: 'Ký hiệu báo cáo',
    symbolHint: 'Phần sau số: Số: …/BC-UBND',
    preview: 'Đầu trang báo cáo',
  },
  signers: {
    title: 'Người ký',
    lead: 'Người đứng đầu danh sách được chọn sẵn cho báo cáo mới.',
    one: (place: number) => `Người ký ${formatCount(place)}`,
    name: 'Họ và tên',
    nameHint: 'Không ghi học hàm, học vị. Dữ liệu cá nhân, chỉ lưu trên máy này',
    authority: 'Quyền ký',
    signerTitle: 'Chức vụ',
    titleHints: {
      commune: 'Của chính người ký: Phó Chủ tịch',
      division: 'Của chính người ký: Phó Trưởng phòng',
      committee: 'Trong Ban Chỉ đạo: Trưởng ban, Phó Trưởng ban',
    },
    office: 'Chức vụ trong cơ quan',
    officeHint: 'In trên họ tên, dưới chữ ký: Chủ tịch UBND xã',
    preview: 'In ra',
    noName: '(họ và tên)',
    add: 'Thêm người ký',
    remove: 'Bỏ người ký này',
    none: 'Chưa có người ký: báo cáo in ra không có chức vụ và tên ở phần ký.',
  },
  issuers: {
    title: 'Phòng, Ban Chỉ đạo ban hành báo cáo',
    lead: 'Chỉ lập khi báo cáo do phòng hoặc Ban Chỉ đạo đứng tên, có số, ký hiệu riêng. Khi tạo báo cáo thì chọn ai ban hành.',
    add: {
      committee: 'Thêm Ban Chỉ đạo',
      division: 'Thêm phòng, đơn vị',
    } satisfies Record<Issuer['kind'], string>,
    name: 'Tên đầy đủ',
    nameHints: {
      committee: 'Như trong quyết định thành lập: Ban Chỉ đạo thực hiện Đề án …',
      division: 'Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND, …',
    } satisfies Record<Issuer['kind'], string>,
    nameMissing: 'Chưa có tên; tên này in ở đầu trang báo cáo.',
    shortName: 'Tên gọi tắt trong câu (nếu có)',
    shortNameHint: 'Như: Ban Chỉ đạo Đề án. Để trống thì dùng tên đầy đủ.',
    symbol: 'Ký hiệu báo cáo',
    symbolHint: 'Phần sau số: BC-BCĐ, BC-VHXH',
    sendingHint: 'Để trống thì gửi như báo cáo của Ủy ban nhân dân.',
    remove: (name: string) => `Bỏ ${name === '' ? 'mục này' : name}`,
    inUse: (count: number) =>
      `${formatCount(count)} báo cáo đang do nơi này ban hành, nên chưa bỏ được. Đổi nơi ban hành ở thông tin chung của báo cáo trước.`,
  },
  sending: {
    title: 'Nơi gửi, nơi nhận',
    addressed: 'Ghi “Kính gửi” và dòng “- Như trên;”',
    addressedHint:
      'Nghị định 30/2020/NĐ-CP quy định báo cáo gửi cơ quan cấp trên có “Kính gửi” dưới trích yếu và “- Như trên;” ở đầu Nơi nhận.',
    addressees: 'Kính gửi',
    addresseesHint: 'Mỗi cơ quan một dòng.',
    recipients: 'Nơi nhận',
    recipientsHint:
      'Mỗi nơi một dòng, không cần gạch đầu dòng và dấu chấm phẩy; dòng cuối là nơi lưu. Dòng “Như trên” được tự thêm khi có Kính gửi.',
  },
  style: {
    title: 'Cách trình bày văn bản',
    lead: 'Các lựa chọn đều trong khoảng cho phép của Nghị định 30/2020/NĐ-CP, Phụ lục I.',
    sizeSet: 'Cỡ chữ Quốc hiệu – Tiêu ngữ – địa danh',
    bodySize: 'Cỡ chữ nội dung',
    firstLineIndentCm: 'Lùi đầu dòng',
    lineSpacing: 'Giãn dòng',
    paragraphSpacing: 'Cách giữa các đoạn',
    marginTop: 'Lề trên',
    marginBottom: 'Lề dưới',
    marginLeft: 'Lề trái',
    marginRight: 'Lề phải',
    preview: 'Trang văn bản theo lựa chọn này',
    zoom: { actual: 'Phóng to cỡ thật', fit: 'Thu vừa khung' },
    percentDecimals: 'Số lẻ của tỷ lệ phần trăm',
    padSmallCounts: 'Số nhỏ hơn 10 viết thêm số 0 trong câu (05 hồ sơ)',
    padSmallCountsHint: 'Thói quen của nhiều nơi, không bắt buộc; trong bảng luôn viết 5.',
  },
} as const;

/** What an authority means for who signs: `KT. – Phó Chủ tịch ký thay Chủ tịch`. */
export function authorityLabel(
  authority: SigningAuthority,
  body: Pick<IssuingBody, 'kind' | 'name'>,
): string {
  const head = HEADS[headTitle(body)] ?? 'người đứng đầu';
  switch (authority) {
    case 'TM':
      if (body.kind === 'commune') return 'TM. – Chủ tịch ký thay mặt Ủy ban nhân dân';
      return body.kind === 'committee'
        ? 'TM. – Trưởng ban ký thay mặt Ban Chỉ đạo'
        : `${head} ký trực tiếp`;
    case 'KT':
      return body.kind === 'commune'
        ? 'KT. – Phó Chủ tịch ký thay Chủ tịch'
        : `KT. – cấp phó ký thay ${head}`;
    case 'Q':
      return `Q. – người được giao quyền ${head} ký`;
    case 'TL':
      return body.kind === 'commune'
        ? 'TL. – trưởng phòng, chánh văn phòng ký thừa lệnh Chủ tịch'
        : `TL. – ký thừa lệnh ${head}`;
    case 'TUQ':
      return `TUQ. – người được ${head} ủy quyền ký`;
    default:
      return assertNever(authority);
  }
}

const HEADS: Readonly<Record<string, string>> = {
  'CHỦ TỊCH': 'Chủ tịch',
  'TRƯỞNG BAN': 'Trưởng ban',
  'GIÁM ĐỐC': 'Giám đốc',
  'CHÁNH VĂN PHÒNG': 'Chánh Văn phòng',
  'TRƯỞNG PHÒNG': 'Trưởng phòng',
};

const millimetres = (value: number): string => `${formatDecimal(value, 1)} mm`;

/** The values of a style as they are offered. */
export const STYLE_VALUES: {
  readonly [Key in StyleChoice]: (value: DocumentStyle[Key]) => string;
} = {
  sizeSet: (value) => value.replaceAll('-', ' – '),
  bodySize: (value) => `${String(value)} pt`,
  firstLineIndentCm: (value) => `${formatDecimal(value, 2)} cm`,
  lineSpacing: (value) => (value === 1 ? 'dòng đơn' : formatDecimal(value, 2)),
  paragraphSpacing: (value) => `${formatDecimal(value, 1)} pt`,
  marginTop: millimetres,
  marginBottom: millimetres,
  marginLeft: millimetres,
  marginRight: millimetres,
  percentDecimals: (value) => (value === 1 ? '1 số lẻ (96,7%)' : '2 số lẻ (96,68%)'),
};
