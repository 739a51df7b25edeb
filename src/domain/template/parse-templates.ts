import type * as v from 'valibot';
import { fail, succeed, type Result } from '../../lib/result.ts';
import type { TokenContext } from '../report/token.ts';
import type { Catalogue } from './catalogue.ts';
import {
  compileFigures,
  compileGroups,
  compileIndicators,
  compileLists,
} from './compile-catalogue.ts';
import { compileCharts } from './compile-charts.ts';
import { compileNames } from './compile-names.ts';
import { checkTokens, OutlineCompiler } from './compile-outline.ts';
import { compileRules } from './compile-rules.ts';
import { compileTables } from './compile-tables.ts';
import { findCircles } from './find-circles.ts';
import { listMembers } from './list-members.ts';
import type { NameTable } from './name-table.ts';
import { readShape } from './read-shape.ts';
import { CHARTS } from './schema/charts-schema.ts';
import { FIGURES } from './schema/figures-schema.ts';
import { INDICATORS } from './schema/indicators-schema.ts';
import { LISTS } from './schema/lists-schema.ts';
import { OUTLINE, type RawSection } from './schema/outline-schema.ts';
import { RULES } from './schema/rules-schema.ts';
import { TABLES } from './schema/tables-schema.ts';
import { TEMPLATE } from './schema/template-schema.ts';
import type { Template } from './template.ts';
import { under, type Complain, type TemplateProblem } from './template-problem.ts';

/** The longest of the page's own has 61 sections and 279 blocks; a screen is drawn for each section. */
const MAX_SECTIONS = 200;
const MAX_BLOCKS = 1_000;

/** One file of templates/, read from YAML. */
export interface TemplateFile {
  /** `catalogue/figures.yaml`, `cchc/outline.yaml` */
  readonly path: string;
  readonly content: unknown;
}

const CATALOGUE_FILES = ['lists', 'figures', 'indicators', 'rules', 'tables', 'charts'] as const;
const TYPE_FILES = ['template', 'outline'] as const;
const PATH = /^([a-z][a-z0-9-]*)\/([a-z]+)\.yaml$/;

/** Files by folder and name; what is in no place that is known is reported. */
class FileSet {
  readonly problems: TemplateProblem[] = [];
  readonly #contents = new Map<string, unknown>();
  readonly folders: ReadonlySet<string>;

