import { parse } from 'yaml';
import { cellKey, type FigureSet, type RowEntry } from '../../../src/domain/figure/figure-set.ts';
import type { Organisation } from '../../../src/domain/organisation/organisation.ts';
import type { Reference } from '../../../src/domain/reference/reference.ts';
import { evaluate } from '../../../src/domain/report/evaluate.ts';
import type { Evaluation } from '../../../src/domain/report/evaluation.ts';
import { newReport } from '../../../src/domain/report/new-report.ts';
import type { Report } from '../../../src/domain/report/report.ts';
import { parseTemplates, type TemplateFile } from '../../../src/domain/template/parse-templates.ts';
import type { Template } from '../../../src/domain/template/template.ts';

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>> | string | null>>;

/** A tiny template: what is not written gets a plain value. */
interface Written {
  readonly lists?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly figures?: Entries;
  readonly indicators?: Entries;
  readonly rules?: readonly Readonly<Record<string, unknown>>[];
  readonly tables?: unknown;
  readonly charts?: unknown;
  readonly template?: Readonly<Record<string, unknown>>;
  readonly outline?: unknown;
}

function fill(
  entries: Entries | undefined,
  main: string,
  defaults: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries ?? {}).map(([key, given]) => {
      const own = typeof given === 'string' ? { [main]: given } : (given ?? {});
      return [key, { label: key, ...defaults, ...own }];
    }),
  );
}

/** The files of a template written in short, ready for parseTemplates. */
export function scenarioFiles(yaml: string): readonly TemplateFile[] {
  const written = parse(yaml) as Written;
  const lists = Object.entries(written.lists ?? {}).map(([key, members]) => [
    key,
    { label: key, editable: true, members },
  ]);
  const figures = fill(written.figures, 'type', { group: 'all', type: 'count', unit: '' });
  const contents: Readonly<Record<string, unknown>> = {
    'catalogue/lists.yaml': Object.fromEntries(lists) as unknown,
    'catalogue/figures.yaml': { groups: { all: 'Tất cả' }, figures },
    'catalogue/indicators.yaml': fill(written.indicators, 'formula', { format: 'count' }),
    'catalogue/rules.yaml': (written.rules ?? []).map((rule) => ({
      severity: 'error',
      operator: '=',
      message: '{left} khác {right}.',
      hint: 'Xem lại.',
      ...rule,
    })),
    'catalogue/tables.yaml': written.tables ?? {},
    'catalogue/charts.yaml': written.charts ?? {},
    'test/template.yaml': {
      name: 'Báo cáo thử',
      shortName: 'THU',
      periods: ['half', 'year'],
      documentName: 'BÁO CÁO',
      subject: 'Kết quả {kỳ báo cáo}',
      numbering: ['roman', 'arabic', 'arabic-nested', 'letter'],
      ...written.template,
    },
    'test/outline.yaml': written.outline ?? [
      {
        id: 'all',
        title: 'Tất cả',
        heading: 'TẤT CẢ',
        blocks: Object.keys(figures).length > 0 ? [{ figures: Object.keys(figures) }] : [],
      },
    ],
  };
  return Object.entries(contents).map(([path, content]) => ({ path, content }));
}

export const ORGANISATION: Organisation = {
  id: 'o1',
  rev: 1,
  unitCode: null,
  name: 'Thống Nhất',
  kind: 'xã',
  province: 'tỉnh Hải Dương',
  district: null,
  place: 'Thống Nhất',
  reportSymbol: 'BC-UBND',
  signers: [],
  addressees: ['Ủy ban nhân dân tỉnh'],
  recipients: ['Như trên', 'Lưu: VT'],
  style: {
    sizeSet: '13-14-14',
    bodySize: 14,
    firstLineIndentCm: 1.27,
    lineSpacing: 1.15,
    paragraphSpacing: 6,
    marginTop: 20,
    marginBottom: 20,
    marginLeft: 30,
    marginRight: 15,
    addressed: true,
    percentDecimals: 2,
    padSmallCounts: true,
  },
  lists: {},
  issuers: [],
  targets: {},
  phrases: {},
  laws: { off: [], own: [] },
  ownTemplates: {},
  sample: false,
};

