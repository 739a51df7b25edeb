import { expect, it } from 'vitest';
import { newReport } from '../../src/domain/report/new-report.ts';
import type { NarrativeBlock } from '../../src/domain/template/template.ts';
import {
  dropPhrase,
  keepablePhrases,
  keepPhrase,
  keptPhrases,
  phraseOptions,
} from '../../src/state/phrase-bank.ts';
import type { ReportDesk } from '../../src/state/report-desk.svelte.ts';
import { searchOptions } from '../../src/state/token-options.ts';
import { sampleDesk } from './sample-desk.ts';

function narrative(desk: ReportDesk, id: string): NarrativeBlock {
  const blocks = desk.outline.flatMap(({ section }) => section.blocks);
  const found = blocks.find((block) => block.kind === 'narrative' && block.id === id);
  if (found?.kind !== 'narrative') throw new Error(`No narrative ${id}`);
  return found;
}

const DOSSIERS = 'result.tthc.onestop.dossiers.text';

it('offers the sentences of the template with figures by their readable names', () => {
  const { desk } = sampleDesk();
  const options = phraseOptions(desk, narrative(desk, DOSSIERS));
  expect(options.length).toBeGreaterThanOrEqual(4);
  expect(options.map(({ label }) => label).join(' ')).not.toMatch(/\{[a-z]+[A-Z]|\[\[/u);
});

it('shows what a sentence prints now when figures are in it', () => {
  const { desk } = sampleDesk();
  const block = narrative(desk, DOSSIERS);
  keepPhrase(desk, block, 'Đã tiếp nhận {tổng hồ sơ tiếp nhận} hồ sơ trong kỳ.');
  const [own] = phraseOptions(desk, block);
  expect(own).toMatchObject({
    group: 'Câu của đơn vị đã giữ lại',
    detail: 'In ra: Đã tiếp nhận 1.144 hồ sơ trong kỳ.',
  });
});

it('finds a sentence by its words without accents', () => {
  const { desk } = sampleDesk();
  const block = narrative(desk, DOSSIERS);
  keepPhrase(desk, block, 'Bưu điện văn hóa xã nhận trả kết quả tại nhà.');
  const found = searchOptions(phraseOptions(desk, block), 'buu dien nha');
  expect(found.map(({ label }) => label)).toEqual([
    'Bưu điện văn hóa xã nhận trả kết quả tại nhà.',
  ]);
});

it('keeps a sentence once, for this narrative only, until it is dropped', () => {
  const { desk } = sampleDesk();
  const block = narrative(desk, DOSSIERS);
  const sentence = 'Câu của đơn vị, dùng lại ở mọi kỳ.';
  desk.typeNarrative(DOSSIERS, `${sentence} Câu thứ hai cũng đáng giữ.`);
  expect(keepablePhrases(desk, block)).toEqual([sentence, 'Câu thứ hai cũng đáng giữ.']);
  keepPhrase(desk, block, sentence);
  keepPhrase(desk, block, ` ${sentence} `);
  expect(keptPhrases(desk, block)).toEqual([sentence]);
  expect(keepablePhrases(desk, block)).toEqual(['Câu thứ hai cũng đáng giữ.']);
  expect(keptPhrases(desk, narrative(desk, 'direct.organise.text'))).toEqual([]);
  dropPhrase(desk, block, sentence);
  expect(keptPhrases(desk, block)).toEqual([]);
  expect(desk.workspace.organisation?.phrases).toEqual({});
});

it('offers what earlier reports of the type say at this place, the latest first', () => {
  const { desk } = sampleDesk((stored) => {
    const [first] = stored.reports;
    const [figures] = stored.figureSets;
    if (!first || !figures) throw new Error('The sample is empty');
    const year = (at: number) => ({
      report: {
        ...newReport({
          id: `r${String(at)}`,
          organisationId: first.organisationId,
          templateId: first.templateId,
          figureSetId: `f${String(at)}`,
          at: '2020-01-01',
        }),
        narratives: { [DOSSIERS]: `Năm ${String(at)}, xã trả kết quả tại thôn hằng tuần.` },
      },
      figures: {
        ...figures,
        id: `f${String(at)}`,
        period: {
          ...figures.period,
          year: at,
          from: `${String(at - 1)}-12-15`,
          to: `${String(at)}-06-14`,
        },
      },
    });
    const years = [year(2020), year(2021)];
    return {
      ...stored,
      reports: [...stored.reports, ...years.map(({ report }) => report)],
      figureSets: [...stored.figureSets, ...years.map((one) => one.figures)],
    };
  });
  const earlier = phraseOptions(desk, narrative(desk, DOSSIERS)).filter(({ group }) =>
    group.startsWith('Đã viết'),
  );
  expect(earlier.map(({ label, group }) => [label, group])).toEqual([
    ['Năm 2021, xã trả kết quả tại thôn hằng tuần.', 'Đã viết ở báo cáo 6 tháng đầu năm 2021'],
    ['Năm 2020, xã trả kết quả tại thôn hằng tuần.', 'Đã viết ở báo cáo 6 tháng đầu năm 2020'],
  ]);
});
