import type { ChartKind } from '../template/catalogue.ts';

/** A chart with its numbers; null where a value is blank or not computable. */
export interface ChartData {
  readonly key: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
  }[];
}
