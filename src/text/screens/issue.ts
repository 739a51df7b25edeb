import type { Issue } from '../../domain/report/issue.ts';
import { formatCount } from '../format-number.ts';
import { periodLabel } from '../period-label.ts';
import { typedAt } from '../typed-at.ts';

const copyName = ({ copy }: Pick<Issue, 'copy'>): string =>
  copy === 1 ? '' : ` (bản ${formatCount(copy)})`;
const dayOf = ({ date, issuedAt }: Pick<Issue, 'date' | 'issuedAt'>): string =>
  date === '' ? `lúc ${typedAt(issuedAt)}` : `ngày ${date}`;

/** `Đã phát hành ngày 09/6/2023 (bản 2)` */
export const issuedText = (issue: Pick<Issue, 'copy' | 'date' | 'issuedAt'>): string =>
  `Đã phát hành ${dayOf(issue)}${copyName(issue)}`;

/** Words of "Phát hành": on the report's page, and of the page of one frozen copy. */
export const issueWords = {
  title: 'Phát hành',
  text: 'Phát hành là giữ lại một bản đúng như đã gửi: số liệu, lời văn và tệp Word. Sau này số liệu có sửa thì bản đó vẫn nguyên, mở lại và tải về được.',
  start: 'Phát hành',
  again: 'Phát hành lại',
  dialog: {
    title: 'Phát hành báo cáo',
    titleAgain: (copy: number) => `Phát hành lại: bản ${formatCount(copy)}`,
    number: 'Số báo cáo',
    numberHint: 'Số do văn thư cấp. Chưa có thì để trống.',
    date: 'Ngày báo cáo',
    dateHint: 'Ngày ghi trên báo cáo. Chưa biết thì để trống.',
    open: (counts: string) =>
      `Báo cáo còn ${counts} chưa xử lý. Vẫn phát hành được; bản phát hành ghi lại những điều này.`,
    others: (counts: string) =>
      `Còn ${counts} về câu chữ hoặc về số liệu so với các kỳ khác, kê ở trang “Soát toàn báo cáo”; bản phát hành không ghi lại những điều này.`,
    clear: 'Báo cáo không còn điều gì cần xem lại.',
    unconfirmed: (count: number) =>
      `Còn ${formatCount(count)} chỗ lấy từ kỳ trước chưa ai xác nhận.`,
    confirm: 'Giữ bản phát hành',
    cancel: 'Thôi',
    close: 'Đóng',
  },
  building: 'Đang dựng tệp Word và giữ lại…',
  done: (issue: Issue) => `${issuedText(issue)}. Bản này không đổi nữa.`,
  failed: 'Chưa phát hành được',
  copies: 'Các bản đã phát hành',
  copy: (issue: Issue) =>
    `${issuedText(issue)}${issue.number === '' ? '' : `, số ${issue.number}`}`,
  banner: {
    text: 'Báo cáo này vẫn sửa được; bản đã phát hành giữ nguyên. Sửa xong mà gửi lại thì bấm “Phát hành lại”.',
    open: 'Xem bản phát hành và chỗ khác nhau',
  },
  orphans: {
    title: 'Bản phát hành của báo cáo đã xóa',
    name: (issue: Issue) => `${issue.templateName} ${periodLabel(issue.period)}`,
  },
  kept: 'Các bản đã phát hành của báo cáo này không bị xóa theo; xem lại được ở cuối trang chủ.',
  page: {
    title: (issue: Issue) =>
      `Bản phát hành${copyName(issue)}: ${issue.templateName} ${periodLabel(issue.period)}`,
    documentTitle: 'Bản phát hành – Báo Cáo Xã',
    lead: (issue: Issue) =>
      `${issuedText(issue)}, giữ lại lúc ${typedAt(issue.issuedAt)} bằng chương trình phiên bản ${issue.appVersion}. Các trang dưới đây là bản đã gửi, không đổi theo số liệu hiện nay.`,
    download: 'Tải tệp đã gửi',
    report: 'Về báo cáo',
    remove: 'Xóa bản phát hành này',
    removeTitle: 'Xóa bản phát hành này?',
    removeText:
      'Bản đã gửi, gồm tệp Word và số liệu lúc gửi, sẽ mất hẳn khỏi máy này và không hoàn tác được. Báo cáo và số liệu hiện nay vẫn giữ. Nên sao lưu trước khi xóa.',
    cancel: 'Thôi',
    close: 'Đóng',
    loading: 'Đang mở bản phát hành…',
    pages: 'Các trang của bản phát hành',
    unknownTitle: 'Không có bản phát hành này',
    unknown: 'Bản này đã bị xóa, hoặc địa chỉ gõ chưa đúng. Các bản khác xem ở trang báo cáo.',
    damaged: 'Không đọc được bản phát hành này',
    damagedText:
      'Phần số liệu và trang in đã giữ bị hỏng, nên không xem và so được; tệp Word đã gửi vẫn tải về được. Bản lành có thể còn trong tệp sao lưu.',
    noPages: 'Không vẽ lại được các trang; tệp Word đã gửi vẫn tải về được.',
    noFile:
      'Tệp Word của bản này bị hỏng, không tải về được. Tệp lành có thể còn trong bản sao lưu.',
  },
  differences: {
    title: 'Khác với hiện nay',
    none: 'Báo cáo hiện nay không khác bản đã gửi.',
    gone: 'Báo cáo này không còn (đã xóa, hoặc mẫu của nó không còn), nên không so được; bản đã gửi ở dưới vẫn đủ.',
    figures: (count: number) => `Số liệu: ${formatCount(count)} ô khác`,
    texts: (count: number) => `Nội dung in: ${formatCount(count)} phần khác`,
    findings: 'Điều cần xem',
    findingsGone: 'Có lúc gửi, nay không còn',
    findingsNew: 'Nay mới có',
    field: 'Ô số liệu',
    then: 'Lúc gửi',
    now: 'Hiện nay',
    blank: 'để trống',
    frame: 'Đầu và cuối văn bản',
    nothing: 'không có',
  },
} as const;
