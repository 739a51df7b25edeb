import type { Evaluation } from '../../domain/report/evaluation.ts';
import type { ListMember } from '../../domain/template/catalogue.ts';
import { composeText } from '../compose-text.ts';

/** A member's name as tables and charts print it: `Năm 2023` for the year of the report. */
export function printedLabel({ label, printed }: ListMember, evaluation: Evaluation): string {
  return printed === undefined ? label : composeText(printed, evaluation, { prose: false }).text;
}
