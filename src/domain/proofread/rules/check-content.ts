import { markParagraph, type Draft } from '../draft.ts';
import type { Section } from '../reading/outline.ts';
import type { Reading } from '../reading/read-document.ts';

const base = { rule: 'R-HEAD-CONTENT' } as const;

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

/** All text under a heading, tables included. */
function contentOf({ items }: Reading, { start, end }: Section): string {
  return items
    .slice(start + 1, end)
    .map((item) =>
      item.kind === 'paragraph'
        ? item.paragraph.text
        : `${item.table.caption?.text ?? ''} ${item.table.rows
            .flat()
            .map(({ text }) => text)
            .join(' ')}`,
    )
    .join('\n');
}

function checkEmpty(reading: Reading, section: Section): readonly Draft[] {
  const { isHeading, start, end, paragraph, title } = section;
  // "đạt 100%", "Không" in the heading itself are its content.
  // Nor is a numbered sentence a heading.
  if (!isHeading || end > start + 1 || /:\s*\S|\d|\.$/u.test(title) || title.split(' ').length > 24)
    return [];
  const next = reading.items[end];
  if (
    next === undefined &&
    end === reading.zones.bodyEnd &&
    !isCapitals(title) &&
    section.depth > 2
  )
    return [];
  // Items of a list are short and have nothing under them.
  const isListed = reading.sections.some(
    (one) =>
      one.parent === section.parent &&
      one !== section &&
      one.depth === section.depth &&
      one.end === one.start + 1,
  );
  if (isListed && section.depth > 1) return [];
  // "1." right under "1." is its child by meaning: its number is told of, and it is not empty.
  const child = reading.sections.find((one) => one.start === end);
  if (child?.depth === section.depth && child.numbering.numbers.at(-1) === 1) return [];
  return [
    markParagraph(paragraph, {
      ...base,
      code: 'heading-empty',
      severity: 'warning',
      params: { heading: title },
    }),
  ];
}

const CAUSE = /nguyên nhân/iu;
const GIVES_CAUSE =
  /nguyên nhân|(?<![A-Za-zÀ-ỹ])(?:do|vì|bởi|xuất phát từ|dẫn đến|nên)(?![A-Za-zÀ-ỹ])/iu;
const LIMITS = /tồn tại|hạn chế|khó khăn|vướng mắc/iu;
const GAINS = /ưu điểm|mặt tích cực|kết quả đạt được|mặt được|thành tựu|mặt mạnh/iu;

function checkEvaluation(reading: Reading, section: Section): readonly Draft[] {
  const { title, paragraph, isHeading } = section;
  if (!isHeading || !LIMITS.test(title) || /^(?:về )?nguyên nhân/iu.test(title)) return [];
  const children = reading.sections.filter(({ parent }) => parent === section);
  const gain = children.find((child) => child.isHeading && GAINS.test(child.title));
  if (gain !== undefined && !GAINS.test(title)) {
    return [
      markParagraph(paragraph, {
        ...base,
        code: 'heading-other-content',
        severity: 'warning',
        params: { heading: title, child: gain.title },
      }),
    ];
  }
  const content = contentOf(reading, section);
  if (CAUSE.test(title)) {
    return GIVES_CAUSE.test(content) || content === ''
      ? []
      : [
          markParagraph(paragraph, {
            ...base,
            code: 'heading-no-cause',
            severity: 'warning',
            params: { heading: title, promised: 1 },
          }),
        ];
  }
  const hasSection = reading.sections.some((one) => one !== section && CAUSE.test(one.title));
  return hasSection || (GIVES_CAUSE.test(content) && CAUSE.test(content))
    ? []
    : [
        markParagraph(paragraph, {
          ...base,
          code: 'heading-no-cause',
          severity: 'info',
          params: { heading: title, promised: 0 },
        }),
      ];
}

