import type { FigureDefinition } from '../domain/template/catalogue.ts';

/** Words of the button that fills a blank cell: `Điền 1.144 – cộng các nguồn`. */
export function offerText(
  { key, offer, carriedFrom }: Pick<FigureDefinition, 'key' | 'offer' | 'carriedFrom'>,
  {
    typed,
    source,
  }: { readonly typed: string; readonly source: 'sum' | 'previous-period' | 'same-days' },
): string {
  if (source === 'same-days') return `Điền ${typed} – như kỳ cùng ngày đã lưu`;
  if (source === 'previous-period') {
    return carriedFrom === key
      ? `Điền ${typed} – như kỳ trước`
      : `Điền ${typed} – tồn cuối kỳ trước`;
  }
  const formula = offer?.source ?? '';
  if (formula.includes(' - ')) return `Điền ${typed} – phần còn lại`;
  return /[+]|sum\(/.test(formula)
    ? `Điền ${typed} – cộng các nguồn`
    : `Điền ${typed} – theo ô liên quan`;
}
