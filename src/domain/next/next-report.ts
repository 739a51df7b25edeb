import { referenceTokens } from '../reference/reference-token.ts';
import type { Reference } from '../reference/reference.ts';
import { ownValue } from '../../lib/own-value.ts';
import type { Report } from '../report/report.ts';
import type { NextChoice, Template } from '../template/template.ts';
import { carryText, unconfirmedPieces } from './carry-text.ts';
import { nextTexts, type NextText } from './next-texts.ts';
import type { Step } from './shift-text.ts';

/** What of a report is no text, and is carried whole or not at all. */
export const NEXT_PARTS = [
  'omitted',
  'printed',
  'signer',
  'addressees',
  'recipients',
  'request',
] as const;
export type NextPart = (typeof NEXT_PARTS)[number];

/** What is decided on the way to the next report. */
export interface NextChoices {
  /** By list and id of a text, `narratives/opening`; none: the template's. */
  readonly texts: Readonly<Record<string, NextChoice>>;
  readonly parts: Readonly<Record<NextPart, boolean>>;
  /** Ids of the documents that the texts may go on citing. */
  readonly documents: readonly string[];
}

type Carried = Pick<
  Report,
  | 'narratives'
  | 'statements'
  | 'headings'
  | 'unconfirmed'
  | 'omitted'
  | 'printed'
  | 'signerId'
  | 'issuerId'
  | 'addressees'
  | 'recipients'
  | 'requestId'
  | 'footnotes'
  | 'chartsAsPictures'
  | 'carriesData'
>;

export const nextTextKey = ({ list, id }: Pick<NextText, 'list' | 'id'>): string => `${list}/${id}`;

/** Whether a token names a document of the register that is not among the chosen ones. */
export function leftDocuments(
  references: readonly Reference[],
  carried: readonly string[],
): (token: string) => boolean {
  const ids = referenceTokens(references);
  return (token) => {
    const id = ids.get(token.normalize('NFC').toLowerCase());
    return id !== undefined && !carried.includes(id);
  };
}

interface NextInput {
  readonly template: Template;
  readonly report: Report;
  readonly references: readonly Reference[];
  readonly step: Step;
  readonly choices: NextChoices;
}

/**
 * What the next period's report takes over from this one. Dates, number, figures, sections that are
 * done and accepted findings are never among it.
 */
export function carryReport({ template, report, references, step, choices }: NextInput): Carried {
  const isLeft = leftDocuments(references, choices.documents);
  const carried = {
    narratives: {} as Record<string, string>,
    headings: {} as Record<string, string>,
    statements: {} as Record<string, Report['statements'][string]>,
  };
  const unconfirmed: Record<string, readonly string[]> = {};
  for (const one of nextTexts(template, report)) {
    const choice = ownValue(choices.texts, nextTextKey(one)) ?? one.usual;
    const parts = carryText(one.text, choice, step, isLeft);
    const text = parts.map((part) => part.text).join('');
    if (text.trim() === '') continue;
    if (one.list === 'statements') {
      const variant = ownValue(report.statements, one.id)?.variant ?? null;
      carried.statements[one.id] = { text, variant };
    } else carried[one.list][one.id] = text;
    const pieces = unconfirmedPieces(parts);
    if (pieces.length > 0) unconfirmed[one.id] = pieces;
  }
  const { parts } = choices;
  return {
    ...carried,
    unconfirmed,
    omitted: parts.omitted ? report.omitted : [],
    printed: parts.printed ? report.printed : {},
    issuerId: report.issuerId,
    signerId: parts.signer ? report.signerId : null,
    addressees: parts.addressees ? report.addressees : null,
    recipients: parts.recipients ? report.recipients : null,
    requestId: parts.request ? report.requestId : null,
    footnotes: report.footnotes,
    chartsAsPictures: report.chartsAsPictures,
    carriesData: report.carriesData,
  };
}
