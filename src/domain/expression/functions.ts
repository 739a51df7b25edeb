import { absentOf, BLANK, numberOutcome, valueOutcome, WRONG_TYPE, ZERO } from './combine.ts';
import type { Scope } from './expression.ts';
import type { Outcome } from './outcome.ts';
import { monthsIn } from '../period/months-in.ts';
import { roundHalfUp } from './round-half-up.ts';

/** One value, or all the values behind a name kept by list or a column of rows. */
export type Argument =
  | { readonly kind: 'one'; readonly read: (scope: Scope) => Outcome }
  | { readonly kind: 'all'; readonly readAll: (scope: Scope) => readonly Outcome[] };

interface FunctionDefinition {
  readonly minimum: number;
  readonly maximum: number;
  /** What may be given: single values, names with several values, or either. */
  readonly takes: 'one' | 'all' | 'either';
  evaluate(given: readonly Argument[], scope: Scope): Outcome;
}

const ANY_NUMBER = Number.POSITIVE_INFINITY;

/** Blank members count as 0, unless all are blank: then nobody has filled the list in. */
function sumAll(outcomes: readonly Outcome[]): Outcome {
  let sum = 0;
  let hasValue = false;
  const missing: string[] = [];
  for (const outcome of outcomes) {
    if (outcome.state === 'notComputable') return outcome;
    if (outcome.state === 'blank') {
      missing.push(...outcome.missing);
    } else {
      if (typeof outcome.value !== 'number') return WRONG_TYPE;
      sum += outcome.value;
      hasValue = true;
    }
  }
  return hasValue ? numberOutcome(sum) : { state: 'blank', missing };
}

function readArgument(argument: Argument | undefined, scope: Scope): Outcome {
  if (argument === undefined) return BLANK;
  return argument.kind === 'one' ? argument.read(scope) : sumAll(argument.readAll(scope));
}

function reduceNumbers(
  given: readonly Argument[],
  scope: Scope,
  combine: (left: number, right: number) => number,
): Outcome {
  let result: Outcome | null = null;
  for (const argument of given) {
    const outcome = readArgument(argument, scope);
    if (outcome.state === 'value' && typeof outcome.value !== 'number') return WRONG_TYPE;
    if (result === null) {
      result = outcome;
      continue;
    }
    const absent = absentOf(result, outcome);
    if (absent !== null) result = absent;
    else if (result.state === 'value' && outcome.state === 'value') {
      result = numberOutcome(combine(Number(result.value), Number(outcome.value)));
    }
  }
  return result ?? BLANK;
}

function mapNumber(outcome: Outcome, change: (value: number) => Outcome): Outcome {
  if (outcome.state !== 'value') return outcome;
  return typeof outcome.value === 'number' ? change(outcome.value) : WRONG_TYPE;
}

const DIGITS = new Set([0, 1, 2, 3, 4, 5, 6]);

const TABLE: readonly (readonly [string, FunctionDefinition])[] = [
  [
    'sum',
    {
      minimum: 1,
      maximum: ANY_NUMBER,
      takes: 'either',
      evaluate: (given, scope) => reduceNumbers(given, scope, (left, right) => left + right),
    },
  ],
  [
    'count',
    {
      minimum: 1,
      maximum: 1,
      takes: 'all',
      evaluate: ([argument], scope) => {
        if (argument?.kind !== 'all') return WRONG_TYPE;
        let values = 0;
        for (const outcome of argument.readAll(scope)) {
          if (outcome.state === 'notComputable') return outcome;
          if (outcome.state === 'value') values += 1;
        }
        return { state: 'value', value: values };
      },
    },
  ],
  [
    'first',
    {
      minimum: 1,
      maximum: ANY_NUMBER,
      takes: 'one',
      evaluate: (given, scope) => {
        let absent: Outcome | null = null;
        for (const argument of given) {
          const outcome = readArgument(argument, scope);
          if (outcome.state !== 'blank') return outcome;
          absent = absent === null ? outcome : (absentOf(absent, outcome) ?? outcome);
        }
        return absent ?? BLANK;
      },
    },
  ],
  [
    'zero',
    {
      minimum: 1,
      maximum: 1,
      takes: 'one',
      evaluate: ([argument], scope) => {
        const outcome = readArgument(argument, scope);
        return outcome.state === 'blank' ? ZERO : outcome;
      },
    },
  ],
  [
    'isBlank',
    {
      minimum: 1,
      maximum: 1,
      takes: 'either',
      evaluate: ([argument], scope) =>
        valueOutcome(
          argument?.kind === 'all'
            ? argument.readAll(scope).every((outcome) => outcome.state === 'blank')
            : readArgument(argument, scope).state === 'blank',
        ),
    },
  ],
  [
    'min',
    {
      minimum: 1,
      maximum: ANY_NUMBER,
      takes: 'one',
      evaluate: (given, scope) => reduceNumbers(given, scope, Math.min),
    },
  ],
  [
    'max',
    {
      minimum: 1,
      maximum: ANY_NUMBER,
      takes: 'one',
      evaluate: (given, scope) => reduceNumbers(given, scope, Math.max),
    },
  ],
  [
    'abs',
    {
      minimum: 1,
      maximum: 1,
      takes: 'one',
      evaluate: ([argument], scope) =>
        mapNumber(readArgument(argument, scope), (value) => numberOutcome(Math.abs(value))),
    },
  ],
  [
    'round',
    {
      minimum: 2,
      maximum: 2,
      takes: 'one',
      evaluate: ([argument, places], scope) => {
        const digits = readArgument(places, scope);
        return mapNumber(readArgument(argument, scope), (value) =>
          mapNumber(digits, (count) =>
            DIGITS.has(count) ? numberOutcome(roundHalfUp(value, count)) : WRONG_TYPE,
          ),
        );
      },
    },
  ],
  [
    'months',
    {
      minimum: 0,
      maximum: 0,
      takes: 'one',
      evaluate: (_, scope) => {
        const months = monthsIn(scope.period);
        return months > 0 ? { state: 'value', value: months } : WRONG_TYPE;
      },
    },
  ],
  [
    'periodKind',
    {
      minimum: 0,
      maximum: 0,
      takes: 'one',
      evaluate: (_, scope) => ({ state: 'value', value: scope.period.kind }),
    },
  ],
];

/** The whole of it: a name that is not here is no function. `member` is compiled apart. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(TABLE);
