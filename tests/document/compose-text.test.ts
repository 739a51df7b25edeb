import { describe, expect, it } from 'vitest';
import { composeText } from '../../src/document/compose-text.ts';
import { reference, Scenario } from '../domain/report/scenario.ts';

const scenario = () =>
  new Scenario(`
lists:
  authority: { commune: Cấp xã, police: Công an }
figures:
  received: { short: tổng tiếp nhận }
  online: { short: trực tuyến }
  late: { short: quá hạn }
  revenue: { type: money }
  asOf: { type: date }
  byAuthority: { short: số TTHC, by: authority }
indicators:
  onlineRate: { formula: online / received, format: percent, short: tỷ lệ trực tuyến }
  lateRate: { formula: late / received, format: percent }
`)
    .answer({
      received: '1144',
      online: '1106',
      late: '5',
      revenue: '319317000',
      asOf: '9/6/2023',
      byAuthority: { commune: '139' },
    })
    .register(
      reference({ id: 'plan' }),
      reference({
        id: 'law',
        type: 'Luật',
        number: '83/2015',
        symbol: 'QH13',
        subject: 'Ngân sách nhà nước',
      }),
      reference({
        id: 'request',
        type: 'Công văn',
        number: '426',
        symbol: 'UBND-NV',
        date: '2023-06-08',
        issuer: 'UBND huyện Gia Lộc',
        subject: 'Về việc báo cáo cải cách hành chính',
      }),
    );

describe('a text with tokens', () => {
  it.each([
    ['Tiếp nhận {received} hồ sơ', 'Tiếp nhận 1.144 hồ sơ'],
    ['Tiếp nhận {Tổng tiếp nhận} hồ sơ', 'Tiếp nhận 1.144 hồ sơ'],
    ['đạt {tỷ lệ trực tuyến}', 'đạt 96,68%'],
    ['quá hạn {late} hồ sơ', 'quá hạn 05 hồ sơ'],
    ['thu {revenue} đồng', 'thu 319.317.000 đồng'],
    ['đến ngày {asOf}', 'đến ngày 09/6/2023'],
    ['cấp xã {số TTHC – Cấp xã} thủ tục', 'cấp xã 139 thủ tục'],
    ['{Kỳ báo cáo}, {đơn vị}', '6 tháng đầu năm 2023, UBND xã Thống Nhất'],
    ['nhiệm vụ {kỳ tới}', 'nhiệm vụ 6 tháng cuối năm 2023'],
    ['từ {từ ngày} đến {đến ngày}', 'từ 10/12/2022 đến 09/6/2023'],
    ['{tên đầy đủ} năm {năm}, cấp {cấp xã}', 'Ủy ban nhân dân xã Thống Nhất năm 2023, cấp xã'],
    ['gửi {nơi nhận báo cáo}', 'gửi Ủy ban nhân dân tỉnh'],
    [
      'theo {KH 54/KH-UBND}',
      'theo Kế hoạch số 54/KH-UBND ngày 31/12/2022 của UBND xã Thống Nhất về cải cách hành chính năm 2023',
    ],
    ['[[, quá hạn {late}]].', ', quá hạn 05.'],
  ])('%s → %s', (source, text) => {
    expect(composeText(source, scenario().evaluate())).toEqual({ text, missing: [], unknown: [] });
  });

  it('takes a document for named only where the part that names it is printed', () => {
    const text = '[[Theo {KH 54/KH-UBND}: {online}. ]]Theo {KH 54/KH-UBND}';
    const dropped = composeText(text, scenario().answer({ online: '' }).evaluate());
    expect(dropped.text).toMatch(/^Theo Kế hoạch số 54\/KH-UBND ngày 31\/12\/2022/);
    const kept = composeText(text, scenario().answer({ online: '9' }).evaluate());
    expect(kept.text).toMatch(/ngày 31\/12\/2022.*: 09\. Theo Kế hoạch số 54\/KH-UBND$/);
  });

  it('cites a law by its name alone', () => {
    const [, law] = scenario().references;
    expect(law?.id).toBe('law');
    const { text } = composeText('Thực hiện {Luật 83/2015/QH13}', scenario().evaluate());
    expect(text).toBe('Thực hiện Luật Ngân sách nhà nước');
  });

  it('names the document that asked for the report in full', () => {
    const evaluation = scenario().write({ requestId: 'request' }).evaluate();
    expect(composeText('Thực hiện {văn bản yêu cầu}:', evaluation).text).toBe(
      'Thực hiện Công văn số 426/UBND-NV ngày 08/6/2023 của UBND huyện Gia Lộc về việc báo cáo cải cách hành chính:',
    );
  });

  it('pads small counts in sentences only', () => {
    expect(composeText('{late}', scenario().evaluate(), { prose: false }).text).toBe('5');
  });

  it('leaves a gap for a value nobody has typed, and says which cell it is', () => {
    const evaluation = scenario().answer({ online: '' }).evaluate();
    expect(composeText('Trực tuyến {online} ({onlineRate})', evaluation)).toEqual({
      text: 'Trực tuyến … (…)',
      missing: ['online'],
      unknown: [],
    });
  });

  it('drops an optional part with a gap in it, and only that', () => {
    const evaluation = scenario().answer({ online: '' }).evaluate();
    expect(
      composeText('{received} hồ sơ[[, trực tuyến {online}]][[, quá hạn {late}]].', evaluation),
    ).toEqual({
      text: '1.144 hồ sơ, quá hạn 05.',
      missing: [],
      unknown: [],
    });
  });

  it('keeps blank, zero and not computable apart', () => {
    const zero = scenario().answer({ late: '0' }).evaluate();
    expect(composeText('{late}, {lateRate}', zero).text).toBe('0, 0%');
    const impossible = scenario().answer({ received: '0' }).evaluate();
    expect(composeText('{lateRate}', impossible)).toEqual({
      text: '…',
      missing: ['lateRate'],
      unknown: [],
    });
  });

  it('prints an unknown name as it was typed', () => {
    expect(composeText('theo {KH 99/KH-UBND}', scenario().evaluate())).toEqual({
      text: 'theo {KH 99/KH-UBND}',
      missing: [],
      unknown: ['KH 99/KH-UBND'],
    });
  });
});
