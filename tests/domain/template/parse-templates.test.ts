import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseTemplates, type TemplateFile } from '../../../src/domain/template/parse-templates.ts';
import type { TemplateProblem } from '../../../src/domain/template/template-problem.ts';
import { templateProblemPlace, templateProblemText } from '../../../src/text/template-problem.ts';
import { scenarioFiles } from '../report/scenario.ts';

interface Case {
  readonly name: string;
  readonly write: string;
  readonly finds: readonly string[];
}

const cases = parse(readFileSync('tests/cases/templates.yaml', 'utf8')) as readonly Case[];

function problemsOf(files: readonly TemplateFile[]): readonly TemplateProblem[] {
  const parsed = parseTemplates(files);
  return parsed.ok ? [] : parsed.reason;
}

const inShort = ({ file, path, code }: TemplateProblem): string =>
  `${file} ${path.join('.')}${path.length > 0 ? '' : '-'}: ${code}`;

describe('reading templates finds', () => {
  it.each(cases)('$name', ({ write, finds }) => {
    const found = problemsOf(scenarioFiles(write));
    expect(found.map(inShort)).toEqual(finds);
  });

  it('and says each in a sentence of its own', () => {
    const sentences = cases
      .flatMap(({ write }) => problemsOf(scenarioFiles(write)))
      .map(templateProblemText);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[.…]|Biểu thức: /u);
      expect(sentence).not.toMatch(/undefined|NaN|“”/u);
    }
  });

  it('an expression’s place in it', () => {
    const [problem] = problemsOf(scenarioFiles('indicators: { rate: a / b }'));
    expect(problem && `${templateProblemPlace(problem)}: ${templateProblemText(problem)}`).toBe(
      'catalogue/indicators.yaml › rate › formula: Không có chỉ tiêu hay chỉ số nào tên “a” (ký tự thứ 1). Biểu thức: a / b',
    );
  });
});

describe('the files', () => {
  const files = scenarioFiles('figures: { a: }');

  it('must all be there', () => {
    const without = files.filter(({ path }) => !/rules|template[.]/.test(path));
    expect(problemsOf(without).map(inShort)).toEqual([
      'catalogue/rules.yaml -: missing-file',
      'test/template.yaml -: missing-file',
    ]);
  });

  it('must be of a known name', () => {
    const more = ['catalogue/more.yaml', 'x.yaml', '../outline.yaml'].map((path) => ({
      path,
      content: {},
    }));
    expect(problemsOf([...files, ...more]).map(inShort)).toEqual([
      'catalogue/more.yaml -: unknown-file',
      'x.yaml -: unknown-file',
      '../outline.yaml -: unknown-file',
    ]);
  });

  const withLists = (content: unknown): readonly TemplateFile[] =>
    files.map((file) => (file.path === 'catalogue/lists.yaml' ? { ...file, content } : file));
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : { a: deep(levels - 1) });
  const ownProto: unknown = JSON.parse('{ "__proto__": { "label": "x" } }');

  it.each([
    ['__proto__ as a key', ownProto, 'forbidden-key'],
    ['an object of a class', { a: new Date(0) }, 'not-plain-data'],
    ['a function', { a: () => 1 }, 'not-plain-data'],
    ['a text that is too long', { a: 'x'.repeat(20_001) }, 'text-too-long'],
    ['too many nodes', Array.from({ length: 20_001 }, () => 1), 'too-large'],
    ['too many levels', deep(60), 'too-nested'],
    ['nothing', null, 'wrong-value'],
    [
      'too many members',
      {
        l: {
          label: 'L',
          members: Object.fromEntries(
            Array.from({ length: 201 }, (_, at) => [`m${String(at)}`, 'x']),
          ),
        },
      },
      'too-many-members',
    ],
  ])('are refused with %s', (_, content, code) => {
    expect(problemsOf(withLists(content)).map((problem) => problem.code)).toContain(code);
  });

  it('give indicators that build on each other, up to a length', () => {
    const chain = (length: number): string =>
      Array.from(
        { length },
        (_, at) => `i${String(at)}: ${at === 0 ? '"1"' : `i${String(at - 1)}`}`,
      )
        .reverse()
        .join('\n  ');
    expect(problemsOf(scenarioFiles(`indicators:\n  ${chain(100)}`))).toEqual([]);
    expect(
      problemsOf(scenarioFiles(`indicators:\n  ${chain(300)}`)).map(({ code }) => code),
    ).toContain('chain-too-long');
  });
});
