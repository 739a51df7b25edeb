import { expect, it } from 'vitest';
import { documentOfText } from '../../../src/domain/proofread/document-of-text.ts';
import { NO_CONTEXT } from '../../../src/domain/proofread/proofread-context.ts';
import { readFigures } from '../../../src/domain/proofread/read-figures.ts';

const read = (text: string) =>
  readFigures(documentOfText(text), NO_CONTEXT).map(({ figure, value }) => [figure, value]);

it('takes the figures that a text names, each value once', () => {
  const text = [
    'I. KẾT QUẢ',
    'Trong kỳ, UBND xã đã tiếp nhận 2.310 hồ sơ, trong đó trực tuyến 2.100 hồ sơ, trực tiếp và qua dịch vụ bưu chính công ích 207 hồ sơ, kỳ trước chuyển sang 03 hồ sơ.',
    'Đã giải quyết 2.295 hồ sơ, trong đó trước hạn 2.250 hồ sơ, đúng hạn 41 hồ sơ, quá hạn 04 hồ sơ. Đang giải quyết 15 hồ sơ.',
    'Nhìn chung, xã đã tiếp nhận 2.310 hồ sơ.',
  ].join('\n');
  expect(read(text)).toEqual([
    ['dossierReceivedTotal', 2310],
    ['dossierReceivedOnline', 2100],
    ['dossierReceivedDirectPost', 207],
    ['dossierReceivedCarriedOver', 3],
    ['dossierResolvedTotal', 2295],
    ['dossierResolvedEarly', 2250],
    ['dossierResolvedOnTime', 41],
    ['dossierResolvedLate', 4],
    ['dossierPendingTotal', 15],
  ]);
});

it('quotes the words around a figure', () => {
  const [first] = readFigures(
    documentOfText('I. KẾT QUẢ\nTrong kỳ, UBND xã tiếp nhận 1.205 hồ sơ thủ tục hành chính.'),
    NO_CONTEXT,
  );
  expect(first?.quote).toBe('Trong kỳ, UBND xã tiếp nhận 1.205 hồ sơ thủ tục hành chính.');
});

it('takes nothing from a text without figures it is sure of', () => {
  expect(read('I. KẾT QUẢ\nXã có 05 thôn, 12 tổ dân phố và 2.972 nhân khẩu.')).toEqual([]);
});
