import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/office.ts';
import { inputMethods } from './harness/vietnamese-keys.ts';
import { typeVietnamese, typingStyles } from './harness/vietnamese-typing.ts';
import { vietnameseWords } from './harness/vietnamese-words.ts';
import { openSample, sampleReport } from './steps/open-sample.ts';
import { figure } from './steps/section.ts';

/** A capital with its mark, and late marks on several letters: the harness plays all the others. */
const WORDS = vietnameseWords.filter(({ text }) => ['Ủy', 'được'].includes(text));
/** Milliseconds: thousands of keys, each through the browser's own queue. */
const SLOW = 180_000;
const DOSSIERS = `${sampleReport}/muc/result.tthc.onestop.dossiers`;

/** Types in every way into the field; what did not come out as typed, or changed once it was left. */
async function mistyped(field: Locator): Promise<string[]> {
  const wrong: string[] = [];
  for (const style of typingStyles)
    for (const method of inputMethods) {
      await field.fill('');
      const expected = await typeVietnamese(field, style, method, WORDS);
      const typed = await field.inputValue();
      await field.blur();
      const left = await field.inputValue();
      if (typed !== expected || left !== expected)
        wrong.push(`${method}, ${style}: ${typed}, left as ${left}`);
    }
  return wrong;
}

inEachBrowser('Vietnamese typed with any key tool', (office) => {
  test(
    'comes out as typed in a section: figure, narrative, statement, heading, row, search',
    async () => {
      const { page } = await office.newVisitor();
      await openSample(page);
      await page.goto(office.url + DOSSIERS);

      expect(await mistyped(figure(page, 'Số hồ sơ có ghi giấy hẹn'))).toEqual([]);

      await page.getByRole('button', { name: 'Sửa lời' }).first().click();
      const sentence = page.getByRole('textbox', { name: 'Câu viết lại' });
      expect(await mistyped(sentence)).toEqual([]);

      await page.getByRole('button', { name: 'Sửa đề mục' }).click();
      const heading = page.getByRole('textbox', { name: 'Đề mục khi in ra' });
      expect(await mistyped(heading)).toEqual([]);

      await page.getByRole('button', { name: 'Thêm dòng' }).click();
      const cell = page.getByRole('textbox', { name: 'Thủ tục hành chính' });
      expect(await mistyped(cell)).toEqual([]);

      const narrative = page.getByRole('textbox', { name: 'Lời văn' });
      expect(await mistyped(narrative)).toEqual([]);

      await page.getByRole('button', { name: '+ số liệu' }).click();
      const search = page.getByRole('dialog').getByRole('combobox');
      expect(await mistyped(search)).toEqual([]);
    },
    SLOW,
  );

  test(
    'comes out as typed in the particulars of the report and of the commune',
    async () => {
      const { page } = await office.newVisitor();
      await openSample(page);
      const number = page.getByRole('textbox', { name: 'Số báo cáo' });
      expect(await mistyped(number)).toEqual([]);

      await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
      const place = page.getByRole('textbox', { name: 'Địa danh' });
      expect(await mistyped(place)).toEqual([]);
      const recipients = page.getByRole('textbox', { name: 'Nơi nhận' });
      expect(await mistyped(recipients)).toEqual([]);
      const search = page.getByRole('combobox', { name: /^Tìm trong danh sách/ });
      expect(await mistyped(search)).toEqual([]);
    },
    SLOW,
  );

  test(
    'comes out as typed in the register of documents',
    async () => {
      const { page } = await office.newVisitor();
      await openSample(page);
      await page.getByRole('link', { name: 'Sổ văn bản', exact: true }).click();
      const box = page.getByRole('textbox', { name: 'Thêm văn bản' });
      expect(await mistyped(box)).toEqual([]);
      const search = page.getByRole('searchbox', { name: 'Tìm theo số, trích yếu, cơ quan' });
      expect(await mistyped(search)).toEqual([]);
      await search.fill('');
      await page.getByRole('button', { name: /^Sửa/ }).first().click();
      const subject = page.getByRole('textbox', { name: 'Trích yếu' }).last();
      expect(await mistyped(subject)).toEqual([]);
    },
    SLOW,
  );
});
