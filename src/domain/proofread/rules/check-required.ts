import type { Draft } from '../draft.ts';
import { REQUIRED_TOPICS, type RequiredTopic } from '../lists/required-topics.ts';
import type { Section } from '../reading/outline.ts';
import type { Paragraph } from '../reading/paragraph.ts';
import type { Reading } from '../reading/read-document.ts';

/** Reports of reform and of controlling procedures: others have their own contents. */
const FAMILY = /cải cách|CCHC|kiểm soát (?:thủ tục|TTHC)|một cửa/iu;
const SHORTEST = 15;

const homeOf = (sections: readonly Section[], topic: RequiredTopic): Section | undefined =>
  [...sections].reverse().find(({ isHeading, title }) => isHeading && topic.home.test(title));

/** The heading, or the first sentence under it where that says what is done. */
function markHome(
  reading: Reading,
  home: Section,
  deep: boolean,
): Pick<Draft, 'paragraph' | 'start' | 'end'> {
  const next = reading.items[home.start + 1];
  const paragraph: Paragraph =
    deep && next?.kind === 'paragraph' && home.end > home.start + 1
      ? next.paragraph
      : home.paragraph;
  return { paragraph, start: 0, end: Math.min(paragraph.text.length, 400) };
}

function checkTopic(reading: Reading, topic: RequiredTopic): readonly Draft[] {
  const { paragraphs, sections, sectionAt, zones, tables } = reading;
  const ahead = /phương hướng|nhiệm vụ|kiến nghị|đề xuất/iu;
  // Plans and proposals count nothing yet; headings announce only.
  const body = paragraphs.filter((paragraph) => {
    const chain: Section[] = [];
    for (let at = sectionAt.get(paragraph) ?? null; at !== null; at = at.parent) chain.push(at);
    return (
      !chain.some(({ title, depth, isHeading }) => depth <= 1 && isHeading && ahead.test(title)) &&
      !zones.title.includes(paragraph)
    );
  });
  const told = (text: string): boolean =>
    topic.counted.test(text.replace(/\d{1,2}\/\d{1,2}\/\d{4}|20\d{2}/gu, ''));
  const inTables = tables.some(
    (table) =>
      topic.mention.test(
        `${table.caption?.text ?? ''} ${table.rows[0]?.map(({ text }) => text).join(' ') ?? ''}`,
      ) && table.rows.some((row) => row.some(({ text }) => /^\d/u.test(text))),
  );
  if (inTables || body.some(({ text }) => told(text))) return [];
  const headings = new Set(
    sections.filter(({ isHeading }) => isHeading).map(({ paragraph }) => paragraph),
  );
  const mentioned = body.find(
    (paragraph) => !headings.has(paragraph) && topic.mention.test(paragraph.text),
  );
  if (mentioned !== undefined) {
    const match = topic.mention.exec(mentioned.text);
    return [
      {
        rule: 'R-REQ-FIELD',
        code: 'topic-no-figure',
        severity: 'info',
        paragraph: mentioned,
        start: match?.index ?? 0,
        end: Math.min(mentioned.text.length, (match?.index ?? 0) + (match?.[0].length ?? 0) + 40),
        params: { topic: topic.name },
      },
    ];
  }
  const home = homeOf(sections, topic);
  return home === undefined || !topic.required
    ? []
    : [
        {
          rule: 'R-REQ-FIELD',
          code: 'topic-missing',
          severity: 'info',
          ...markHome(reading, home, /công nghệ|điện tử/iu.test(home.title)),
          params: { topic: topic.name, heading: home.title.slice(0, 80) },
        },
      ];
}

/** A heading of numbers with none under it: "Số lượng các văn bản …", then "nhiều văn bản". */
function checkPromised({ sections, items }: Reading): readonly Draft[] {
  return sections.flatMap((section) => {
    if (
      !section.isHeading ||
      !/^(?:số lượng|tổng số|thống kê)/iu.test(section.title) ||
      /\d/u.test(section.title)
    )
      return [];
    const content = items.slice(section.start + 1, section.end);
    const texts = content.flatMap((item) => (item.kind === 'paragraph' ? [item.paragraph] : []));
    const [first] = texts;
    const counts = texts.some(({ text }) =>
      /\d{1,4} (?:văn bản|kế hoạch|công văn|quyết định|hồ sơ|cuộc|người|thủ tục)|: ?\d+(?!\/)/iu.test(
        text,
      ),
    );
    if (first === undefined || counts || content.some(({ kind }) => kind === 'table')) return [];
    const many = /[^.;]{0,30}(?:nhiều|một số|các)(?: [A-Za-zÀ-ỹ]+){1,4}/u.exec(first.text);
    return [
      {
        rule: 'R-REQ-FIELD',
        code: 'count-promised' as const,
        severity: 'warning' as const,
        paragraph: first,
        start: many?.index ?? 0,
        end: (many?.index ?? 0) + (many?.[0].length ?? Math.min(first.text.length, 120)),
        params: { heading: section.title.slice(0, 90) },
      },
    ];
  });
}

/** Late dossiers whose people got no written apology, by the report's own words. */
function checkApology({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) => {
    const match =
      /(?:việc )?xin lỗi[^.;]{0,90}(?:chưa|không) (?:được )?(?:thực hiện|có|kịp thời|đầy đủ)|(?:chưa|không) (?:thực hiện|có)[^.;]{0,30}xin lỗi[^.;]{0,50}/iu.exec(
        paragraph.text,
      );
    return match === null
      ? []
      : [
          {
            rule: 'R-REQ-CELL',
            code: 'apology-not-made' as const,
            severity: 'warning' as const,
            paragraph,
            start: match.index,
            end: match.index + match[0].length,
            params: { found: match[0] },
          },
        ];
  });
}

/** Figures and facts that a report of this family is expected to give. */
export function checkRequired(reading: Reading): readonly Draft[] {
  const { zones, sections } = reading;
  const title = zones.title.map(({ text }) => text).join(' ');
  const isFamily =
    FAMILY.test(title) && sections.length >= 5 && reading.paragraphs.length >= SHORTEST;
  return [
    ...(isFamily ? REQUIRED_TOPICS.flatMap((topic) => checkTopic(reading, topic)) : []),
    ...checkPromised(reading),
    ...checkApology(reading),
  ];
}