const AT = '2023-06-10T08:00:00.000Z';

const FIGURES: FigureSet = {
  id: 'f1',
  rev: 1,
  organisationId: 'o1',
  period: { kind: 'half', year: 2023, ordinal: 1, from: '2022-12-10', to: '2023-06-09' },
  entries: {},
  name: null,
  rows: {},
};

/** A document of the register with everything in it. */
export function reference(changes: Partial<Reference> & Pick<Reference, 'id'>): Reference {
  return {
    rev: 1,
    organisationId: 'o1',
    type: 'Kế hoạch',
    number: '54',
    symbol: 'KH-UBND',
    date: '2022-12-31',
    issuer: 'UBND xã Thống Nhất',
    subject: 'về cải cách hành chính năm 2023',
    role: 'issued',
    topic: null,
    ...changes,
  };
}

/** A report under test: answer figures, write texts, then look at what it comes to. */
export class Scenario {
  readonly template: Template;
  figures: FigureSet = FIGURES;
  organisation: Organisation = ORGANISATION;
  references: readonly Reference[] = [];
  subPeriods: Readonly<Record<string, FigureSet>> = {};
  report: Report = newReport({
    id: 'r1',
    organisationId: 'o1',
    templateId: 'test',
    figureSetId: 'f1',
    at: AT,
  });

  constructor(yaml: string) {
    const parsed = parseTemplates(scenarioFiles(yaml));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason, null, 2));
    const [template] = parsed.value;
    if (template === undefined) throw new Error('No template');
    this.template = template;
  }

  /** Types cells; a map answers a figure kept by list. */
  answer(answers: Readonly<Record<string, string | Readonly<Record<string, string>>>>): this {
    const cells = Object.entries(answers).flatMap(([key, typed]) =>
      typeof typed === 'string'
        ? [[key, typed] as const]
        : Object.entries(typed).map(([member, text]) => [cellKey(key, member), text] as const),
    );
    const entries = Object.fromEntries(cells.map(([cell, typed]) => [cell, { typed, at: AT }]));
    this.figures = { ...this.figures, entries: { ...this.figures.entries, ...entries } };
    return this;
  }

  answerRows(figure: string, rows: readonly RowEntry['cells'][]): this {
    const entries = rows.map((cells, index) => ({ id: `row${String(index + 1)}`, cells }));
    this.figures = { ...this.figures, rows: { ...this.figures.rows, [figure]: entries } };
    return this;
  }

  period(changes: Partial<FigureSet['period']>): this {
    this.figures = { ...this.figures, period: { ...this.figures.period, ...changes } };
    return this;
  }

  write(changes: Partial<Report>): this {
    this.report = { ...this.report, ...changes };
    return this;
  }

  register(...references: readonly Reference[]): this {
    this.references = references;
    return this;
  }

  keepLists(lists: Organisation['lists']): this {
    this.organisation = { ...this.organisation, lists };
    return this;
  }

  /** Sets a sub-period's days and types its cells. */
  subPeriod(key: string, days: string, answers: Readonly<Record<string, string>> = {}): this {
    const [from = '', to = ''] = days.split(' ');
    const entries = Object.entries(answers).map(([cell, typed]) => [cell, { typed, at: AT }]);
    const set: FigureSet = {
      ...FIGURES,
      id: key,
      name: key,
      period: { ...this.figures.period, from, to },
      entries: Object.fromEntries(entries) as FigureSet['entries'],
    };
    this.subPeriods = { ...this.subPeriods, [key]: set };
    return this;
  }

  evaluate(): Evaluation {
    const { template, organisation, figures, report, references, subPeriods } = this;
    return evaluate({ template, organisation, figures, report, references, subPeriods });
  }

  indicator(key: string): unknown {
    const outcome = this.evaluate().indicators.get(key);
    return outcome?.state === 'value' ? outcome.value : outcome?.state;
  }

  findingIds(): readonly string[] {
    return this.evaluate().findings.map(({ id }) => id);
  }
}
