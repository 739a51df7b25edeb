import type { ProofreadContext } from './proofread-context.ts';
import type { Paragraph } from './reading/paragraph.ts';

type Known = Pick<ProofreadContext, 'figures' | 'figuresOfParts'>;

/** Whether there are any figures to hold words against. */
export const hasFigures = ({ figures, figuresOfParts }: Known): boolean =>
  [figures, ...figuresOfParts.map((part) => part.figures)].some(
    (one) => Object.keys(one).length > 0,
  );

/** The figures that a paragraph speaks of. */
export function figuresAt(
  { figures, figuresOfParts }: Known,
  { pieces }: Pick<Paragraph, 'pieces'>,
): ProofreadContext['figures'] {
  const block = pieces[0]?.block ?? -1;
  return figuresOfParts.find(({ blocks }) => blocks.includes(block))?.figures ?? figures;
}
