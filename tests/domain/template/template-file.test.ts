import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/domain/template/parse-templates.ts';
import { readOwnTemplate, readTemplateFile } from '../../../src/domain/template/template-file.ts';
import {
  templateFilePlaces,
  templateFileProblemText,
} from '../../../src/text/template-file-problem.ts';
import {
  harmlessTemplates,
  longestTemplates,
  refusedTemplates,
  templateFile,
} from '../../fixtures/hostile/templates.ts';
import { readTemplates } from '../../templates/read-templates.ts';

const opened = openLibrary(readTemplates());
if (!opened.ok) throw new Error('The shipped templates do not parse');
const library = opened.value;

describe('a report type from a file', () => {
  it('is read, and kept so that it reads the same again', () => {
    const read = readTemplateFile(`\uFEFF${templateFile()}`, library);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    const { content, ...rest } = read.value;
    expect(rest).toEqual({
      id: 'bao-cao-nhanh',
      name: 'Báo cáo nhanh hồ sơ trễ hạn',
      note: '',
      periods: ['month', 'quarter'],
      outline: [{ id: 'late', title: 'Hồ sơ trễ hạn', level: 1 }],
      figures: ['dossierReceivedTotal', 'dossierResolvedLate', 'dossierPendingLate'],
    });
    const template = readOwnTemplate('bao-cao-nhanh', content, library);
    expect(template?.sections.map(({ id }) => id)).toEqual(['late']);
    expect(template?.catalogue).toBe(library.templates[0]?.catalogue);
  });

  it.each(library.templates.map(({ id }) => id))('may begin as a copy of %s', (id) => {
    const part = (name: string) =>
      readTemplates().find(({ path }) => path === `${id}/${name}.yaml`)?.content;
    const file = JSON.stringify({
      format: 'bao-cao-xa-mau',
      version: 1,
      id: `${id}-don-vi`,
      template: part('template'),
      outline: part('outline'),
    });
    expect(readTemplateFile(file, library)).toMatchObject({ ok: true });
  });

  it.each(refusedTemplates)('is refused: %s', (_, text, code) => {
    const read = readTemplateFile(text, library);
    if (read.ok) throw new Error('It was taken in');
    const { reason } = read;
    const codes =
      reason.code === 'wrong-content' ? reason.problems.map((one) => one.code) : [reason.code];
    expect(codes).toContain(code);
    expect(templateFileProblemText(reason)).toMatch(/\p{Lu}.+\.$/su);
    if (reason.code === 'wrong-content') expect(templateFilePlaces(reason)).not.toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each(longestTemplates)('may be as long as %s', (_, text) => {
    expect(readTemplateFile(text, library)).toMatchObject({ ok: true });
  });

  it('names the key that it says twice, and the place', () => {
    const text = templateFile().replace('"periods"', '"subject": "Khác", "periods"');
    const read = readTemplateFile(text, library);
    if (read.ok) throw new Error('It was taken in');
    expect(templateFilePlaces(read.reason)).toEqual([
      'Tệp › template › subject: Khóa “subject” ghi hai lần trong cùng một chỗ; hãy bỏ bớt một lần.',
    ]);
  });

  it.each(harmlessTemplates())('may hold any text: %s', (_, text) => {
    expect(readTemplateFile(text, library)).toMatchObject({ ok: true });
  });
});

describe('what is kept of a report type', () => {
  it.each([
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['a key more', '{"template":{},"outline":[],"more":1}'],
    ['of another catalogue', '{"template":{},"outline":[{"id":"a","title":"A"}]}'],
  ])('is nothing when it does not read: %s', (_, content) => {
    expect(readOwnTemplate('bao-cao-nhanh', content, library)).toBeNull();
  });

  it('gives way to a report type of the page', () => {
    const read = readTemplateFile(templateFile(), library);
    expect(read.ok && readOwnTemplate('cchc', read.value.content, library)).toBeNull();
  });
});
