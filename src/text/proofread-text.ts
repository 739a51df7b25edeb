import type { ProofCode, ProofFinding } from '../domain/proofread/proof-finding.ts';
import type { ProblemText } from './problem-text.ts';
import { PROOF_FIGURE_TEXT } from './proofread-figure-text.ts';
import { PROOF_FORM_TEXT } from './proofread-form-text.ts';
import { PROOF_WORD_TEXT } from './proofread-word-text.ts';
import { ProofWords } from './proofread-words.ts';

const SENTENCES: Readonly<Record<ProofCode, (words: ProofWords) => ProblemText>> = {
  ...PROOF_FIGURE_TEXT,
  ...PROOF_WORD_TEXT,
  ...PROOF_FORM_TEXT,
};

/** What proofreading found, in words: what is wrong, with the numbers in it, and how to mend it. */
export function proofreadText({
  code,
  params,
}: Pick<ProofFinding, 'code' | 'params'>): ProblemText {
  return SENTENCES[code](new ProofWords(params));
}
