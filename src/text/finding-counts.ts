import type { Severity } from '../domain/template/catalogue.ts';

/** `2 lỗi, 3 nhắc`; empty when there is nothing. The words are those of the findings themselves. */
export function findingCounts({
  error,
  warning,
  info,
}: Readonly<Record<Severity, number>>): string {
  const parts = [
    error > 0 ? `${String(error)} lỗi` : '',
    warning > 0 ? `${String(warning)} nhắc` : '',
    info > 0 ? `${String(info)} lưu ý` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