/** Fields of administrative reform (Nghị quyết 76/NQ-CP): what a heading of each may be about. */
const FIELDS: readonly (readonly [field: RegExp, topic: RegExp])[] = [
  [/cải cách thể chế/iu, /văn bản (?:quy phạm|QPPL)|thi hành pháp luật/iu],
  [
    /(?:cải cách|kiểm soát) (?:thủ tục hành chính|TTHC)/iu,
    /(?:cơ chế )?một cửa|(?:kiểm soát|rà soát|niêm yết|giải quyết) (?:thủ tục hành chính|TTHC)/iu,
  ],
  [/tổ chức bộ máy/iu, /biên chế|cơ cấu tổ chức|vị trí, chức năng/iu],
  [/(?:chế độ )?công vụ|đội ngũ cán bộ/iu, /tuyển dụng|đào tạo, bồi dưỡng/iu],
  [/tài chính công/iu, /ngân sách|giải ngân|tài sản công/iu],
  [
    /(?:chính phủ|chính quyền) (?:điện tử|số)|hiện đại hóa/iu,
    /công nghệ thông tin|chữ ký số|ISO/iu,
  ],
];

function checkTopics(reading: Reading): readonly Draft[] {
  const headings = reading.sections.filter(({ isHeading }) => isHeading);
  const fieldOf = (title: string): number => FIELDS.findIndex(([field]) => field.test(title));
  return headings.flatMap((section) => {
    const { parent, title, paragraph } = section;
    if (parent === null || fieldOf(title) >= 0) return [];
    const at = fieldOf(parent.title);
    const topic = FIELDS.findIndex(([, about]) => about.test(title));
    const isOwn = at >= 0 && FIELDS[at]?.[1].test(title) === true;
    const home = headings.find((one) => one !== parent && fieldOf(one.title) === topic);
    if (at < 0 || topic < 0 || topic === at || isOwn || home === undefined) return [];
    return [
      markParagraph(paragraph, {
        ...base,
        code: 'heading-other-topic',
        severity: 'warning',
        params: { heading: title, parent: parent.title, home: home.title },
      }),
    ];
  });
}

const PROMISED = [/số hóa|số hoá/iu, /hài lòng/iu, /thanh toán trực tuyến/iu, /bưu chính/iu];

/** A heading of a thing that nothing under it speaks of. */
function checkAbsentTopic(reading: Reading, section: Section): readonly Draft[] {
  if (!section.isHeading || section.end <= section.start + 1 || section.title.endsWith('.'))
    return [];
  const content = contentOf(reading, section);
  return PROMISED.filter((topic) => topic.test(section.title) && !topic.test(content)).map(
    (topic) =>
      markParagraph(section.paragraph, {
        ...base,
        code: 'heading-topic-absent',
        severity: 'warning',
        params: {
          heading: section.title.slice(0, 90),
          topic: topic.exec(section.title)?.[0] ?? '',
        },
      }),
  );
}

const PLANS = /phương hướng|nhiệm vụ (?:trọng tâm|thời gian tới)/iu;
const PROPOSALS = /kiến nghị|đề xuất|đề nghị/iu;

/** A report of reform ends in proposals (outline of Công văn 4625/BNV-CCHC). */
function checkProposals({ sections }: Reading): readonly Draft[] {
  const plan = sections.find(
    ({ isHeading, title, depth }) => isHeading && depth <= 1 && PLANS.test(title),
  );
  const has = sections.some(
    ({ isHeading, title }) => isHeading && PROPOSALS.test(title) && !/phản ánh/iu.test(title),
  );
  return plan === undefined || has || sections.length < 6
    ? []
    : [
        markParagraph(plan.titled, {
          ...base,
          code: 'section-missing',
          severity: 'info',
          params: { heading: plan.title.slice(0, 80) },
        }),
      ];
}

/** What stands under a heading is what it says. */
export function checkContent(reading: Reading): readonly Draft[] {
  return [
    ...reading.sections.flatMap((section) => [
      ...checkEmpty(reading, section),
      ...checkEvaluation(reading, section),
      ...checkAbsentTopic(reading, section),
    ]),
    ...checkTopics(reading),
    ...checkProposals(reading),
  ];
}
