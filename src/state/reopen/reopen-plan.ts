import type { FigureSet } from '../../domain/figure/figure-set.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { samePeriod } from '../../domain/period/same-period.ts';
import { findTwin } from '../../domain/reference/find-twin.ts';
import type { Reference } from '../../domain/reference/reference.ts';
import type { FrozenReport } from '../../domain/report/issue.ts';
import type { Report } from '../../domain/report/report.ts';
import type { Template } from '../../domain/template/template.ts';
import type { TemplateProposal } from '../../domain/template/template-file.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import type { StoredWorkspace } from '../../storage/storage.ts';
import { compareCells, type ComparedFigures } from './compare-cells.ts';
import {
  findTarget,
  organisationDifferences,
  type OrganisationDifference,
} from './reopen-target.ts';

/** A document of the file with the one of the register that it is. */
interface KnownReference {
  readonly file: Reference;
  readonly here: Reference;
}

/** What opening a report again from a file would change. */
export interface ReopenPlan {
  readonly frozen: FrozenReport;
  readonly template: Template;
  /** The report type that comes in with the report; null where it is here already. */
  readonly newTemplate: TemplateProposal | null;
  /** Null: the file's organisation is not on this computer, and will be added. */
  readonly target: Organisation | null;
  readonly organisation: readonly OrganisationDifference[];
  /** Null: the period has no figures here yet. */
  readonly figures: (ComparedFigures & { readonly here: FigureSet }) | null;
  /** Reports that show the same figures. */
  readonly sharing: readonly Report[];
  readonly references: {
    readonly fresh: readonly Reference[];
    readonly same: readonly KnownReference[];
    /** They stay as they are here. */
    readonly different: readonly KnownReference[];
  };
}

const plain = (one: Reference): string =>
  canonicalJson({ ...one, id: '', rev: 0, organisationId: '' });

function planReferences(
  references: readonly Reference[],
  register: readonly Reference[],
): ReopenPlan['references'] {
  const known = references.map((file) => ({
    file,
    here: register.find(({ id }) => id === file.id) ?? findTwin(file, register),
  }));
  const met = known.flatMap(({ file, here }) => (here === null ? [] : [{ file, here }]));
  return {
    fresh: known.filter(({ here }) => here === null).map(({ file }) => file),
    same: met.filter(({ file, here }) => plain(file) === plain(here)),
    different: met.filter(({ file, here }) => plain(file) !== plain(here)),
  };
}

/** Sets a report that was read from a file against all that is stored. Changes nothing. */
export function planReopening(
  frozen: FrozenReport,
  template: Template,
  stored: StoredWorkspace,
  newTemplate: TemplateProposal | null = null,
): ReopenPlan {
  const target = findTarget(frozen.organisation, stored.organisations);
  const own = ({ organisationId }: { readonly organisationId: string }): boolean =>
    organisationId === target?.id;
  const here = stored.figureSets.find(
    (one) => own(one) && one.name === null && samePeriod(one.period, frozen.figures.period),
  );
  return {
    frozen,
    template,
    newTemplate,
    target,
    organisation: target === null ? [] : organisationDifferences(frozen.organisation, target),
    figures: here ? { here, ...compareCells(frozen.figures, here, template.catalogue) } : null,
    sharing: stored.reports.filter(
      (one) => own(one) && one.deletedAt === null && one.figureSetId === here?.id,
    ),
    references: planReferences(frozen.references, stored.references.filter(own)),
  };
}
