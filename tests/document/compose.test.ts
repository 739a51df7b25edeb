import { describe, expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { composeSectionBlocks } from '../../src/document/compose-section.ts';
import { composeStatement } from '../../src/document/compose-statement.ts';
import type { DocumentBlock } from '../../src/document/document-tree.ts';
import { namedBefore } from '../../src/document/named-before.ts';
import type { StatementBlock } from '../../src/domain/template/template.ts';
import { reference, Scenario } from '../domain/report/scenario.ts';

const TEMPLATE = `
figures: { received: { }, late: { }, extra: { } }
charts:
  CH1: { title: Hồ sơ, kind: doughnut, unit: hồ sơ, categories: [Nhận, Trễ, Khác], series: [{ label: Hồ sơ, values: [received, late, extra] }] }
tables:
  T.ONE: { title: Hồ sơ, columns: [{ header: Đơn vị, value: organisation, width: 2 }, { header: Nhận, value: received, width: 1 }, { header: Trễ, value: late, width: 1 }], rows: single }
template: { subject: 'Kết quả công tác {kỳ báo cáo}' }
outline:
  - { id: opening, title: Mở đầu, blocks: [{ narrative: opening.text }] }
  - id: result
    title: Kết quả
    heading: Kết quả thực hiện {kỳ báo cáo}
    sections:
      - id: result.dossiers
        title: Hồ sơ
        heading: Giải quyết hồ sơ
        blocks:
          - figures: [received, late, extra]
          - statement: C03
            variants:
              - { when: late = 0, text: 'Không có hồ sơ trễ hạn.' }
              - { text: 'Có {late} hồ sơ trễ hạn.' }
          - narrative: dossiers.text
          - references: issued
            topic: plan
          - { table: T.ONE, when: received > 0 }
          - { chart: CH1, printed: true }
      - { id: result.extra, title: Khác, heading: Việc khác, optional: true }
      - { id: result.year, title: Năm, heading: Chỉ có ở báo cáo năm, periods: [year] }
      - { id: result.last, title: Cuối, heading: Việc cuối, blocks: [{ narrative: last.text }] }
`;

const scenario = () => new Scenario(TEMPLATE).answer({ received: '1144', late: '0' });

const texts = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${block.number} ${block.text}`;
      case 'paragraph':
        return block.text;
      case 'table':
        return block.id;
      case 'chart':
        return block.chart.key;
    }
  });

const statementBlock = (test: Scenario): StatementBlock => {
  const block = test.template.sections[1]?.sections[0]?.blocks.find(
    ({ kind }) => kind === 'statement',
  );
  if (block?.kind !== 'statement') throw new Error('No statement');
  return block;
};

describe('the sections of a report', () => {
  it('are printed in order, with the numbers of their places', () => {
    expect(texts(compose(scenario().evaluate()).blocks)).toEqual([
      '# I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2023',
      '## 1. Giải quyết hồ sơ',
      'Không có hồ sơ trễ hạn.',
      'T.ONE',
      'CH1',
      '## 2. Việc khác',
      '## 3. Việc cuối',
    ]);
  });

  it('close up when one is left out, and each period has its own', () => {
    const test = scenario()
      .write({ omitted: ['result.extra'] })
      .period({ kind: 'year' });
    expect(texts(compose(test.evaluate()).blocks).filter((text) => text.startsWith('##'))).toEqual([
      '## 1. Giải quyết hồ sơ',
      '## 2. Chỉ có ở báo cáo năm',
      '## 3. Việc cuối',
    ]);
  });

  it('have headings in the official’s own words', () => {
    const test = scenario().write({ headings: { 'result.last': 'Nhiệm vụ {kỳ tới}' } });
    expect(texts(compose(test.evaluate()).blocks)).toContain(
      '## 3. Nhiệm vụ 6 tháng cuối năm 2023',
    );
  });

  it('make a paragraph of every line of a narrative', () => {
    const narratives = { 'opening.text': 'Mở đầu.\n\n  - một;  \n- hai {late}.' };
    const { blocks } = compose(scenario().write({ narratives }).answer({ late: '3' }).evaluate());
    expect(texts(blocks).slice(0, 3)).toEqual(['Mở đầu.', '- một;', '- hai 03.']);
    expect(blocks[0]?.section).toBe('opening');
  });

  it('name a document in full first, short from then on, and in full in a list', () => {
    const narratives = {
      'opening.text': 'Theo {KH 54/KH-UBND}, xã đã làm.',
      'last.text': 'Tiếp tục {KH 54/KH-UBND}.',
    };
    const test = scenario()
      .write({ narratives })
      .register(
        reference({ id: 'a', topic: 'plan' }),
        reference({ id: 'b', number: '55', topic: 'plan' }),
      );
    const full = '/KH-UBND ngày 31/12/2022 của UBND xã Thống Nhất về cải cách hành chính năm 2023';
    const printed = texts(compose(test.evaluate()).blocks);
    expect(printed[0]).toBe(`Theo Kế hoạch số 54${full}, xã đã làm.`);
    expect(printed).toContain(`- Kế hoạch số 54${full};`);
    expect(printed).toContain(`- Kế hoạch số 55${full}.`);
    expect(printed.at(-1)).toBe('Tiếp tục Kế hoạch số 54/KH-UBND.');
  });

  it('take a document for named only once the sentence that names it is printed', () => {
    const statements = { C03: { text: 'Theo {KH 54/KH-UBND} có {late} hồ sơ.', variant: 0 } };
    const narratives = { 'last.text': 'Tiếp tục {KH 54/KH-UBND}.' };
    const test = scenario()
      .write({ statements, narratives })
      .register(reference({ id: 'a' }));
    const last = () => texts(compose(test.evaluate()).blocks).at(-1);
    expect(last()).toBe('Tiếp tục Kế hoạch số 54/KH-UBND.');
    expect(namedBefore(test.evaluate()).get('last.text')).toEqual(['a']);
    test.answer({ late: '' });
    expect(last()).toMatch(/^Tiếp tục Kế hoạch số 54\/KH-UBND ngày 31\/12\/2022/);
    expect(namedBefore(test.evaluate()).get('last.text')).toEqual([]);
  });

  it('print no table and no chart of blanks, and a chart of zeros neither', () => {
    const blank = new Scenario(TEMPLATE).evaluate();
    expect(texts(compose(blank).blocks)).not.toContain('T.ONE');
    expect(texts(compose(blank).blocks)).not.toContain('CH1');
    const zeros = scenario().answer({ received: '0', late: '0' }).evaluate();
    expect(texts(compose(zeros).blocks)).not.toContain('CH1');
  });

  it('print a table or chart as the official switched it', () => {
    const section = scenario().template.sections[1]?.sections[0];
    const id = (kind: 'table' | 'chart') =>
      section?.blocks.find((block) => block.kind === kind)?.id ?? '';
    const printed = { [id('table')]: false, [id('chart')]: false };
    const blocks = texts(compose(scenario().write({ printed }).evaluate()).blocks);
    expect(blocks).not.toContain('T.ONE');
    expect(blocks).not.toContain('CH1');
  });

  it('can be had one by one', () => {
    expect(texts(composeSectionBlocks('result', scenario().evaluate()))).toEqual([
      '# I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2023',
    ]);
    const left = scenario()
      .write({ omitted: ['result.extra'] })
      .evaluate();
    expect(composeSectionBlocks('result.extra', left)).toEqual([]);
  });

  it('describe a chart in words, without what is blank', () => {
    const chart = compose(scenario().evaluate()).blocks.find(({ kind }) => kind === 'chart');
    expect(chart).toMatchObject({
      description: 'Biểu đồ vành khuyên “Hồ sơ”, đơn vị: hồ sơ. Nhận 1.144; Trễ 0.',
      chart: { categories: ['Nhận', 'Trễ'], series: [{ values: [1144, 0] }] },
    });
  });
});

describe('a statement', () => {
  it('prints the sentence whose condition holds', () => {
    const test = scenario().answer({ late: '4' });
    expect(composeStatement(statementBlock(test), test.evaluate())).toEqual({
      state: 'printed',
      text: 'Có 04 hồ sơ trễ hạn.',
      variant: 1,
      overridden: false,
    });
  });

  it('waits for the cell its condition needs, and prints nothing', () => {
    const test = new Scenario(TEMPLATE);
    expect(composeStatement(statementBlock(test), test.evaluate())).toEqual({
      state: 'waiting',
      missing: ['late'],
    });
    expect(texts(compose(test.evaluate()).blocks).join()).not.toContain('trễ hạn');
  });

  it('taken over prints the official’s words with live figures', () => {
    const statements = { C03: { text: 'Tất cả {received} hồ sơ đều đúng hạn.', variant: 0 } };
    const test = scenario().write({ statements });
    expect(composeStatement(statementBlock(test), test.evaluate())).toEqual({
      state: 'printed',
      text: 'Tất cả 1.144 hồ sơ đều đúng hạn.',
      variant: 0,
      overridden: true,
    });
  });

  it('taken over waits for a figure it names', () => {
    const statements = { C03: { text: 'Còn {extra} hồ sơ.', variant: 0 } };
    const test = scenario().write({ statements });
    expect(composeStatement(statementBlock(test), test.evaluate())).toEqual({
      state: 'waiting',
      missing: ['extra'],
    });
  });

  it('taken over and emptied prints nothing', () => {
    const test = scenario().write({ statements: { C03: { text: ' ', variant: 0 } } });
    expect(composeStatement(statementBlock(test), test.evaluate())).toEqual({ state: 'none' });
  });
});

describe('the head and foot of a report', () => {
  const withSigner = () => {
    const test = scenario();
    test.organisation = {
      ...test.organisation,
      signers: [
        { id: 's1', name: 'Trần Văn A', authority: 'TM', title: 'Chủ tịch' },
        { id: 's2', name: 'Lê Thị B', authority: 'KT', title: 'Phó Chủ tịch' },
      ],
      recipients: ['- Thường trực Đảng ủy;', 'Như trên', 'Ủy ban nhân dân tỉnh', 'Lưu: VT, VHXH.'],
    };
    return test;
  };

  it('take issuer, subject and title from the organisation and the period', () => {
    expect(compose(withSigner().evaluate())).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỐNG NHẤT'],
      name: 'BÁO CÁO',
      subject: 'Kết quả công tác 6 tháng đầu năm 2023',
      title: 'Báo cáo kết quả công tác 6 tháng đầu năm 2023',
    });
  });

  it.each([
    ['', 'Số:        /BC-UBND'],
    ['5', 'Số: 05/BC-UBND'],
    ['15', 'Số: 15/BC-UBND'],
    ['15/BC-VHXH', 'Số: 15/BC-VHXH'],
  ])('write the number typed as "%s" as "%s"', (number, line) => {
    expect(compose(withSigner().write({ number }).evaluate()).number).toBe(line);
  });

  it.each([
    ['9/6/2023', 'Thống Nhất, ngày 09 tháng 6 năm 2023'],
    ['15/02/2024', 'Thống Nhất, ngày 15 tháng 02 năm 2024'],
    ['', 'Thống Nhất, ngày … tháng … năm …'],
    ['31/02/2023', 'Thống Nhất, ngày … tháng … năm …'],
  ])('write the date typed as "%s" as "%s"', (date, line) => {
    expect(compose(withSigner().write({ date }).evaluate()).placeAndDate).toBe(line);
  });

  it('list who receives it, Như trên standing for the addressees', () => {
    expect(compose(withSigner().evaluate())).toMatchObject({
      addressees: ['Ủy ban nhân dân tỉnh'],
      recipients: ['- Như trên;', '- Thường trực Đảng ủy;', '- Lưu: VT, VHXH.'],
    });
  });

  it('have neither Kính gửi nor Như trên when switched off', () => {
    const test = withSigner();
    test.organisation = {
      ...test.organisation,
      style: { ...test.organisation.style, addressed: false },
    };
    const tree = compose(test.evaluate());
    expect(tree.addressees).toEqual([]);
    expect(tree.recipients[0]).toBe('- Ủy ban nhân dân tỉnh;');
    expect(tree.recipients).toContain('- Thường trực Đảng ủy;');
  });

  it('sign as the chosen signer may', () => {
    expect(compose(withSigner().write({ signerId: 's2' }).evaluate())).toMatchObject({
      signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      signerName: 'Lê Thị B',
    });
  });

  it('stand without a signer, too', () => {
    expect(compose(scenario().evaluate())).toMatchObject({ signature: [], signerName: '' });
  });
});
