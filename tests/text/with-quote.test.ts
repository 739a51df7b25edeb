import { expect, it } from 'vitest';
import { proofreadText } from '../../src/text/proofread-text.ts';
import { withQuote } from '../../src/text/with-quote.ts';

it('puts the words a finding is about before a message that does not say them', () => {
  expect(withQuote('18/20 bản họp dân, đạt 95%', 'Tỷ lệ ghi 95%, nhưng 18/20 = 90%.')).toBe(
    '“18/20 bản họp dân, đạt 95%” – Tỷ lệ ghi 95%, nhưng 18/20 = 90%.',
  );
});

it('says nothing twice', () => {
  const ended = 'Nghị định 43/2011/NĐ-CP đã hết hiệu lực từ 15/8/2022.';
  expect(withQuote('43/2011/NĐ-CP', ended)).toBe(ended);
  const spaced = 'Ký hiệu “12/ KH-UBND” có khoảng trắng thừa.';
  expect(withQuote('12/ KH-UBND', spaced)).toBe(spaced);
});

it('leaves the dash of a list item out of the quote', () => {
  expect(withQuote('- Kế hoạch số 54/KH-UBND của xã', 'Ngày 31/12/2022 là thứ Bảy.')).toBe(
    '“Kế hoạch số 54/KH-UBND của xã” – Ngày 31/12/2022 là thứ Bảy.',
  );
  const { message } = proofreadText({
    code: 'reference-no-number',
    params: { found: '- Kế hoạch tuyên truyền' },
  });
  expect(message).toContain('“Kế hoạch tuyên truyền”');
});
