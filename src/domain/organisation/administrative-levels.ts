import type { Period } from '../period/period.ts';
import type { Organisation } from './organisation.ts';

/** Since this day there is no district between commune and province (Luật số 72/2025/QH15). */
const TWO_LEVELS_SINCE = '2025-07-01';

/** Whether a district stood between commune and province when a period ended. */
export function hasDistrict({ to }: Pick<Period, 'to'>): boolean {
  return to < TWO_LEVELS_SINCE;
}

/** The district of a period of three levels; room for it where nobody has said which. */
const districtOf = ({ district }: Pick<Organisation, 'district'>): string => district ?? 'huyện …';

type Above = Pick<Organisation, 'district' | 'province'>;

/** `UBND huyện Gia Lộc` until July 2025, `UBND tỉnh Lâm Đồng` since. */
export function superiorName(organisation: Above, period: Pick<Period, 'to'>): string {
  return `UBND ${hasDistrict(period) ? districtOf(organisation) : organisation.province}`;
}

/** Who looks after administrative reform above the commune. */
export function homeAffairsName(period: Pick<Period, 'to'>): string {
  return hasDistrict(period) ? 'Phòng Nội vụ' : 'Sở Nội vụ';
}

/** Where dossiers are received: a section of the office before July 2025, a centre since. */
export function oneStopName(
  { kind }: Pick<Organisation, 'kind'>,
  period: Pick<Period, 'to'>,
): string {
  return hasDistrict(period)
    ? `Bộ phận Tiếp nhận và Trả kết quả ${kind}`
    : `Trung tâm Phục vụ hành chính công ${kind}`;
}

/** Where a commune of three levels reports to. */
export function districtAddressees(organisation: Above): readonly string[] {
  const district = districtOf(organisation);
  return [`Ủy ban nhân dân ${district}`, `Phòng Nội vụ ${district}`];
}

/** Nơi nhận of a commune of three levels: its office has officials, not divisions. */
export function districtRecipients({ kind }: Pick<Organisation, 'kind'>): readonly string[] {
  return [
    `TT Đảng ủy, TT HĐND ${kind}`,
    `Ủy ban MTTQ Việt Nam ${kind}`,
    `Chủ tịch, các Phó Chủ tịch UBND ${kind}`,
    `Các ban, ngành, công chức chuyên môn ${kind}`,
    'Lưu: VT',
  ];
}
