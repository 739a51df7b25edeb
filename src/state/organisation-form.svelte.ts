import { changeUnit } from '../domain/organisation/change-unit.ts';
import { defaultOrganisation, defaultPlace } from '../domain/organisation/default-organisation.ts';
import { newIssuer } from '../domain/organisation/new-issuer.ts';
import type {
  DocumentStyle,
  Issuer,
  Organisation,
  Signer,
} from '../domain/organisation/organisation.ts';
import { tidyOrganisation } from '../domain/organisation/tidy-organisation.ts';
import { usualTitle } from '../domain/organisation/usual-title.ts';
import { newId } from '../lib/new-id.ts';
import { dropDraft, keepDraft, readDraft } from './organisation-draft.ts';
import type { Workspace } from './workspace.svelte.ts';

type OrganisationKey = keyof Organisation;

/** Without these no report can say whose it is. */
export type NeededField = 'name' | 'province';

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An organisation being edited: a stored one, saved at every change, or one being set up. */
export class OrganisationForm {
  readonly #workspace: Workspace;
  #draft = $state.raw<Organisation>(
    defaultOrganisation({
      id: newId(),
      unitCode: null,
      kind: 'xã',
      name: '',
      province: '',
      signerId: newId(),
    }),
  );
  #isChecked = $state(false);

  /** `stored` is edited in place; without it a new one is set up. */
  constructor(workspace: Workspace, stored: Organisation | null) {
    this.#workspace = workspace;
    this.#isChecked = stored !== null;
    this.#draft = stored ?? readDraft(workspace.preferences) ?? this.#draft;
  }

  readonly #stored: Organisation | null = $derived.by(
    () => this.#workspace.organisations.find(({ id }) => id === this.#draft.id) ?? null,
  );
  readonly organisation: Organisation = $derived(this.#stored ?? this.#draft);

  /** What is still missing, once it is time to say so. */
  readonly missing: readonly NeededField[] = $derived.by(() => {
    const { name, province } = this.organisation;
    if (!this.#isChecked) return [];
    const blank = { name: name.trim() === '', province: province.trim() === '' };
    return (['name', 'province'] as const).filter((field) => blank[field]);
  });

  /** A province that is named without what it is: "Lâm Đồng". */
  readonly hasBareProvince: boolean = $derived.by(() => {
    const { province } = this.organisation;
    return province.trim() !== '' && !/^(?:tỉnh|thành phố) /iu.test(province.normalize('NFC'));
  });

  set<Key extends OrganisationKey>(key: Key, value: Organisation[Key]): void {
    if (this.#stored) this.#workspace.edit('organisation', this.#draft.id, key, value);
    else {
      this.#draft = { ...this.#draft, [key]: value };
      keepDraft(this.#workspace.preferences, this.#draft);
    }
  }

  /** Another unit, with what follows from it. */
  setUnit(change: Parameters<typeof changeUnit>[1]): void {
    const next = changeUnit(this.organisation, change);
    this.#take(next, ['unitCode', 'kind', 'name', 'province', 'place', 'addressees', 'recipients']);
  }

  setStyle<Key extends keyof DocumentStyle>(key: Key, value: DocumentStyle[Key]): void {
    this.set('style', { ...this.organisation.style, [key]: value });
  }

  setSigner<Key extends keyof Signer>(id: string, key: Key, value: Signer[Key]): void {
    this.#setSigners((signer) => (signer.id === id ? { ...signer, [key]: value } : signer));
  }

  /** The usual title goes along while nobody has typed another. */
  setAuthority(id: string, authority: Signer['authority']): void {
    this.#setSigners((signer) => {
      if (signer.id !== id) return signer;
      const isUsual = signer.title === usualTitle(signer.authority) || signer.title === '';
      return { ...signer, authority, title: isUsual ? usualTitle(authority) : signer.title };
    });
  }

  /** The id of the new one. */
  addSigner(): string {
    const signer: Signer = { id: newId(), name: '', authority: 'KT', title: usualTitle('KT') };
    this.set('signers', [...this.organisation.signers, signer]);
    return signer.id;
  }

  removeSigner(id: string): void {
    this.set(
      'signers',
      this.organisation.signers.filter((signer) => signer.id !== id),
    );
  }

  /** A division or committee that issues reports of its own; the id of the new one. */
  addIssuer(kind: Issuer['kind']): string {
    const issuer = newIssuer(this.organisation, kind, { id: newId(), signerId: newId() });
    this.set('issuers', [...this.organisation.issuers, issuer]);
    return issuer.id;
  }

  /** How many reports a division or committee issues: while there are any it stays. */
  reportsOf(issuer: string): number {
    return this.#workspace.reports.filter(({ issuerId }) => issuerId === issuer).length;
  }

  removeIssuer(id: string): void {
    this.set(
      'issuers',
      this.organisation.issuers.filter((issuer) => issuer.id !== id),
    );
  }

  /** Stray spaces and the like go once a field is left, never while it is typed in. */
  settle(): void {
    const tidy = tidyOrganisation(this.organisation);
    const { kind, name, province } = this.organisation;
    if (!same([kind, name, province], [tidy.kind, tidy.name, tidy.province])) {
      this.setUnit({ kind: tidy.kind, name: tidy.name, province: tidy.province });
    }
    this.#take(tidyOrganisation(this.organisation), [
      'district',
      'place',
      'reportSymbol',
      'signers',
      'addressees',
      'recipients',
      'issuers',
    ]);
  }

  /** Keeps the new organisation and opens it; null when something it needs is missing. */
  save(): Organisation | null {
    this.settle();
    this.#isChecked = true;
    if (this.missing.length > 0) return null;
    if (this.organisation.place === '') this.set('place', defaultPlace(this.organisation));
    const { organisation } = this;
    this.#workspace.add([{ kind: 'organisation', record: organisation }]);
    this.#workspace.openOrganisation(organisation.id);
    dropDraft(this.#workspace.preferences);
    return organisation;
  }

  /** Forgets what was typed of the new organisation. */
  giveUp(): void {
    dropDraft(this.#workspace.preferences);
  }

  #setSigners(change: (signer: Signer) => Signer): void {
    this.set('signers', this.organisation.signers.map(change));
  }

  #take(next: Organisation, keys: readonly OrganisationKey[]): void {
    for (const key of keys) {
      if (!same(this.organisation[key], next[key])) this.set(key, next[key]);
    }
  }
}
