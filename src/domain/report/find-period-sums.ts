import type { FigureSet } from '../figure/figure-set.ts';
import { readFigure } from '../figure/read-figure.ts';
import { periodParts } from '../period/period-parts.ts';
import { samePeriod } from '../period/same-period.ts';
import { builtInFinding } from '../rule/built-in.ts';
import type { Finding } from '../rule/finding.ts';
import type { Catalogue, FigureDefinition } from '../template/catalogue.ts';

interface Sums {
  readonly catalogue: Pick<Catalogue, 'figures'>;
  readonly figures: FigureSet;
  /** All figure sets of the organisation's periods. */
  readonly stored: readonly FigureSet[];
  /** Sections of the report that ask for a figure; none for one that it does not. */
  readonly sectionsOf: (figure: string) => readonly string[];
}

/** The value of a figure in a set; null when it is blank or not a number. */
function valueOf(definition: FigureDefinition, { entries }: FigureSet): number | null {
  const typed = entries[definition.key]?.typed ?? '';
  const reading = readFigure(definition, typed);
  return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

/** The first way to make up the period whose parts are all stored. */
function storedParts({ figures, stored }: Sums): readonly FigureSet[] | null {
  for (const way of periodParts(figures.period)) {
    const sets = way.map((part) => stored.find(({ period }) => samePeriod(period, part)));
    const found = sets.filter((set) => set !== undefined);
    if (found.length === way.length) return found;
  }
  return null;
}

/**
 * R-XREF-PERIOD.sum: a count of what happened in the period is not the sum of the shorter periods it is
 * made of (quý I + quý II against 6 tháng). Only figures that `accumulate`, and only where all of them
 * have a value.
 */
export function findPeriodSums(sums: Sums): readonly Finding[] {
  const parts = storedParts(sums);
  if (parts === null) return [];
  return [...sums.catalogue.figures.values()].flatMap((definition) => {
    const sections = sums.sectionsOf(definition.key);
    if (!definition.accumulates || definition.by !== null || sections.length === 0) return [];
    const whole = valueOf(definition, sums.figures);
    const values = parts.map((set) => valueOf(definition, set));
    if (whole === null || values.includes(null)) return [];
    const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
    if (sum === whole) return [];
    return [
      builtInFinding('R-XREF-PERIOD.sum', definition.key, {
        severity: 'warning',
        params: {
          label: { value: definition.label, format: 'text' },
          whole: { value: whole, format: 'count' },
          sum: { value: sum, format: 'count' },
          values: { value: values.map(String).join(' + '), format: 'text' },
          difference: { value: Math.abs(whole - sum), format: 'count' },
          parts: { value: parts.map(({ period }) => partName(period)).join(','), format: 'text' },
        },
        places: [{ kind: 'figure', cell: definition.key }],
        sections,
      }),
    ];
  });
}

/** A part by kind and ordinal, for `text/` to name: `quarter-1`. */
const partName = ({ kind, ordinal }: FigureSet['period']): string => `${kind}-${String(ordinal)}`;
