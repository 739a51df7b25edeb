import type { Finding } from '../domain/rule/finding.ts';
import { BUILT_IN_FINDINGS, type Said } from './built-in-findings.ts';
import { formatScalar, type NumberStyle } from './format-outcome.ts';
import type { ProblemText } from './problem-text.ts';

const fill = (text: string, said: Said): string =>
  text.replace(/\{([^{}\n]*)\}/gu, (_, name: string) => said(name) || '…');

const isBuiltIn = (check: string): check is keyof typeof BUILT_IN_FINDINGS =>
  Object.hasOwn(BUILT_IN_FINDINGS, check);

/**
 * A finding in words: what is wrong with the numbers in it, and how to mend it. `style` gives the
 * digits of percentages; counts are never padded here. A name without a value reads `…`. A sub-period
 * whose figures it is about stands before it.
 */
export function findingText(
  finding: Pick<Finding, 'rule' | 'message' | 'hint' | 'params'>,
  style: Pick<NumberStyle, 'percentDecimals'> = { percentDecimals: 2 },
): ProblemText {
  const said: Said = (name) => {
    const param = Object.hasOwn(finding.params, name) ? finding.params[name] : undefined;
    const plain = { ...style, padSmallCounts: false };
    return param === undefined ? '' : formatScalar(param.value, param.format, plain);
  };
  const { message, hint } = sentences(finding, said);
  const subPeriod = said('subPeriod');
  return { message: subPeriod === '' ? message : `${subPeriod} – ${message}`, hint };
}

function sentences(finding: Pick<Finding, 'rule' | 'message' | 'hint'>, said: Said): ProblemText {
  if (finding.message !== null) {
    return { message: fill(finding.message, said), hint: fill(finding.hint, said) };
  }
  const check = said('check');
  if (!isBuiltIn(check)) {
    throw new Error(`No sentence for the finding ${finding.rule}`);
  }
  return BUILT_IN_FINDINGS[check](said);
}