  constructor(files: readonly TemplateFile[]) {
    const folders = new Set<string>();
    for (const { path, content } of files) {
      const [, folder = '', name = ''] = PATH.exec(path) ?? [];
      const known: readonly string[] = folder === 'catalogue' ? CATALOGUE_FILES : TYPE_FILES;
      if (!known.includes(name)) this.complain(path)([], 'unknown-file');
      else if (this.#contents.has(path)) this.complain(path)([], 'duplicate', { name: path });
      else this.#contents.set(path, content);
      if (folder !== '' && folder !== 'catalogue') folders.add(folder);
    }
    this.folders = folders;
  }

  complain(file: string): Complain {
    return (path, code, params = {}) => {
      this.problems.push({ file, path, code, params });
    };
  }

  read<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema> | null {
    if (!this.#contents.has(file)) {
      this.complain(file)([], 'missing-file');
      return null;
    }
    return readShape(schema, this.#contents.get(file), this.complain(file));
  }
}

/** Null when a file could not be read that outlines mention: they would be blamed for it. */
function readCatalogue(
  files: FileSet,
): { readonly catalogue: Catalogue; readonly names: NameTable } | null {
  const complain = (name: (typeof CATALOGUE_FILES)[number]): Complain =>
    files.complain(`catalogue/${name}.yaml`);
  const lists = files.read('catalogue/lists.yaml', LISTS);
  const figures = files.read('catalogue/figures.yaml', FIGURES);
  const indicators = files.read('catalogue/indicators.yaml', INDICATORS);
  const rules = files.read('catalogue/rules.yaml', RULES);
  const tables = files.read('catalogue/tables.yaml', TABLES);
  const charts = files.read('catalogue/charts.yaml', CHARTS);
  if (lists === null || figures === null || indicators === null) return null;

  const raw = { lists, figures, indicators };
  const names = compileNames(raw, {
    lists: complain('lists'),
    figures: complain('figures'),
    indicators: complain('indicators'),
  });
  const compiledLists = compileLists(lists, complain('lists'));
  const compiledIndicators = compileIndicators(raw, names, complain('indicators'));
  findCircles(compiledIndicators, complain('indicators'));
  const catalogue: Catalogue = {
    groups: compileGroups(figures.groups),
    figures: compileFigures(raw, names, complain('figures')),
    indicators: compiledIndicators,
    lists: compiledLists,
    rules: compileRules(rules ?? [], names, compiledLists, complain('rules')),
    tables: compileTables(tables ?? {}, names, compiledLists, complain('tables')),
    charts: compileCharts(charts ?? {}, names, compiledLists, complain('charts')),
  };
  return tables === null || charts === null ? null : { catalogue, names };
}

function countOutline(sections: readonly RawSection[]): { sections: number; blocks: number } {
  const inner = sections.map((section) => countOutline(section.sections));
  return {
    sections: inner.reduce((count, one) => count + one.sections, sections.length),
    blocks: inner.reduce(
      (count, one) => count + one.blocks,
      sections.reduce((count, { blocks }) => count + blocks.length, 0),
    ),
  };
}

function readTemplate(
  id: string,
  files: FileSet,
  known: ReturnType<typeof readCatalogue>,
): Template | null {
  const head = files.read(`${id}/template.yaml`, TEMPLATE);
  const outline = files.read(`${id}/outline.yaml`, OUTLINE);
  if (head === null || outline === null || known === null) return null;

  const size = countOutline(outline);
  const outlineFile = files.complain(`${id}/outline.yaml`);
  if (size.sections > MAX_SECTIONS) {
    outlineFile([], 'too-many-sections', { count: size.sections, limit: MAX_SECTIONS });
  }
  if (size.blocks > MAX_BLOCKS) {
    outlineFile([], 'too-many-blocks', { count: size.blocks, limit: MAX_BLOCKS });
  }

  const { catalogue, names } = known;
  const subPeriods = Object.entries(head.subPeriods).map(([key, given]) => ({
    key,
    ...given,
    follows: given.follows ?? null,
  }));
  const tokens: TokenContext = {
    catalogue,
    members: (list) => listMembers(list, catalogue, { lists: {} }),
    references: new Map(),
    subPeriods,
    annexes: outline.flatMap(({ id, annex }) => (annex === undefined ? [] : [id])),
  };
  const complain = files.complain(`${id}/template.yaml`);
  const compiler = new OutlineCompiler(catalogue, names.lookup(), tokens);
  const sections = outline.map((section, index) =>
    compiler.section(section, under(outlineFile, index)),
  );
  checkTokens(head.subject, tokens, ['subject'], complain);
  subPeriods.forEach(({ follows }, index) => {
    // Only one declared before it, so that none follows itself.
    if (follows !== null && !subPeriods.slice(0, index).some(({ key }) => key === follows)) {
      const path = ['subPeriods', subPeriods[index]?.key ?? '', 'follows'];
      complain(path, 'unknown-sub-period', { name: follows });
    }
  });
  head.required.forEach((key, index) => {
    if (!catalogue.figures.has(key)) complain(['required', index], 'unknown-figure', { name: key });
    else if (!compiler.asked.has(key)) {
      complain(['required', index], 'required-not-asked', { name: key });
    }
  });
  const inUse = { from: head.inUse.from ?? null, until: head.inUse.until ?? null };
  return { id, ...head, inUse, issuer: head.issuer ?? null, subPeriods, sections, catalogue };
}

/** The report types of the page, and the way to read one more that was made elsewhere. */
export interface TemplateLibrary {
  readonly templates: readonly Template[];
  /**
   * Reads one report type over the same catalogue: `template` and `outline` as its two files hold
   * them. The reason of a failure is every problem there is.
   */
  readonly read: (
    id: string,
    content: { readonly template: unknown; readonly outline: unknown },
  ) => Result<Template, readonly TemplateProblem[]>;
}

/**
 * Reads the catalogue and every report type, strictly, and compiles all expressions. Templates may
 * come from other people: content is untrusted, capped, and reaches nothing but its own names. The
 * reason of a failure is every problem there is, not the first.
 */
export function openLibrary(
  files: readonly TemplateFile[],
): Result<TemplateLibrary, readonly TemplateProblem[]> {
  const set = new FileSet(files);
  const known = readCatalogue(set);
  const templates = [...set.folders].map((id) => readTemplate(id, set, known));
  if (set.problems.length > 0) return fail(set.problems);
  return succeed({
    templates: templates.filter((template) => template !== null),
    read: (id, { template, outline }) => {
      const own = new FileSet([
        { path: `${id}/template.yaml`, content: template },
        { path: `${id}/outline.yaml`, content: outline },
      ]);
      const read = readTemplate(id, own, known);
      return own.problems.length > 0 || read === null ? fail(own.problems) : succeed(read);
    },
  });
}

/** The report types of a library alone. */
export function parseTemplates(
  files: readonly TemplateFile[],
): Result<readonly Template[], readonly TemplateProblem[]> {
  const library = openLibrary(files);
  return library.ok ? succeed(library.value.templates) : library;
}
