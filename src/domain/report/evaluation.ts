import type { Scope } from '../expression/expression.ts';
import type { Outcome } from '../expression/outcome.ts';
import type { CellKey, FigureSet } from '../figure/figure-set.ts';
import type { Reading } from '../figure/reading.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Reference } from '../reference/reference.ts';
import type { Finding } from '../rule/finding.ts';
import type { Template } from '../template/template.ts';
import type { Report } from './report.ts';

/** All that an evaluation is made from. */
export interface EvaluationInput {
  readonly template: Template;
  readonly organisation: Organisation;
  readonly figures: FigureSet;
  readonly report: Report;
  readonly references: readonly Reference[];
  /** The figures of the template's sub-periods, by their keys, as far as their days are set. */
  readonly subPeriods?: Readonly<Record<string, FigureSet>>;
  /** The report's own figures, where `figures` are those of a sub-period. */
  readonly whole?: FigureSet;
}

/** Which sentence a statement block prints. */
export type StatementChoice =
  | { readonly state: 'chosen'; readonly variant: number }
  | { readonly state: 'waiting'; readonly missing: readonly string[] }
  | { readonly state: 'none' };

/** Chưa làm · Đang làm · Đã xong · Có vấn đề */
export type SectionState = 'todo' | 'doing' | 'done' | 'problem';

/** Every computed thing of a report; built anew at each keystroke. */
export interface Evaluation {
  readonly input: EvaluationInput;
  readonly scope: Scope;
  readonly readings: ReadonlyMap<CellKey, Reading>;
  /** By indicator key, or `key.member` for an indicator of each member. */
  readonly indicators: ReadonlyMap<string, Outcome>;
  /** By statement block id. */
  readonly statements: ReadonlyMap<string, StatementChoice>;
  /** Most severe first; accepted ones included. */
  readonly findings: readonly Finding[];
  /** By section id; a section's own blocks only, not its sub-sections'. */
  readonly sections: ReadonlyMap<string, SectionState>;
}
