import type { Severity } from '../template/catalogue.ts';
import type { ProofCode, ProofParams } from './proof-finding.ts';
import type { Paragraph } from './reading/paragraph.ts';
import type { Reading } from './reading/read-document.ts';

/** A finding before its place in the document is worked out. */
export interface Draft {
  readonly rule: string;
  readonly code: ProofCode;
  readonly severity: Severity;
  readonly paragraph: Paragraph;
  /** Places in the paragraph's tidy text, or in its raw text where `raw` says so. */
  readonly start: number;
  readonly end: number;
  readonly raw?: boolean;
  readonly params?: ProofParams;
  readonly suggestion?: string | null;
}

export type ProofRule = (reading: Reading) => readonly Draft[];

/** A draft that marks a whole paragraph, or its first words. */
export function markParagraph(
  paragraph: Paragraph,
  rest: Omit<Draft, 'paragraph' | 'start' | 'end'>,
): Draft {
  return { ...rest, paragraph, start: 0, end: Math.min(paragraph.text.length, 160) };
}

/** Every place where a pattern stands in a paragraph, as spans; groups come with it. */
export function eachMatch(paragraph: Paragraph, pattern: RegExp): readonly RegExpExecArray[] {
  return Array.from(paragraph.text.matchAll(pattern));
}
