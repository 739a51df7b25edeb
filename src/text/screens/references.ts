import type { ReferenceRole } from '../../domain/reference/reference.ts';
import { formatCount } from '../format-number.ts';

const PARTS = {
  type: 'Loại văn bản',
  number: 'Số',
  symbol: 'Ký hiệu',
  date: 'Ngày ban hành',
  issuer: 'Cơ quan ban hành',
  subject: 'Trích yếu',
} as const;

const ROLES: Readonly<Record<ReferenceRole, string>> = {
  request: 'Văn bản yêu cầu báo cáo',
  basis: 'Căn cứ',
  issued: 'Đã ban hành',
  planned: 'Sẽ ban hành',
};

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/** `ReferenceUse['as']` of state, which this folder cannot import. */
type UseAs = 'request' | 'named' | 'listed';

const said = (reports: readonly string[], sentence: (reports: string) => string): string =>
  reports.length === 0 ? '' : sentence(`báo cáo ${reports.join('; ')}`);

/** Words of the register of documents. */
export const referencesWords = {
  title: 'Sổ văn bản',
  documentTitle: 'Sổ văn bản – Báo Cáo Xã',
  lead: 'Văn bản mà các báo cáo viện dẫn: nhập một lần, dùng cho mọi báo cáo và mọi kỳ.',
  add: {
    label: 'Thêm văn bản',
    hint: 'Gõ hoặc dán như viết trong văn bản, mỗi dòng một văn bản. Ví dụ: Kế hoạch số 54/KH-UBND ngày 31/12/2022 của UBND xã về cải cách hành chính năm 2023',
    read: (count: number) =>
      count === 1 ? 'Đọc được như sau:' : `Đọc được ${formatCount(count)} văn bản:`,
    one: (place: number) => `Văn bản ${formatCount(place)}`,
    unread: (parts: readonly (keyof typeof PARTS)[]) =>
      `Chưa đọc được: ${parts.map((part) => lower(PARTS[part])).join(', ')}. Có thì gõ thêm vào ô, không có thì để trống.`,
    complete: 'Đã đọc được đủ các phần.',
    cited: 'In ra khi viện dẫn lần đầu:',
    token: 'Trong lời văn viết:',
    confirm: (count: number) =>
      count === 1 ? 'Thêm vào sổ văn bản' : `Thêm ${formatCount(count)} văn bản vào sổ`,
    clear: 'Bỏ, gõ lại',
    added: (count: number) => `Đã thêm ${formatCount(count)} văn bản vào sổ.`,
    incomplete: 'Chưa thêm được: còn ô cần xem lại, đã đánh dấu ở dưới.',
  },
  fields: {
    ...PARTS,
    role: 'Vai trò',
    topic: 'Chủ đề',
    topicHint: 'Văn bản đã ban hành trong kỳ được tự liệt kê ở mục cùng chủ đề của báo cáo.',
    noTopic: 'Không theo chủ đề nào',
    roles: ROLES,
    types: (count: number) =>
      count === 0
        ? 'Không có trong danh mục loại văn bản; vẫn dùng được tên đã gõ.'
        : `${formatCount(count)} loại văn bản. Dùng phím mũi tên xuống để chọn.`,
    typeMissing: 'Chưa có loại văn bản. Gõ tên loại, như Kế hoạch, Quyết định, Công văn.',
    subjectMissing:
      'Chưa có số và chưa có trích yếu nên không gọi tên được văn bản này. Điền một trong hai.',
    keptDate: 'Ngày đang lưu vẫn giữ nguyên.',
  },
  twin: (document: string) =>
    `Trùng số với ${lower(document)}. Nếu là một văn bản thì chỉ cần giữ một; nếu là hai văn bản thì xem lại số và ngày.`,
  list: {
    title: 'Văn bản trong sổ',
    search: 'Tìm theo số, trích yếu, cơ quan',
    role: 'Lọc theo vai trò',
    type: 'Lọc theo loại',
    topic: 'Lọc theo chủ đề',
    period: 'Lọc theo kỳ',
    all: 'Tất cả',
    count: (shown: number, all: number) =>
      shown === all
        ? `${formatCount(all)} văn bản`
        : `${formatCount(shown)} trong ${formatCount(all)} văn bản`,
    none: 'Không có văn bản nào khớp. Thử từ khác, hoặc chọn lại “Tất cả”.',
    showAll: 'Hiện tất cả',
    document: 'Văn bản',
    date: 'Ngày',
    order: { newest: 'mới nhất trước', oldest: 'cũ nhất trước' },
    issuer: 'Cơ quan ban hành',
    subject: 'Trích yếu',
    filing: 'Vai trò, chủ đề',
    uses: 'Dùng ở',
    actions: 'Sửa, xóa',
    noUses: 'chưa dùng',
    moreUses: (count: number) => `Và ${formatCount(count)} báo cáo khác`,
    edit: 'Sửa',
    close: 'Xong',
    remove: 'Xóa',
    editOne: (document: string) => `Sửa ${lower(document)}`,
    removeOne: (document: string) => `Xóa ${lower(document)}`,
  },
  removal: {
    title: 'Xóa văn bản này?',
    text: (document: string, uses: Readonly<Record<UseAs, readonly string[]>>) =>
      [
        `${document}.`,
        said(
          uses.request,
          (reports) => `Là văn bản yêu cầu của ${reports}; báo cáo đó sẽ để trống văn bản yêu cầu.`,
        ),
        said(
          uses.named,
          (reports) =>
            `Đang được viện dẫn trong lời văn của ${reports}; ở đó sẽ in nguyên tên trong ngoặc nhọn và có dòng nhắc trong phần soát lại.`,
        ),
        said(
          uses.listed,
          (reports) => `Đang được liệt kê ở ${reports}; sẽ không còn trong danh sách ấy.`,
        ),
        Object.values(uses).flat().length === 0 ? 'Chưa báo cáo nào dùng văn bản này.' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    confirm: 'Xóa văn bản',
    cancel: 'Thôi',
    close: 'Đóng',
    done: (document: string) => `Đã xóa ${lower(document)}.`,
  },
  empty: {
    title: 'Chưa có văn bản nào',
    text: 'Sổ này giữ các văn bản mà báo cáo viện dẫn: công văn yêu cầu báo cáo, kế hoạch đã ban hành, văn bản căn cứ. Nhập xong thì chọn được khi viết lời văn (nút “+ văn bản”), và văn bản đã ban hành trong kỳ được tự liệt kê ở mục cùng chủ đề. Bắt đầu bằng ô “Thêm văn bản” ở trên.',
  },
} as const;
