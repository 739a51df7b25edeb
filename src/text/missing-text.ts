/** What a sentence waits for when it is no figure; null for a figure or indicator. */
export function missingText(name: string): string | null {
  if (name === 'request') return 'văn bản yêu cầu báo cáo (ở thông tin chung)';
  if (name.startsWith('annex:')) return 'phụ lục (đang không có trong báo cáo)';
  return name === 'addressees' ? 'nơi nhận báo cáo (ở trang Đơn vị)' : null;
}
