import type { Report } from './report.ts';

/** A report with nothing written in it yet. `at` is ISO 8601. */
export function newReport(
  given: Pick<Report, 'id' | 'organisationId' | 'templateId' | 'figureSetId'> &
    Partial<
      Pick<Report, 'date' | 'signerId' | 'requestId' | 'issuerId' | 'subPeriods' | 'omitted'>
    > & {
      readonly at: string;
    },
): Report {
  return {
    id: given.id,
    rev: 0,
    organisationId: given.organisationId,
    templateId: given.templateId,
    figureSetId: given.figureSetId,
    date: given.date ?? '',
    number: '',
    signerId: given.signerId ?? null,
    requestId: given.requestId ?? null,
    addressees: null,
    recipients: null,
    narratives: {},
    statements: {},
    headings: {},
    omitted: given.omitted ?? [],
    done: [],
    printed: {},
    accepted: {},
    issuerId: given.issuerId ?? null,
    subPeriods: given.subPeriods ?? {},
    unconfirmed: {},
    footnotes: false,
    chartsAsPictures: false,
    carriesData: true,
    reopened: null,
    deletedAt: null,
    createdAt: given.at,
    updatedAt: given.at,
  };
}
