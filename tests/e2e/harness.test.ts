import { expect, test } from 'vitest';
import { accessibilityProblems } from './harness/accessibility.ts';
import { downloadBy } from './harness/download.ts';
import { inEachBrowser } from './harness/office.ts';
import { slowDown } from './harness/slow-computer.ts';
import { inputMethods, shownAfter } from './harness/vietnamese-keys.ts';
import { typeVietnamese, typingStyles } from './harness/vietnamese-typing.ts';
import { vietnameseWords } from './harness/vietnamese-words.ts';

const BARE = 'bare';
/** Else a browser looks for /favicon.ico. */
const ICON = '<link rel="icon" href="data:,">';
const MISSING = /status of 404/;

/** Enough to play every kind of key; the tests of the page play them all. */
const SOME_WORDS = vietnameseWords.slice(0, 12);

test.each(inputMethods)('the keys of every word lead to it with %s', (method) => {
  const shown = vietnameseWords.map((word) => shownAfter(word[method], method));
  expect(shown).toEqual(vietnameseWords.map(({ text }) => text));
});

inEachBrowser('the harness', (office) => {
  /** A page of the served origin with nothing on it but `html`, and without our security policy. */
  async function barePage(html: string) {
    const { page, watch } = await office.newVisitor(null);
    await page.route(`**/${BARE}`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: ICON + html }),
    );
    await page.goto(office.url + BARE);
    return { page, watch };
  }

  test.each(typingStyles.flatMap((style) => inputMethods.map((method) => ({ style, method }))))(
    'plays Vietnamese typing with $method by $style',
    async ({ style, method }) => {
      const { page } = await barePage('<textarea></textarea>');
      const field = page.locator('textarea');
      const expected = await typeVietnamese(field, style, method, SOME_WORDS);
      expect(await field.inputValue()).toBe(expected);
    },
  );

  test('its typing shows a field that eats letters', async () => {
    const { page } = await barePage('<input>');
    const field = page.locator('input');
    await field.evaluate((input: HTMLInputElement) => {
      input.oninput = () => {
        input.value = input.value.replace(/\u202F/g, '');
      };
    });
    const style = 'narrow space and backspaces';
    const expected = await typeVietnamese(field, style, 'telex', SOME_WORDS);
    expect(await field.inputValue()).not.toBe(expected);
  });

  test('sees errors and breaches of the security policy', async () => {
    const { page, watch } = await office.newVisitor();
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('a planted error');
      });
      document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/a.png' }));
    });
    const problems = () => watch.problems.join('\n');
    await expect.poll(problems).toMatch(/a planted error/);
    await expect.poll(problems).toMatch(/Content Security Policy/);
    watch.problems.length = 0;
  });

  test('sees calls to other hosts', async () => {
    const { watch } = await barePage('<img src="https://example.invalid/a.png">');
    const problems = () => watch.problems.join('\n');
    await expect.poll(problems).toMatch(/request to https:\/\/example.invalid\/a.png/);
    watch.problems.length = 0;
  });

  test('finds an accessibility problem, one line for each', async () => {
    const { page } = await barePage(
      '<html lang="vi"><title>x</title><main><h1>x</h1><input></main>',
    );
    const problems = await accessibilityProblems(page);
    expect(problems.map((problem) => problem.split(': ', 2).join(': '))).toEqual(['label: input']);
  });

  test('receives a download with its Vietnamese name', async () => {
    const { page } = await barePage(
      '<a download="Báo cáo.txt" href="data:text/plain,1.144">Tải</a>',
    );
    const { name, bytes } = await downloadBy(page, () => page.getByText('Tải').click());
    expect({ name, text: new TextDecoder().decode(bytes) }).toEqual({
      name: 'Báo cáo.txt',
      text: '1.144',
    });
  });

  test('slows the computer down and lets it go again', async () => {
    const { page } = await barePage('<p>x</p>');
    const once = () =>
      page.evaluate(() => {
        const began = performance.now();
        let sum = 0;
        for (let i = 0; i < 30_000_000; i += 1) sum += i % 7;
        return sum > 0 ? performance.now() - began : 0;
      });
    // The best of three: other work on the machine only ever adds time.
    const best = async () => Math.min(await once(), await once(), await once());
    await once();
    const fast = await best();
    const release = await slowDown(page, 6);
    const slow = await best();
    await release();
    expect(slow).toBeGreaterThan(2 * fast);
    expect(await best()).toBeLessThan(slow / 2);
  });

  test('keeps what a killed browser stored', async () => {
    const profile = await office.newProfile();
    let page = await profile.open(office.url);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('thử');
          opening.onupgradeneeded = () => opening.result.createObjectStore('a');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('a', 'readwrite', { durability: 'strict' });
            writing.objectStore('a').put('1.144', 'k');
            writing.oncomplete = resolve;
          };
        }),
    );
    await profile.kill();
    page = await profile.open(office.url);
    const names = await page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name));
    expect(names).toContain('thử');
  });

  test('lets an expected error through', async () => {
    const { page, watch } = await office.newVisitor();
    watch.allow(MISSING);
    const answer = await page.goto(`${office.url}assets/missing.js`);
    expect(answer?.status()).toBe(404);
  });
});
