import type { FigureSet } from '../domain/figure/figure-set.ts';
import type { Period } from '../domain/period/period.ts';
import type { SectionState } from '../domain/report/evaluation.ts';
import { visibleSections, type VisibleSection } from '../domain/report/outline.ts';
import type { Report } from '../domain/report/report.ts';
import { sectionPath } from '../domain/report/section-path.ts';
import type { Template } from '../domain/template/template.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A stored report as home shows it, from what is at hand without evaluating it. */
export interface ReportCard {
  readonly report: Report;
  readonly template: Template;
  readonly done: number;
  readonly total: number;
  /** The first section that is not done. */
  readonly next: { readonly section: string; readonly path: string; readonly title: string } | null;
}

export interface PeriodGroup {
  readonly period: Period;
  readonly cards: readonly ReportCard[];
}

/** Sections with something to fill in or to read; the others only hold them. */
const isWork = ({ section }: VisibleSection): boolean => section.blocks.length > 0;

function reportCard(report: Report, template: Template, { period }: FigureSet): ReportCard {
  const visible = visibleSections(template, report, period);
  const work = visible.filter(isWork);
  const open = work.filter(({ section }) => !report.done.includes(section.id));
  const [first] = open;
  return {
    report,
    template,
    done: work.length - open.length,
    total: work.length,
    next: first
      ? {
          section: first.section.id,
          path: sectionPath(visible, first.section.id),
          title: first.section.title,
        }
      : null,
  };
}

/** The open organisation's reports by period, the newest first. */
export function reportGroups(workspace: Workspace): readonly PeriodGroup[] {
  const groups = workspace.figureSets.map((figures) => ({
    period: figures.period,
    cards: workspace.reports
      .filter(({ figureSetId }) => figureSetId === figures.id)
      .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
      .flatMap((report) => {
        const template = workspace.template(report.templateId);
        return template ? [reportCard(report, template, figures)] : [];
      }),
  }));
  return groups
    .filter(({ cards }) => cards.length > 0)
    .sort((one, other) => other.period.to.localeCompare(one.period.to));
}

/** Reports of a type that this browser no longer has, with the period where it is known. */
export function reportsWithoutTemplate(
  workspace: Workspace,
): readonly { readonly report: Report; readonly period: Period | null }[] {
  return workspace.reports
    .filter(({ templateId }) => workspace.template(templateId) === null)
    .map((report) => ({
      report,
      period: workspace.figureSet(report.figureSetId)?.period ?? null,
    }));
}

/** Chưa làm · Đang làm · Đã xong · Có vấn đề; `errors` is null while they are not counted. */
export function cardState(card: ReportCard, figures: readonly FigureSet[], errors: number | null) {
  const state = (): SectionState => {
    if (errors !== null && errors > 0) return 'problem';
    if (card.next === null) return 'done';
    return isBegun(card.report, figures) ? 'doing' : 'todo';
  };
  return state();
}

function isBegun({ done, narratives, statements }: Report, figures: readonly FigureSet[]): boolean {
  const typed = figures.flatMap(({ entries, rows }) => [entries, rows]);
  const written = [narratives, statements, ...typed];
  return done.length > 0 || written.some((texts) => Object.keys(texts).length > 0);
}
