import type { Organisation } from '../organisation/organisation.ts';
import type { Catalogue } from '../template/catalogue.ts';

/** What the figures of a sheet are looked for in. */
export interface SheetSource {
  readonly catalogue: Catalogue;
  readonly organisation: Pick<Organisation, 'name' | 'lists'>;
  /** Keys of the figures that are wanted. */
  readonly figures: ReadonlySet<string>;
  /** What an official said rows of a name are of: keys of figures by folded label. */
  readonly named: ReadonlyMap<string, string>;
}
