import { once } from '../../lib/once.ts';
import { ownValue } from '../../lib/own-value.ts';
import type { FigureSet } from '../figure/figure-set.ts';
import type { Evaluation, EvaluationInput } from './evaluation.ts';
import { ReportScope } from './report-scope.ts';

type Figures = Pick<EvaluationInput, 'figures' | 'subPeriods'>;

const blankSets = new WeakMap<FigureSet, FigureSet>();

/** Of a sub-period whose days nobody has set yet: nothing is known of it. */
function blankSet(figures: FigureSet): FigureSet {
  const known = blankSets.get(figures);
  if (known !== undefined) return known;
  // Not the report's own id: nothing typed here may reach its figures.
  const blank = { ...figures, id: '', name: '', entries: {}, rows: {} };
  blankSets.set(figures, blank);
  return blank;
}

/** The figures that a section reads: its sub-period's, or (null) the report's own. */
export function figuresIn(
  { figures, subPeriods = {} }: Figures,
  subPeriod: string | null,
): FigureSet {
  return subPeriod === null ? figures : (ownValue(subPeriods, subPeriod) ?? blankSet(figures));
}

interface MadeScope {
  readonly input: Pick<EvaluationInput, 'template' | 'organisation'>;
  readonly scope: ReportScope;
}

// A keystroke changes one set; the scopes of the others stay, with all that they have computed.
const scopes = new WeakMap<FigureSet, MadeScope>();

/** The scope of a sub-period; one for each set of figures. */
export function scopeIn(input: EvaluationInput, subPeriod: string): ReportScope {
  const { template, organisation } = input;
  const figures = figuresIn(input, subPeriod);
  const known = scopes.get(figures);
  if (
    known?.input.template.catalogue === template.catalogue &&
    known.input.organisation.lists === organisation.lists
  ) {
    return known.scope;
  }
  const scope = ReportScope.over(template.catalogue, organisation, figures);
  scopes.set(figures, { input: { template, organisation }, scope });
  return scope;
}

const within = new WeakMap<Evaluation, Map<string, Evaluation>>();

/**
 * An evaluation as a section of a sub-period sees it: that sub-period's figures, days and indicators in
 * place of the report's; the same for a section of none (null).
 */
export function evaluationIn(evaluation: Evaluation, subPeriod: string | null): Evaluation {
  if (subPeriod === null) return evaluation;
  let known = within.get(evaluation);
  if (known === undefined) {
    known = new Map();
    within.set(evaluation, known);
  }
  const made = known.get(subPeriod);
  if (made !== undefined) return made;
  const { input } = evaluation;
  const scope = scopeIn(input, subPeriod);
  const indicators = once(() => scope.indicators());
  const inner: Evaluation = {
    get statements() {
      return evaluation.statements;
    },
    get findings() {
      return evaluation.findings;
    },
    get sections() {
      return evaluation.sections;
    },
    input: { ...input, figures: figuresIn(input, subPeriod), whole: input.whole ?? input.figures },
    scope,
    readings: scope.readings,
    get indicators() {
      return indicators();
    },
  };
  known.set(subPeriod, inner);
  return inner;
}
