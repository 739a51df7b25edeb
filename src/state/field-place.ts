import { nameLabel } from '../domain/rule/name-facts.ts';
import type { VisibleSection } from '../domain/report/outline.ts';
import type { Place } from '../domain/rule/finding.ts';
import type { Block } from '../domain/template/template.ts';
import { listMembers } from '../domain/template/list-members.ts';
import { placeText } from '../text/place-text.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { formatRoute } from './routes.ts';

/** A place in a report that a link leads to. */
export interface FieldPlace {
  /** `đến ô “Tổng số hồ sơ tiếp nhận”` */
  readonly label: string;
  readonly href: string;
  /** Id of its element, where it is on the page. */
  readonly elementId: string;
}

/** Id of the element of a cell, a block or a field of the report. */
export const elementId = (field: string): string => `o-${field}`;

function fieldOf(place: Place): string {
  switch (place.kind) {
    case 'figure':
      return place.cell;
    case 'narrative':
    case 'statement':
      return place.block;
    case 'section':
      return `heading.${place.section}`;
    case 'reference':
      return place.reference;
    case 'report':
      return place.field;
  }
}

function asks(block: Block, place: Place): boolean {
  if (place.kind === 'figure') {
    return block.kind === 'figures' && block.figures.includes(place.cell.split('.')[0] ?? '');
  }
  return (place.kind === 'narrative' || place.kind === 'statement') && block.id === place.block;
}

/** The section that has the field, this one before others; null when none in the report has. */
function sectionOf(place: Place, { outline }: ReportDesk, preferred: string | null): string | null {
  if (place.kind === 'section') return place.section;
  const has = ({ section: { blocks } }: VisibleSection): boolean =>
    blocks.some((block) => asks(block, place));
  const here = outline.find(({ section }) => section.id === preferred);
  const alike = (one: VisibleSection): boolean =>
    has(one) && one.section.subPeriod === (here?.section.subPeriod ?? null);
  const found = here && has(here) ? here : (outline.find(alike) ?? outline.find(has));
  return found?.section.id ?? null;
}

/** `lateDossiers.<row>.count` is said as `lateDossiers.count`. */
function figureLabel(cell: string, { calm: { input } }: ReportDesk): string {
  const [key = '', , column] = cell.split('.');
  const { catalogue } = input.template;
  return nameLabel(column === undefined ? cell : `${key}.${column}`, catalogue, (list) =>
    listMembers(list, catalogue, input.organisation),
  );
}

/** Where a place is, as a link; null for a place that is not in this report. */
export function fieldPlace(
  place: Place,
  desk: ReportDesk,
  preferred: string | null = null,
): FieldPlace | null {
  const { id: report } = desk;
  const field = fieldOf(place);
  const label = placeText(
    place.kind,
    place.kind === 'figure' ? figureLabel(place.cell, desk) : field,
  );
  if (place.kind === 'reference') {
    return { label, href: formatRoute({ name: 'references' }), elementId: elementId(field) };
  }
  if (place.kind === 'report') {
    return { label, href: formatRoute({ name: 'report', report }), elementId: elementId(field) };
  }
  const section = sectionOf(place, desk, preferred);
  if (section === null) return null;
  const href = formatRoute({ name: 'section', report, section, field });
  return { label, href, elementId: elementId(field) };
}
