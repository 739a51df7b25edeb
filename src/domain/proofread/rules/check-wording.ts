import { WANTING_WORDS } from '../lists/wanting-words.ts';
import { eachMatch, type Draft } from '../draft.ts';
import type { Reading } from '../reading/read-document.ts';

/** Phrases that have lost a word. */
export function checkWording({ paragraphs }: Reading): readonly Draft[] {
  return paragraphs.flatMap((paragraph) =>
    WANTING_WORDS.flatMap(({ pattern, fix, severity }) =>
      eachMatch(paragraph, pattern).map((match) => {
        const found = match[0];
        const suggestion = found.replace(found, () =>
          fix.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? ''),
        );
        return {
          rule: 'R-TEXT-WORD',
          code: 'words-wanting' as const,
          severity,
          paragraph,
          start: match.index,
          end: match.index + found.length,
          params: { found, fix: suggestion },
          suggestion,
        };
      }),
    ),
  );
}
