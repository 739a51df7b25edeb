import type { ProofRule } from '../draft.ts';
import { checkCharacters } from './check-characters.ts';
import { checkCitedParts } from './check-cited-parts.ts';
import { checkClaims } from './check-claims.ts';
import { checkContent } from './check-content.ts';
import { checkDays } from './check-days.ts';
import { checkDeplored } from './check-deplored.ts';
import { checkDossiers } from './check-dossiers.ts';
import { checkFigureClaims } from './check-figure-claims.ts';
import { checkForm } from './check-form.ts';
import { checkHeadings } from './check-headings.ts';
import { checkKnown } from './check-known.ts';
import { checkNames } from './check-names.ts';
import { checkNumberStyle } from './check-number-style.ts';
import { checkPercents } from './check-percents.ts';
import { checkPeriod } from './check-period.ts';
import { checkQuotes } from './check-quotes.ts';
import { checkReferences } from './check-references.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRequired } from './check-required.ts';
import { checkSeries } from './check-series.ts';
import { checkShares } from './check-shares.ts';
import { checkSpaces } from './check-spaces.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkStates } from './check-states.ts';
import { checkSubject } from './check-subject.ts';
import { checkSums } from './check-sums.ts';
import { checkTableGaps } from './check-table-gaps.ts';
import { checkTables } from './check-tables.ts';
import { checkUsage } from './check-usage.ts';
import { checkValidity } from './check-validity.ts';
import { checkValues } from './check-values.ts';
import { checkWording } from './check-wording.ts';

/** Every rule, figures first: where a sentence is wrong in two ways, its figures matter most. */
export const PROOF_RULES: readonly ProofRule[] = [
  checkDossiers,
  checkValues,
  checkDeplored,
  checkKnown,
  checkFigureClaims,
  checkTables,
  checkTableGaps,
  checkSums,
  checkStates,
  checkShares,
  checkPercents,
  checkNumberStyle,
  checkRequired,
  checkForm,
  checkPeriod,
  checkSubject,
  checkDays,
  checkNames,
  checkReferences,
  checkSeries,
  checkValidity,
  checkCitedParts,
  checkClaims,
  checkRepeats,
  checkQuotes,
  checkHeadings,
  checkContent,
  checkSpelling,
  checkWording,
  checkCharacters,
  checkSpaces,
  checkUsage,
];
