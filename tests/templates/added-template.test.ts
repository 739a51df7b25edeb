import { expect, it } from 'vitest';
import { compose } from '../../src/document/compose.ts';
import { parseTemplates } from '../../src/domain/template/parse-templates.ts';
import { evaluate } from '../../src/domain/report/evaluate.ts';
import { readTemplates } from './read-templates.ts';
import { trialInput } from './trial-input.ts';

it('a folder more is a report type more, over the figures that are there', () => {
  const shipped = readTemplates();
  const parsed = parseTemplates([...shipped, ...readTemplates('tests/fixtures/templates')]);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  const before = parseTemplates(shipped);
  expect(parsed.value).toHaveLength((before.ok ? before.value.length : 0) + 1);
  const template = parsed.value.find(({ id }) => id === 'phieu-nhanh');
  if (template === undefined) throw new Error('The added report type is not there');
  const tree = compose(
    evaluate(
      trialInput({
        template,
        period: { kind: 'month', year: 2026, ordinal: 5, from: '2026-04-15', to: '2026-05-14' },
        figures: {
          dossierReceivedTotal: '861',
          dossierResolvedLate: '41',
          dossierPendingLate: '6',
        },
      }),
    ),
  );
  expect(tree.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
    'TÌNH HÌNH HỒ SƠ TRỄ HẠN',
    'Tháng 5 năm 2026, UBND xã Thử có 47/861 hồ sơ trễ hạn.',
  ]);
});
