import type { Organisation } from '../../domain/organisation/organisation.ts';
import { unitName } from '../../domain/organisation/unit-phrases.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { foldText } from '../../lib/fold-text.ts';
import { reopenWords } from '../../text/screens/reopen.ts';

/** A part of an organisation that is one thing in the file and another on this computer. */
export interface OrganisationDifference {
  readonly label: string;
  /** Null: too long to set side by side. */
  readonly file: string | null;
  readonly here: string | null;
}

const place = ({ kind, name, province }: Organisation): string =>
  foldText(`${kind} ${name} ${province}`);

/**
 * The stored organisation that a file's report belongs to: the same record, else the same commune, as
 * one that was set up anew has another id. The sample is never taken for an office's own.
 */
export function findTarget(
  file: Organisation,
  stored: readonly Organisation[],
): Organisation | null {
  const alike = stored.filter(({ sample }) => sample === file.sample);
  return (
    alike.find(({ id }) => id === file.id) ??
    alike.find(({ unitCode }) => unitCode !== null && unitCode === file.unitCode) ??
    alike.find((one) => place(one) === place(file)) ??
    null
  );
}

type Line = readonly [label: string, text: (one: Organisation) => string];
type Whole = readonly [label: string, part: (one: Organisation) => unknown];

const words = reopenWords.organisation.fields;
const LINES: readonly Line[] = [
  [words.name, unitName],
  [words.province, ({ province }) => province],
  [words.district, ({ district }) => district ?? ''],
  [words.place, (one) => one.place],
  [words.symbol, ({ reportSymbol }) => reportSymbol],
  [
    words.signers,
    ({ signers }) =>
      signers.map(({ name, authority, title }) => `${authority}. ${title} ${name}`).join('; '),
  ],
  [words.addressees, ({ addressees }) => addressees.join('; ')],
  [words.recipients, ({ recipients }) => recipients.join('; ')],
];
const WHOLES: readonly Whole[] = [
  [words.style, ({ style }) => style],
  [words.issuers, ({ issuers }) => issuers],
  [words.lists, ({ lists }) => lists],
];

/** What of a report's print may come out otherwise here than in the file. */
export function organisationDifferences(
  file: Organisation,
  here: Organisation,
): readonly OrganisationDifference[] {
  const lines = LINES.map(([label, text]) => ({ label, file: text(file), here: text(here) }));
  return [
    ...lines.filter((one) => one.file !== one.here),
    ...WHOLES.filter(([, part]) => canonicalJson(part(file)) !== canonicalJson(part(here))).map(
      ([label]) => ({ label, file: null, here: null }),
    ),
  ];
}
