import { describe, expect, it } from 'vitest';
import type { CarriedData } from '../../src/domain/report/carried-data.ts';
import type { FrozenReport } from '../../src/domain/report/issue.ts';
import { toBase64 } from '../../src/lib/base64.ts';
import { canonicalJson } from '../../src/lib/canonical-json.ts';
import { sha256 } from '../../src/lib/sha256.ts';
import {
  packCarried,
  packFrozen,
  readCarried,
  readFrozen,
} from '../../src/storage/frozen-report.ts';
import { packText, unpackText } from '../../src/storage/history/pack-text.ts';
import { schemaVersion } from '../../src/storage/migrations/all-migrations.ts';
import { figureSet, organisation, reference, report } from './records.ts';

const FROZEN: FrozenReport = {
  organisation,
  figures: figureSet,
  subPeriods: { receipt: { ...figureSet, id: 'sl-nhan', name: 'Kỳ tiếp nhận' } },
  report,
  references: [reference, { ...reference, id: 'vb-12', number: '12' }],
  findings: {},
  document: { title: 'Báo cáo', blocks: [{ kind: 'paragraph', text: 'Đã “tiếp nhận” 😀' }] },
};
const carried = await packCarried(FROZEN);
const bytesOf = (packed: string) => Uint8Array.from(atob(packed), (one) => one.charCodeAt(0));
const text = await unpackText(bytesOf(carried.packed));

/** Somebody who packs other text and makes the hash fit. */
async function forged(json: string, shape = schemaVersion): Promise<CarriedData> {
  return { shape, sha256: await sha256(json), packed: toBase64(await packText(json)) };
}
const withParts = (parts: object): Promise<CarriedData> =>
  forged(JSON.stringify({ ...(JSON.parse(text) as object), ...parts }));
const problemOf = async (data: CarriedData) => {
  const read = await readCarried(data);
  return read.ok ? 'read' : read.reason.code;
};

describe('a report that is packed to travel', () => {
  it('comes back whole, documents in the order of their ids', async () => {
    const read = await readCarried(carried);
    expect(read).toEqual({
      ok: true,
      value: { ...FROZEN, references: [...FROZEN.references].reverse() },
    });
    if (!read.ok) return;
    const again = await packCarried(read.value);
    expect(again.sha256).toBe(carried.sha256);
  });

  it('has the hash of its canonical text, whatever was written how often and found by the way', async () => {
    expect(carried.sha256).toBe(await sha256(canonicalJson(JSON.parse(text))));
    const later = await packCarried({
      ...FROZEN,
      organisation: { ...organisation, rev: 7 },
      figures: { ...figureSet, rev: 9, entries: { ...figureSet.entries } },
      report: { ...report, rev: 12 },
      references: [...FROZEN.references].reverse(),
      findings: { 'R-REQ-FIELD:x': 'Còn để trống' },
    });
    expect(later).toEqual(carried);
  });

  it('leaves the sentences of the office at home', async () => {
    const own = { ...organisation, phrases: { 'cchc/direct.text': ['Câu của cơ quan'] } };
    const read = await readCarried(await packCarried({ ...FROZEN, organisation: own }));
    expect(read.ok && read.value.organisation.phrases).toEqual({});
  });

  it('is brought to the shape of today when an earlier build packed it', async () => {
    const { reopened, ...before } = report;
    expect(reopened).toBeNull();
    const old = await forged(JSON.stringify({ ...FROZEN, report: before }), 2);
    expect(await readCarried(old)).toEqual({ ok: true, value: FROZEN });
  });
});

describe('what is refused', () => {
  it('any other bit of what is packed', async () => {
    const bytes = bytesOf(carried.packed);
    const codes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 7) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      const code = await problemOf({ ...carried, packed: toBase64(flipped) });
      // Gzip has bytes that say nothing of its content, such as the time: the text is the same.
      if (code !== 'read') codes.add(code);
      else expect(at).toBeLessThan(10);
    }
    expect([...codes].sort()).toEqual(['unreadable-data']);
    expect(await problemOf({ ...carried, packed: carried.packed.slice(0, 400) })).toBe(
      'unreadable-data',
    );
  });

  it('another text under the hash of the first', async () => {
    const other = await forged(text.replace('1.144', '1.145'));
    expect(await problemOf({ ...other, sha256: carried.sha256 })).toBe('wrong-hash');
  });

  it('a shape that only a newer build knows, with both numbers', async () => {
    const read = await readCarried({ ...carried, shape: schemaVersion + 1 });
    expect(read).toEqual({
      ok: false,
      reason: { code: 'newer-version', version: schemaVersion + 1, known: schemaVersion },
    });
  });

  it.each([
    ['no JSON', () => forged('{"report":')],
    ['no record at all', () => forged('[]')],
    ['a part too many', () => withParts({ extra: 1 })],
    ['no report', () => withParts({ report: null })],
    ['a report of another shape', () => withParts({ report: { ...report, done: 'all' } })],
    [
      'a day that is none',
      () => withParts({ figures: { ...figureSet, period: { from: '2023-02-30' } } }),
    ],
    [
      'a key that reaches a prototype',
      () => forged(text.replace('"narratives":{', '"narratives":{"__proto__":"x",')),
    ],
    [
      'such a key in the document',
      () => withParts({ document: JSON.parse('{"a":{"constructor":{"prototype":1}}}') as object }),
    ],
    ['nesting without end', () => forged(`${'['.repeat(5000)}${']'.repeat(5000)}`)],
    [
      'text that is no UTF-8',
      async () => ({ ...carried, packed: toBase64(await packed(new Uint8Array([0xff, 0xfe]))) }),
    ],
  ] as const)('%s', async (_, make) => {
    expect(await problemOf(await make())).toBe('unreadable-data');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('a few kB that unpack to more than any report, long before all of it is there', async () => {
    const bomb = await packed(new Uint8Array(100 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(300 * 1024);
    const before = performance.now();
    expect(await problemOf({ ...carried, packed: toBase64(bomb) })).toBe('unreadable-data');
    expect(performance.now() - before).toBeLessThan(2000);
    const issue = { frozen: toBase64(bomb), shape: schemaVersion };
    expect((await readFrozen(issue)).ok).toBe(false);
  });
});

it('an issued report is packed in the same way', async () => {
  const frozen = await packFrozen(FROZEN);
  expect(await readFrozen({ frozen, shape: schemaVersion })).toEqual({ ok: true, value: FROZEN });
});

async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
