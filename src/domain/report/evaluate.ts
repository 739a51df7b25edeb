import { once } from '../../lib/once.ts';
import { readDate } from '../figure/read-date.ts';
import { referenceTokens } from '../reference/reference-token.ts';
import type { Finding } from '../rule/finding.ts';
import { ruleFinding, type FindingContext } from '../rule/rule-finding.ts';
import type { Severity } from '../template/catalogue.ts';
import { chooseStatement, chooseVariant } from './choose-statement.ts';
import type { Evaluation, EvaluationInput, StatementChoice } from './evaluation.ts';
import { annexIds } from './annex-labels.ts';
import { brokenRules } from './broken-rules.ts';
import { findDateProblems } from './find-date-problems.ts';
import { findSubPeriodProblems, findInSubPeriod } from './find-sub-period-problems.ts';
import {
  findHalfRows,
  findMissing,
  findUnreadable,
  sectionsByCell,
} from './find-figure-problems.ts';
import { findHeadProblems } from './find-head-problems.ts';
import { findNumberingProblems } from './find-numbering-problems.ts';
import { findRecipientProblems } from './find-recipient-problems.ts';
import { findReferenceProblems } from './find-reference-problems.ts';
import { findStaleStatements } from './find-stale-statements.ts';
import { findTokenProblems } from './find-token-problems.ts';
import { findUnconfirmed } from './find-unconfirmed.ts';
import { ReportScope } from './report-scope.ts';
import { scopeIn } from './sub-period.ts';
import { indexSections, type SectionIndex } from './section-index.ts';
import { sectionStates } from './section-states.ts';
import type { TokenContext } from './token.ts';
import { writtenTexts } from './written-texts.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Most severe first; then as the report is read, what is about all of it before the sections. */
function sortFindings(findings: readonly Finding[], { visible }: SectionIndex): readonly Finding[] {
  const order = new Map(visible.map(({ section }, place) => [section.id, place]));
  const place = ({ sections: [home] }: Finding): number =>
    home === undefined ? -1 : (order.get(home) ?? order.size);
  return [...findings].sort(
    (one, other) => RANK[one.severity] - RANK[other.severity] || place(one) - place(other),
  );
}

function findAll(
  input: EvaluationInput,
  scope: ReportScope,
  index: SectionIndex,
  tokens: TokenContext,
  variants: ReadonlyMap<string, StatementChoice>,
): readonly Finding[] {
  const { template, report, figures } = input;
  const context: FindingContext = {
    catalogue: template.catalogue,
    members: tokens.members,
    sectionsOf: sectionsByCell(index.byFigure),
  };
  const texts = writtenTexts(index, report);
  const date = readDate(report.date);
  const reportDate = date.state === 'value' ? String(date.value) : null;
  const broken = brokenRules(template.catalogue, input.organisation, figures, scope);
  return [
    ...findDateProblems(figures.period, date),
    ...findHeadProblems(input, date),
    ...findRecipientProblems(input),
    ...findUnreadable(scope, context),
    ...findHalfRows(scope, context),
    ...broken.map((check) => ruleFinding(check, context)).filter((finding) => finding !== null),
    ...findMissing(template.required, scope, context),
    ...findSubPeriodProblems(input, index),
    ...[...index.bySubPeriod].flatMap(([key, byFigure]) => findInSubPeriod(key, byFigure, input)),
    ...findStaleStatements(index, variants, report),
    ...findReferenceProblems(texts, index, tokens, input, reportDate),
    ...findTokenProblems(texts, scope, tokens, input),
    ...findNumberingProblems(index, report),
    ...findUnconfirmed(texts, report),
  ];
}

/**
 * Every computed thing of a report. Pure; made to run at each keystroke: statements, findings and
 * section states are worked out when they are first asked for, since not every key needs them.
 */
export function evaluate(input: EvaluationInput): Evaluation {
  const { template, organisation, figures, references } = input;
  const scope = ReportScope.over(template.catalogue, organisation, figures);
  const index = once(() => indexSections(input));
  const tokens = once((): TokenContext => ({
    catalogue: template.catalogue,
    members: (list) => scope.members(list),
    references: referenceTokens(references),
    subPeriods: template.subPeriods,
    annexes: annexIds(template),
  }));
  const scopeOf = (subPeriod: string | null): ReportScope =>
    subPeriod === null ? scope : scopeIn(input, subPeriod);
  const variants = once(
    () =>
      new Map(
        index().statements.map(({ block, subPeriod }) => [
          block.id,
          chooseVariant(block, scopeOf(subPeriod)),
        ]),
      ),
  );
  const statements = once(
    () =>
      new Map(
        index().statements.map(({ block, subPeriod }) => {
          const variant = variants().get(block.id) ?? { state: 'none' };
          const own = scopeOf(subPeriod);
          return [block.id, chooseStatement(block, variant, own, tokens(), input)];
        }),
      ),
  );
  const findings = once(() =>
    sortFindings(findAll(input, scope, index(), tokens(), variants()), index()),
  );
  const sections = once(() => sectionStates(index().visible, findings(), scope, input));
  const indicators = once(() => scope.indicators());
  return {
    input,
    scope,
    readings: scope.readings,
    get indicators() {
      return indicators();
    },
    get statements() {
      return statements();
    },
    get findings() {
      return findings();
    },
    get sections() {
      return sections();
    },
  };
}
