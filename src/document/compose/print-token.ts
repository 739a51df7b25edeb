import type { Scalar } from '../../domain/expression/outcome.ts';
import {
  homeAffairsName,
  oneStopName,
  superiorName,
} from '../../domain/organisation/administrative-levels.ts';
import { shortUnitName } from '../../domain/organisation/unit-phrases.ts';
import type { Evaluation, EvaluationInput } from '../../domain/report/evaluation.ts';
import type { TokenTarget } from '../../domain/report/token.ts';
import { annexLabels } from '../../domain/report/annex-labels.ts';
import { reportIssuer } from '../../domain/report/report-issuer.ts';
import { figuresIn } from '../../domain/report/sub-period.ts';
import { readTarget, tokenAbsence } from '../../domain/report/token-absence.ts';
import type { FigureType, NumberFormat } from '../../domain/template/catalogue.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatScalar, type NumberStyle } from '../../text/format-outcome.ts';
import { nextPeriodLabel, periodLabel } from '../../text/period-label.ts';
import type { Citations } from './citations.ts';

const FORMATS: Readonly<Record<Exclude<FigureType, 'rows'>, NumberFormat>> = {
  count: 'count',
  money: 'money',
  number: 'decimal',
  percent: 'percent',
  text: 'text',
  date: 'date',
};

/** What a token prints, or what it lacks: cells nobody filled in, or its own name. */
export type PrintedToken =
  | { readonly state: 'printed'; readonly text: string }
  | { readonly state: 'missing'; readonly missing: readonly string[] };

type WordTarget = Extract<TokenTarget, { kind: 'word' }>;

const printed = (text: string): PrintedToken => ({ state: 'printed', text });

function printWord(
  { word, capital, subPeriod }: WordTarget,
  input: EvaluationInput,
  citations: Citations,
): PrintedToken {
  const { organisation, report } = input;
  const whole = (input.whole ?? input.figures).period;
  const { period } = subPeriod === undefined ? input.figures : figuresIn(input, subPeriod);
  const text = (): string | null => {
    switch (word) {
      case 'period':
        return periodLabel(whole);
      case 'nextPeriod':
        return nextPeriodLabel(whole);
      case 'from':
        return formatDate(period.from);
      case 'to':
        return formatDate(period.to);
      case 'year':
        return String(whole.year);
      case 'yearBefore':
        return String(whole.year - 1);
      case 'organisation':
        return reportIssuer(input).shortName;
      case 'fullName':
        return reportIssuer(input).fullName;
      case 'commune':
        return shortUnitName(organisation);
      case 'superior':
        return superiorName(organisation, whole);
      case 'homeAffairs':
        return homeAffairsName(whole);
      case 'oneStop':
        return oneStopName(organisation, whole);
      case 'kind':
        return organisation.kind;
      case 'addressees':
        return reportIssuer(input).addressees.join(', ');
      case 'request': {
        const request = input.references.find(({ id }) => id === report.requestId);
        return request === undefined ? null : citations.list(request);
      }
      default:
        return assertNever(word);
    }
  };
  const found = text();
  if (found === null) return { state: 'missing', missing: [word] };
  return printed(capital ? found.charAt(0).toLocaleUpperCase('vi') + found.slice(1) : found);
}

function printValue(
  target: Extract<TokenTarget, { kind: 'figure' | 'indicator' }>,
  value: Scalar,
  { template }: EvaluationInput,
  style: NumberStyle,
): string {
  const { figures, indicators } = template.catalogue;
  if (target.kind === 'indicator') {
    return formatScalar(value, indicators.get(target.indicator)?.format ?? 'text', style);
  }
  const type = figures.get(target.figure)?.type ?? 'text';
  return formatScalar(value, type === 'rows' ? 'text' : FORMATS[type], style);
}

/** Prints what a token stands for, as the organisation writes numbers. */
export function printToken(
  name: string,
  target: TokenTarget,
  { input, scope }: Evaluation,
  style: NumberStyle,
  citations: Citations,
): PrintedToken {
  const absent = tokenAbsence(target, scope, input);
  if (absent !== null) {
    const missing = absent.state === 'blank' ? absent.missing : [name];
    return { state: 'missing', missing };
  }
  switch (target.kind) {
    case 'word':
      return printWord(target, input, citations);
    case 'annex':
      return printed(annexLabels(input).get(target.section) ?? '');
    case 'reference': {
      const reference = input.references.find(({ id }) => id === target.reference);
      return reference === undefined
        ? { state: 'missing', missing: [name] }
        : printed(citations.mention(reference));
    }
    case 'figure':
    case 'indicator': {
      const key = target.kind === 'figure' ? target.figure : target.indicator;
      const outcome = readTarget(key, target, scope, input);
      return outcome.state === 'value'
        ? printed(printValue(target, outcome.value, input, style))
        : { state: 'missing', missing: [name] };
    }
    default:
      return assertNever(target);
  }
}
