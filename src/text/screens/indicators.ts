import type { ChartData } from '../../domain/report/chart-data.ts';
import { formatCount } from '../format-number.ts';

/** Words of the screen of indicators over the periods. */
export const indicatorsWords = {
  title: 'Chỉ số qua các kỳ',
  documentTitle: 'Chỉ số – Báo Cáo Xã',
  lead: 'Số liệu chính và các tỷ lệ tính từ số liệu đã nhập của từng kỳ. Số liệu đổi thì biểu đồ đổi theo; ở đây chỉ nhập mục tiêu.',
  value: 'Kết quả',
  none: 'chưa đủ số liệu',
  period: 'Kỳ',
  counts: 'Số liệu chính',
  indicators: 'Từng tỷ lệ',
  kind: {
    label: 'Loại kỳ trên biểu đồ',
    all: 'Mọi loại kỳ',
    hint: 'Kỳ cùng loại mới so được với nhau về số lượng.',
  },
  target: {
    of: (indicator: string) =>
      `Mục tiêu (%) của ${indicator.charAt(0).toLocaleLowerCase('vi')}${indicator.slice(1)}`,
    series: 'Mục tiêu',
    hint: 'Gõ 95 nếu phải đạt từ 95% trở lên; gõ ≤ 5 nếu không được quá 5%.',
    result: 'So với mục tiêu',
    met: 'Đạt',
    notMet: 'Chưa đạt',
    table: 'Đạt, chưa đạt theo từng kỳ',
    count: (met: number, all: number) =>
      `Đạt mục tiêu ở ${formatCount(met)} trong ${formatCount(all)} kỳ có số liệu.`,
  },
  compare: {
    title: 'So hai kỳ',
    now: 'Kỳ xem',
    before: 'So với kỳ',
    indicator: 'Chỉ số',
    change: 'Thay đổi',
    onePeriod:
      'Mới có số liệu của một kỳ. Khi có thêm kỳ khác, phần này so từng chỉ số giữa hai kỳ.',
  },
  byMember: {
    title: 'Theo từng lĩnh vực, từng năm',
    lead: 'Kết quả của các kỳ chọn ở phần “So hai kỳ”.',
  },
  chart: (data: ChartData, format: (value: number | null) => string) =>
    data.series
      .map(({ label, values }) => {
        const points = values.flatMap((value, place) =>
          value === null ? [] : [`${data.categories[place] ?? ''} ${format(value)}`],
        );
        return `${label}: ${points.join('; ')}.`;
      })
      .join(' '),
  empty: {
    title: 'Chưa có chỉ số nào để xem',
    text: 'Chỉ số hiện ra khi một kỳ có đủ số liệu để tính ít nhất một tỷ lệ. Hãy tạo báo cáo hoặc mở báo cáo đang soạn, rồi nhập số liệu vào các mục của báo cáo.',
    create: 'Tạo báo cáo',
    home: 'Về trang chủ',
  },
} as const;
