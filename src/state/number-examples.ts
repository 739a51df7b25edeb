import { readFigure } from '../domain/figure/read-figure.ts';
import type { FigureType } from '../domain/template/catalogue.ts';
import { readAs } from '../text/read-as.ts';
import { readProblemText } from '../text/read-problem.ts';

/** What is typed into a field, and what the program makes of it. */
export interface NumberExample {
  readonly type: FigureType;
  readonly typed: string;
}

/** The program's own reading of an example, so that what help says is what happens. */
export function exampleReading({ type, typed }: NumberExample): string {
  const reading = readFigure({ type }, typed);
  if (reading.state !== 'unreadable') return readAs({ type }, reading);
  const { message, hint } = readProblemText(typed, reading.problem);
  return `${message} ${hint}`;
}
