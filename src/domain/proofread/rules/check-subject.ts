import { foldText } from '../../../lib/fold-text.ts';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading/read-document.ts';

/** What a report is about, by the words that tell one report from another. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/kiểm soát (?:thủ tục hành chính|tthc)/iu, 'kiểm soát thủ tục hành chính'],
  [/cải cách (?:thủ tục hành chính|tthc)/iu, 'cải cách thủ tục hành chính'],
  [/cải cách hành chính|cchc/iu, 'cải cách hành chính'],
  [/chuyển đổi số/iu, 'chuyển đổi số'],
  [/một cửa/iu, 'cơ chế một cửa'],
  [/kinh tế ?- ?xã hội/iu, 'kinh tế - xã hội'],
];

const subjectOf = (text: string) => {
  const found = SUBJECTS.map(([form, name]) => ({ match: form.exec(text), name }))
    .filter(({ match }) => match !== null)
    .sort((one, other) => (one.match?.index ?? 0) - (other.match?.index ?? 0));
  return found[0] ?? null;
};

/** The title, the opening and the closing name one subject. */
export function checkSubject({ zones: { title, opening, closing } }: Reading): readonly Draft[] {
  const titleText = title.map(({ text }) => text).join(' ');
  const own = subjectOf(titleText);
  if (own === null || /đề án/iu.test(titleText)) return [];
  const own2 = foldText(titleText);
  const reporting = [
    ...opening.filter(({ text }) => /như sau/iu.test(text)),
    ...(closing === null ? [] : [closing]),
  ];
  return reporting.flatMap((paragraph) => {
    // In the opening the letter that asked for it comes first.
    const lead = paragraph.text.slice(0, Math.max(paragraph.text.search(/như sau/iu), 0));
    const from = Math.max(
      paragraph === closing
        ? paragraph.text.search(/báo cáo/iu)
        : lead.toLowerCase().lastIndexOf('báo cáo'),
      0,
    );
    const said = subjectOf(paragraph.text.slice(from, from + 160));
    if (said === null || said.name === own.name || own2.includes(foldText(said.name))) return [];
    const start = from;
    return [
      {
        rule: 'R-TITLE-CONSIST',
        code: 'subject-differs' as const,
        severity: 'warning' as const,
        paragraph,
        start,
        end: Math.min(
          paragraph.text.length,
          from + (said.match?.index ?? 0) + (said.match?.[0].length ?? 0) + 30,
        ),
        params: { found: said.name, own: own.name },
        suggestion: null,
      },
    ];
  });
}
