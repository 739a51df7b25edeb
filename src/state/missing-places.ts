import { fieldPlace } from './field-place.ts';
import { nameLabel } from '../domain/rule/name-facts.ts';
import { listMembers } from '../domain/template/list-members.ts';
import { missingText } from '../text/missing-text.ts';
import type { ReportDesk } from './report-desk.svelte.ts';
import { formatRoute } from './routes.ts';

/** Something that a sentence waits for. */
export interface MissingPlace {
  readonly label: string;
  /** Empty: nothing on any page holds it. */
  readonly href: string;
  readonly elementId: string;
}

/** What is missing, each with the way to it: cells, indicators that need others, the request document. */
export function missingPlaces(
  names: readonly string[],
  desk: ReportDesk,
  section: string,
): readonly MissingPlace[] {
  const { calm, template, id: report } = desk;
  const { catalogue } = template;
  const { organisation } = calm.input;
  return names.map((said) => {
    // `receipt:dossierReceivedTotal`: the cell of a sub-period that a token named.
    const [name = '', within] = said.split(':').reverse();
    const home = desk.outline.find(({ section: { subPeriod } }) => subPeriod === within);
    const general = missingText(name);
    if (general !== null) {
      const route = name === 'request' ? ('report' as const) : ('organisation' as const);
      const href =
        route === 'report'
          ? formatRoute({ name: 'report', report })
          : formatRoute({ name: 'organisation' });
      return { label: general, href, elementId: '' };
    }
    const isFigure = catalogue.figures.has(name.split('.')[0] ?? '');
    const place = isFigure
      ? fieldPlace(
          { kind: 'figure', cell: name },
          desk,
          within ? (home?.section.id ?? section) : section,
        )
      : null;
    const label = nameLabel(name, catalogue, (list) => listMembers(list, catalogue, organisation));
    return { label, href: place?.href ?? '', elementId: place?.elementId ?? '' };
  });
}
