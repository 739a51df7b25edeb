import type { Draft } from '../draft.ts';
import type { Concept } from '../lists/figure-concepts.ts';
import type { ProofCode } from '../proof-finding.ts';
import { figuresOf } from '../reading/figures.ts';
import { markFact, pendingOf, resolvedOf, sumOf, valuesOf, type Values } from '../fact-values.ts';
import type { Fact } from '../reading/facts.ts';
import type { Reading } from '../reading/read-document.ts';

function off(
  fact: Fact | undefined,
  parts: number | null,
  rule: string,
  code: ProofCode,
  at: Fact | undefined = fact,
): readonly Draft[] {
  return fact === undefined || at === undefined || parts === null || fact.value === parts
    ? []
    : [
        markFact(at, {
          rule,
          code,
          severity: 'error',
          params: {
            total: fact.value,
            parts,
            difference: Math.abs(fact.value - parts),
            label: fact.label,
          },
        }),
      ];
}

function checkBalance(values: Values): readonly Draft[] {
  const received = values.get('received');
  const resolved = resolvedOf(values);
  const pending = pendingOf(values);
  if (received === undefined || resolved === null || resolved > received.value) return [];
  // A block on digitising names its two bases, and not what is left over.
  if (pending === null && (values.has('digitised') || values.has('resultDigitised'))) return [];
  const at =
    values.get('pending') ?? values.get('pendingInTime') ?? values.get('resolved') ?? received;
  // Nothing said of what is left over: only a gap then shows that it is missing.
  const parts = resolved + (pending ?? 0) + (values.get('returned')?.value ?? 0);
  return off(received, parts, 'R-SUM-BALANCE', 'balance-off', at).map((draft) => ({
    ...draft,
    params: {
      ...draft.params,
      resolved,
      pending: pending ?? -1,
      returned: values.get('returned')?.value ?? -1,
    },
  }));
}

function checkParts(values: Values): readonly Draft[] {
  const onTimeStated =
    values.has('earlyOrOnTime') ||
    (values.has('early') && values.has('onTime')) ||
    (values.has('onTime') && values.has('late'));
  const channels = values.has('online') && (values.has('direct') || values.has('directPost'));
  const pendingStated = values.has('pendingInTime') && values.has('pendingLate');
  return [
    ...(onTimeStated
      ? off(
          values.get('resolved'),
          sumOf(values, ['early', 'onTime', 'earlyOrOnTime', 'late']),
          'R-SUM-RESOLVED',
          'resolved-parts-off',
        )
      : []),
    ...(channels
      ? off(
          values.get('received'),
          sumOf(values, ['online', 'direct', 'post', 'directPost', 'carriedOver']),
          'R-SUM-RECV',
          'received-parts-off',
        )
      : []),
    ...(pendingStated
      ? off(
          values.get('pending'),
          sumOf(values, ['pendingInTime', 'pendingLate']),
          'R-SUM-PENDING',
          'pending-parts-off',
        )
      : []),
    ...(values.has('late') && values.has('pendingLate')
      ? off(
          values.get('lateAll'),
          sumOf(values, ['late', 'pendingLate']),
          'R-SUM-LATE',
          'late-parts-off',
        )
      : []),
  ];
}

const WHOLES: readonly (readonly [part: Concept, whole: Concept])[] = [
  ['online', 'received'],
  ['resolved', 'received'],
  ['digitised', 'received'],
  ['fullyDigitised', 'digitised'],
  ['satisfied', 'surveyed'],
  ['early', 'resolved'],
  ['late', 'resolved'],
];

function checkWholes(values: Values): readonly Draft[] {
  return WHOLES.flatMap(([part, whole]) => {
    const [small, large] = [values.get(part), values.get(whole)];
    return small === undefined || large === undefined || small.value <= large.value
      ? []
      : [
          markFact(small, {
            rule: 'R-SUBSET',
            code: 'part-over-whole',
            severity: 'error',
            params: {
              label: small.label,
              part: small.value,
              wholeLabel: large.label,
              whole: large.value,
            },
          }),
        ];
  });
}

/** Done and not done make the whole: of dossiers, or of those resolved. */
function checkDigitised(values: Values): readonly Draft[] {
  const pairs: readonly (readonly [Concept, Concept])[] = [
    ['digitised', 'notDigitised'],
    ['resultDigitised', 'resultNotDigitised'],
  ];
  const totals = (['received', 'resolved', 'online'] as const).flatMap(
    (concept) => values.get(concept) ?? [],
  );
  return pairs.flatMap(([done, left]) => {
    const [first, second] = [values.get(done), values.get(left)];
    if (first === undefined || second === undefined || totals.length === 0) return [];
    const parts = first.value + second.value;
    if (totals.some(({ value }) => value === parts)) return [];
    const [total] = totals;
    return [
      markFact(first, {
        rule: 'R-SUM-DIGIT',
        code: 'digitised-not-total',
        severity: 'error',
        params: {
          done: first.value,
          left: second.value,
          parts,
          total: total?.value ?? 0,
          totalLabel: total?.label ?? '',
        },
      }),
    ];
  });
}

/** Dossiers: what came in, what was done and what is left, within one passage or table. */
export function checkDossiers(reading: Reading): readonly Draft[] {
  const { groups } = figuresOf(reading);
  const told = new Set<string>();
  const perGroup = groups
    .map(valuesOf)
    .flatMap((values) => [
      ...checkBalance(values),
      ...checkParts(values),
      ...checkWholes(values),
      ...checkDigitised(values),
    ]);
  return [
    // A block pasted twice has its mistake twice; once is enough.
    ...perGroup.filter(({ code, params }) => {
      const key = `${code} ${JSON.stringify(params)}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    }),
  ];
}
