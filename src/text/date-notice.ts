import type { Reading } from '../domain/figure/reading.ts';
import { formatDate } from './format-date.ts';
import { readProblemText } from './read-problem.ts';

/**
 * What a date field says of the text in it: how it was read, and, once it may be told, why it is no
 * day. `blank` is said of an empty field that needs a day.
 */
export function dateNotice(
  typed: string,
  reading: Reading,
  told: boolean,
  blank = '',
): { readonly tone: 'info' | 'error'; readonly text: string } | null {
  switch (reading.state) {
    case 'value': {
      const text = formatDate(String(reading.value));
      return typed.trim() === text ? null : { tone: 'info', text: `Đọc là ngày ${text}.` };
    }
    case 'blank':
      return told && blank !== '' ? { tone: 'error', text: blank } : null;
    case 'unreadable': {
      if (!told) return null;
      const { message, hint } = readProblemText(reading.typed, reading.problem);
      return { tone: 'error', text: `${message} ${hint}` };
    }
  }
}
