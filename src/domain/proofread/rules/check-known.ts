import type { Draft } from '../draft.ts';
import { markFact } from '../fact-values.ts';
import { figuresAt, hasFigures } from '../figures-at.ts';
import { CONCEPT_FIGURES } from '../lists/concept-figures.ts';
import { readFacts } from '../reading/facts.ts';
import type { Reading } from '../reading/read-document.ts';
import { ownValue } from '../../../lib/own-value.ts';

/** What makes a count another figure than the report's own: a part of it, or other days. */
const OTHER_SCOPE =
  /lĩnh vực|cùng kỳ|năm trước|năm ngoái|kỳ trước|so với|tăng|giảm|quý |tháng \d|tuần|ngày|riêng|trung bình|bình quân|mỗi|trong đó|chứng thực|hộ tịch|đất đai|(?<![A-Za-zÀ-ỹ])thôn|còn lại|thêm/iu;
/** Characters before and behind the count in which such words are looked for. */
const AROUND = 60;

/** R-XREF-SAME: a count in the text names a figure of the report and is not what was entered. */
export function checkKnown(reading: Reading): readonly Draft[] {
  const { context } = reading;
  if (!hasFigures(context)) return [];
  return readFacts(reading).flatMap(({ facts, range }) =>
    facts.flatMap((fact) => {
      const key = CONCEPT_FIGURES[fact.concept];
      const known =
        key === undefined ? undefined : ownValue(figuresAt(context, fact.paragraph), key);
      if (known === undefined || fact.value === known || fact.table !== null) return [];
      const near = fact.paragraph.text.slice(Math.max(0, fact.start - AROUND), fact.end + AROUND);
      // Days of its own: it may count others than the period's.
      if (OTHER_SCOPE.test(near) || (range !== null && range.paragraph === fact.paragraph))
        return [];
      return [
        markFact(fact, {
          rule: 'R-XREF-SAME',
          code: 'figure-differs',
          severity: 'error',
          params: {
            label: fact.label,
            value: fact.value,
            known,
            difference: Math.abs(known - fact.value),
          },
        }),
      ];
    }),
  );
}
