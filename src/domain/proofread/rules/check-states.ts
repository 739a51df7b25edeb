import type { Draft } from '../draft.ts';
import type { Reading } from '../reading/read-document.ts';

interface States {
  readonly rule: string;
  readonly unit: string;
  readonly total: RegExp;
  readonly done: RegExp;
  readonly left: RegExp;
}

const COUNT = '(\\d{1,4})(?:\\/\\d{1,4})?(?!\\d|[.,]\\d|[%/])';
const states = (
  rule: string,
  unit: string,
  noun: string,
  given: string,
  done: string,
  left: string,
): States => ({
  rule,
  unit,
  total: new RegExp(`(?:${given})[^.;:,\\d]{0,50}:? ?${COUNT}(?= ${noun}|[ .;,]|$)`, 'iu'),
  done: new RegExp(`(?:${done})[^.;:,\\d]{0,30}:? ?${COUNT}(?= ${noun}|[ .;,]|$)`, 'iu'),
  left: new RegExp(`(?:${left})[^.;:,\\d]{0,30}:? ?${COUNT}(?= ${noun}|[ .;,]|$)`, 'giu'),
});

/** What was given out or came in, and in what state it is. */
const STATES: readonly States[] = [
  states(
    'R-SUM-TASK',
    'nhiệm vụ',
    'nhiệm vụ',
    'giao|đề ra|tổng số nhiệm vụ|năm \\d{4} với|tổng số',
    '(?<!đã )(?<!chưa )(?:đã )?hoàn thành',
    'đang (?:thực hiện|triển khai)|còn(?: lại)?|chưa (?:hoàn thành|thực hiện)|quá hạn',
  ),
  states(
    'R-SUM-FEEDBACK',
    'phản ánh, kiến nghị',
    '(?:phản ánh|PAKN|kiến nghị|ý kiến)',
    '(?:phản ánh, kiến nghị|PAKN)[^.;,\\d]{0,12}tiếp nhận|tiếp nhận(?: được)?(?= \\d{1,4} (?:phản ánh|PAKN|kiến nghị|ý kiến))',
    '(?:đã )?(?:xử lý|giải quyết|trả lời)(?: xong)?',
    'đang (?:xử lý|giải quyết|xem xét)|còn(?: lại)?',
  ),
];

/** Tasks and petitions: those done and those left make up those that came. */
export function checkStates({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) =>
    STATES.flatMap(({ rule, unit, total, done, left }): Draft[] => {
      const { text } = paragraph;
      const given = total.exec(text);
      if (given === null || !text.includes(/^[^,]+/u.exec(unit)?.[0] ?? unit)) return [];
      const from = given.index + given[0].length;
      const rest = text.slice(from);
      const finished = done.exec(rest);
      const open = Array.from(rest.matchAll(left)).filter(({ index }) => index !== finished?.index);
      if (finished === null || open.length === 0) return [];
      const values = [finished, ...open].map((match) => Number(match[1]));
      const sum = values.reduce((all, value) => all + value, 0);
      const whole = Number(given[1]);
      const last = open.at(-1);
      return sum === whole || sum > whole * 2
        ? []
        : [
            {
              rule,
              code: 'parts-not-total',
              severity: 'error',
              paragraph,
              start: given.index,
              end:
                from +
                Math.max(
                  finished.index + finished[0].length,
                  (last?.index ?? 0) + (last?.[0].length ?? 0),
                ),
              params: {
                total: whole,
                parts: sum,
                difference: Math.abs(sum - whole),
                unit,
                list: values.join(' + '),
              },
            },
          ];
    }),
  );
}
