import type { Template } from '../domain/template/template.ts';

/** Figures of one group that the catalogue explains. */
export interface FigureHints {
  readonly key: string;
  readonly label: string;
  readonly hints: readonly {
    readonly key: string;
    readonly label: string;
    readonly hint: string;
  }[];
}

/** What the catalogue says about its figures, by group; all templates share one catalogue. */
export function figureHints(templates: readonly Template[]): readonly FigureHints[] {
  const catalogue = templates[0]?.catalogue;
  if (!catalogue) return [];
  const explained = [...catalogue.figures.values()].filter(({ hint }) => hint !== '');
  return catalogue.groups
    .map(({ key, label }) => ({
      key,
      label,
      hints: explained.filter(({ group }) => group === key),
    }))
    .filter(({ hints }) => hints.length > 0);
}
