import { describe, expect, it } from 'vitest';
import { readSample } from '../../src/storage/sample.ts';
import { figureSet, organisation, reference, report } from './records.ts';

const sample = {
  format: 'bao-cao-xa-sample',
  version: 1,
  organisation: { ...organisation, sample: true },
  figureSet,
  report,
  references: [reference],
};

describe('readSample', () => {
  it('gives the records of the file', () => {
    expect(readSample(structuredClone(sample))).toEqual({ ok: true, value: sample });
  });

  const wrong: [string, unknown, string][] = [
    ['another format', { ...sample, format: 'khac' }, 'format'],
    ['another version', { ...sample, version: 2 }, 'version'],
    ['a field too many', { ...sample, report: { ...report, extra: 1 } }, 'report.extra'],
    [
      'a wrong field',
      { ...sample, references: [{ ...reference, role: 'x' }] },
      'references.0.role',
    ],
    [
      'a day that does not exist',
      { ...sample, references: [{ ...reference, date: '2023-02-31' }] },
      'references.0.date',
    ],
    ['a prototype key', JSON.parse('{"format":{"__proto__":{"polluted":1}}}'), 'format.__proto__'],
    ['no object', 'xin chào', ''],
  ];
  it.each(wrong)('says where %s is', (_, data, path) => {
    expect(readSample(data)).toMatchObject({ ok: false, reason: { path } });
  });
});
