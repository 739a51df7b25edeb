import { ownValue } from '../../lib/own-value.ts';
import { cellKey, type FigureSet } from '../figure/figure-set.ts';
import type { Finding } from '../rule/finding.ts';
import type { Block, SectionDefinition } from '../template/template.ts';
import type { EvaluationInput, SectionState } from './evaluation.ts';
import type { VisibleSection } from './outline.ts';
import type { ReportScope } from './report-scope.ts';
import { figuresIn, scopeIn } from './sub-period.ts';

function isTyped(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function isFigureTyped(
  key: string,
  scope: ReportScope,
  { entries, template }: Pick<EvaluationInput, 'template'> & Pick<FigureSet, 'entries'>,
): boolean {
  const figure = template.catalogue.figures.get(key);
  if (figure?.type === 'rows') return scope.rows(key).length > 0;
  const cells =
    figure === undefined || figure.by === null
      ? [key]
      : scope.members(figure.by).map((member) => cellKey(key, member.key));
  return cells.some((cell) => isTyped(ownValue(entries, cell)?.typed));
}

function isBlockTyped(
  block: Block,
  subPeriod: string | null,
  scope: ReportScope,
  input: EvaluationInput,
): boolean {
  switch (block.kind) {
    case 'figures': {
      const own = subPeriod === null ? scope : scopeIn(input, subPeriod);
      const { entries } = figuresIn(input, subPeriod);
      const { template } = input;
      return block.figures.some((key) => isFigureTyped(key, own, { entries, template }));
    }
    case 'narrative':
      return isTyped(ownValue(input.report.narratives, block.id));
    case 'statement':
      return Object.hasOwn(input.report.statements, block.id);
    case 'table':
    case 'chart':
    case 'references':
    case 'indicators':
      return false;
  }
}

function isBegun(section: SectionDefinition, scope: ReportScope, input: EvaluationInput): boolean {
  return (
    isTyped(ownValue(input.report.headings, section.id)) ||
    section.blocks.some((block) => isBlockTyped(block, section.subPeriod, scope, input))
  );
}

/** Chưa làm · Đang làm · Đã xong · Có vấn đề, for each section that is in the report. */
export function sectionStates(
  visible: readonly VisibleSection[],
  findings: readonly Finding[],
  scope: ReportScope,
  input: EvaluationInput,
): ReadonlyMap<string, SectionState> {
  const { accepted, done } = input.report;
  const troubled = new Set(
    findings
      .filter(({ id, severity }) => severity === 'error' && !Object.hasOwn(accepted, id))
      .map(({ sections }) => sections[0]),
  );
  const state = (section: SectionDefinition): SectionState => {
    if (troubled.has(section.id)) return 'problem';
    if (done.includes(section.id)) return 'done';
    return isBegun(section, scope, input) ? 'doing' : 'todo';
  };
  return new Map(visible.map(({ section }) => [section.id, state(section)]));
}
