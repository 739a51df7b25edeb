import type { Expression } from '../expression/expression.ts';
import type { ReferenceRole } from '../reference/reference.ts';

/** Chỉ tiêu types. `percent` is typed only where the field gives no numerator and denominator. */
export type FigureType = 'count' | 'money' | 'number' | 'percent' | 'text' | 'date' | 'rows';

export type NumberFormat = 'count' | 'money' | 'decimal' | 'percent' | 'text' | 'date';

export interface ListMember {
  readonly key: string;
  readonly label: string;
  /** In tables and charts, with words such as {năm}; default: the label. */
  readonly printed?: string;
}

/** A dimension such as lĩnh vực; `editable` ones can be changed by the official. */
export interface ListDefinition {
  readonly key: string;
  readonly label: string;
  readonly editable: boolean;
  readonly members: readonly ListMember[];
}

export interface FigureGroup {
  readonly key: string;
  readonly label: string;
}

export interface RowColumn {
  readonly key: string;
  readonly label: string;
  readonly type: Exclude<FigureType, 'rows'>;
  /** Names of people and the like: kept on this computer, and can be left out of copies. */
  readonly personal: boolean;
  /** A row that says anything must say this too (R-REQ-CELL). */
  readonly needed: boolean;
  /** Summed at the foot of the grid. */
  readonly total: boolean;
  /** A closed choice. */
  readonly options: readonly string[];
}

export interface FigureDefinition {
  readonly key: string;
  /** The label of its field, and its name in findings. */
  readonly label: string;
  /** Its name as a token in narrative; unique in the catalogue. */
  readonly short: string;
  readonly group: string;
  readonly type: FigureType;
  readonly unit: string;
  /** Key of the list it is kept by, or null. */
  readonly by: string | null;
  /** A value to offer when the cell is blank, such as a sum; never filled in by itself. */
  readonly offer: Expression | null;
  /** The figure of the previous period offered as this one's start (tồn cuối kỳ trước). */
  readonly carriedFrom: string | null;
  readonly hint: string;
  readonly personal: boolean;
  /** Counts what happened in the period, so that longer periods are the sum of shorter ones. */
  readonly accumulates: boolean;
  /** Drawn over all periods on the screen of indicators (CH15). */
  readonly main: boolean;
  /** Only for type `rows`. */
  readonly columns: readonly RowColumn[];
}

export interface IndicatorDefinition {
  readonly key: string;
  readonly label: string;
  /** Its name as a token in narrative; unique among figures and indicators. */
  readonly short: string;
  readonly formula: Expression;
  readonly format: NumberFormat;
  readonly unit: string;
  /** Computed once per member of this list, or null. */
  readonly each: string | null;
  readonly note: string;
}

export type Severity = 'error' | 'warning' | 'info';
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** A check on figures: `left operator right` must hold. */
export interface RuleDefinition {
  /** Unique: `R-SUBSET.staffQuota`; the part before the dot is the rule of the field model. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly left: Expression;
  readonly operator: Comparison;
  readonly right: Expression;
  /** Checked only when this holds. */
  readonly when: Expression | null;
  /** Checked once per member of this list, or null. */
  readonly each: string | null;
  /** Names whose blank counts as 0 here. Any other blank: not enough data. */
  readonly blankAsZero: readonly string[];
  /** With {left} {right} {difference} {leftLabel} {rightLabel} {member} and any name in it. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

export interface TableColumn {
  readonly header: string;
  /** Empty on a leaf. */
  readonly columns: readonly TableColumn[];
  /** On a leaf: `ordinal`, `label` (the row's own), or a value. */
  readonly value: 'ordinal' | 'label' | 'organisation' | Expression | null;
  readonly format: NumberFormat;
  /** Share of the width, relative to the other leaves. */
  readonly width: number;
  /** Summed in the total row. */
  readonly total: boolean;
  /** In the total row, where the values cannot be summed: the rate over all. */
  readonly totalValue: Expression | null;
  /** Printed where there is no value yet (`-`); then rows without any value are printed too. */
  readonly blank: string;
  /** Printed where a value cannot be computed. */
  readonly notComputable: string | null;
}

interface TableLine {
  readonly label: string;
  /** By leaf column in order; null where the column's own value serves. */
  readonly values: readonly (Expression | string | null)[];
  /** Of the numbers of this line; null: each as its column says. */
  readonly format: NumberFormat | null;
  readonly when: Expression | null;
}

/** Where a table's rows come from. */
export type TableRows =
  | { readonly from: 'single' }
  | { readonly from: 'list'; readonly list: string }
  | { readonly from: 'lines'; readonly lines: readonly TableLine[] }
  | { readonly from: 'rows'; readonly figure: string };

export interface TableDefinition {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
  readonly totalLabel: string | null;
  /** A last header row with (1), (2), … as statistical forms have it. */
  readonly numbered: boolean;
}

export type ChartKind = 'doughnut' | 'bar' | 'column' | 'stackedBar' | 'stackedColumn' | 'line';

interface ChartSeries {
  readonly label: string;
  /** One per category, or one evaluated per member when the chart is `each` a list. */
  readonly values: readonly Expression[];
}

export interface ChartDefinition {
  readonly key: string;
  readonly title: string;
  readonly kind: ChartKind;
  readonly unit: string;
  /** Categories written out, or the members of a list. */
  readonly categories: readonly string[];
  readonly each: string | null;
  /** Instead: the documents of this role in the register, counted by the month they are dated in. */
  readonly documents: Extract<ReferenceRole, 'issued'> | null;
  readonly series: readonly ChartSeries[];
}

/** All that report types share. Keyed maps keep the order of the files. */
export interface Catalogue {
  readonly groups: readonly FigureGroup[];
  readonly figures: ReadonlyMap<string, FigureDefinition>;
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly rules: readonly RuleDefinition[];
  readonly tables: ReadonlyMap<string, TableDefinition>;
  readonly charts: ReadonlyMap<string, ChartDefinition>;
}
