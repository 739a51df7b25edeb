import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ooxmlErrors } from './harness/docx-file.ts';
import { downloadBy } from './harness/download.ts';
import { inOldestBrowser } from './harness/office.ts';
import { openSample } from './steps/open-sample.ts';

/** Width in pixels of a PNG, from its header. */
const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

inOldestBrowser('charts as pictures', (office) => {
  test('are in the file once they are chosen, in place of native charts', async () => {
    const { page } = await office.newVisitor();
    await openSample(page);
    const parts = async () => {
      const { bytes } = await downloadBy(page, () =>
        page.getByRole('button', { name: 'Tải .docx' }).click(),
      );
      const folder = await mkdtemp(path.join(tmpdir(), 'bao-cao-xa-docx-'));
      try {
        const file = path.join(process.env.KEEP_DOCX ?? folder, 'report.docx');
        await writeFile(file, bytes);
        expect(await ooxmlErrors(file)).toEqual([]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      return unzipSync(bytes);
    };
    const charts = Object.keys(await parts()).filter((name) =>
      /^word\/charts\/chart\d+\.xml$/.test(name),
    );
    expect(charts.length).toBeGreaterThan(0);

    const choice = page.getByRole('checkbox', { name: /^Đưa biểu đồ vào tệp dưới dạng hình ảnh/ });
    await choice.check();
    const files = await parts();
    expect(Object.keys(files).filter((name) => name.startsWith('word/charts/'))).toEqual([]);
    const pictures = Object.entries(files).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures).toHaveLength(charts.length);
    // 150 millimetres at 200 dots to the inch.
    for (const [, png] of pictures) expect(widthOf(png)).toBeGreaterThanOrEqual(1182);
  });
});
