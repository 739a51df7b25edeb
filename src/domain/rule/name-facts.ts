import { assertNever } from '../../lib/assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import type { Catalogue, FigureType, ListMember, NumberFormat } from '../template/catalogue.ts';

type Names = Pick<Catalogue, 'figures' | 'indicators'>;

function typeFormat(type: FigureType): NumberFormat {
  switch (type) {
    case 'number':
      return 'decimal';
    case 'rows':
      return 'text';
    case 'count':
    case 'money':
    case 'percent':
    case 'text':
    case 'date':
      return type;
    default:
      return assertNever(type);
  }
}

/** How the value of a figure or indicator is written; also of `figure.member` and `rows.column`. */
export function nameFormat(name: string, { figures, indicators }: Names): NumberFormat {
  const [key = '', part] = name.split('.');
  const indicator = indicators.get(key);
  if (indicator !== undefined) return indicator.format;
  const figure = figures.get(key);
  const column = figure?.columns.find((one) => one.key === part);
  return typeFormat(column?.type ?? figure?.type ?? 'count');
}

/** How an expression's value is written: as its names are where they agree, else as a number. */
export function expressionFormat({ names }: Expression, catalogue: Names): NumberFormat {
  const formats = new Set(names.map((name) => nameFormat(name, catalogue)));
  const [only] = formats;
  if (only !== undefined && formats.size === 1) return only === 'text' ? 'count' : only;
  if (formats.has('money')) return 'money';
  return formats.has('percent') || formats.has('decimal') ? 'decimal' : 'count';
}

/** `tthcCount.commune` → `Số thủ tục hành chính – Cấp xã` */
export function nameLabel(
  name: string,
  { figures, indicators }: Names,
  members: (list: string) => readonly ListMember[],
): string {
  const [key = '', part] = name.split('.');
  const figure = figures.get(key);
  const indicator = indicators.get(key);
  const label = figure?.label ?? indicator?.label ?? key;
  if (part === undefined) return label;
  const list = figure?.by ?? indicator?.each ?? null;
  const inner =
    figure?.columns.find((column) => column.key === part)?.label ??
    (list === null ? undefined : members(list).find((member) => member.key === part)?.label);
  return `${label} – ${inner ?? part}`;
}
