import type { Issuer, Signer } from '../domain/organisation/organisation.ts';
import { usualTitle } from '../domain/organisation/usual-title.ts';
import { newId } from '../lib/new-id.ts';
import type { OrganisationForm } from './organisation-form.svelte.ts';

/** A division or committee being edited, as a part of its organisation. */
export class IssuerForm {
  readonly #form: OrganisationForm;
  readonly #id: string;

  constructor(form: OrganisationForm, id: string) {
    this.#form = form;
    this.#id = id;
  }

  get issuer(): Issuer | undefined {
    return this.#form.organisation.issuers.find(({ id }) => id === this.#id);
  }

  set<Key extends keyof Issuer>(key: Key, value: Issuer[Key]): void {
    this.#change((issuer) => ({ ...issuer, [key]: value }));
  }

  setSigner<Key extends keyof Signer>(id: string, key: Key, value: Signer[Key]): void {
    this.#setSigner(id, (signer) => ({ ...signer, [key]: value }));
  }

  /** The usual title goes along while nobody has typed another. */
  setAuthority(id: string, authority: Signer['authority']): void {
    const kind = this.issuer?.kind ?? 'commune';
    this.#setSigner(id, (signer) => {
      const isUsual = signer.title === usualTitle(signer.authority, kind) || signer.title === '';
      const title = isUsual ? usualTitle(authority, kind) : signer.title;
      return { ...signer, authority, title };
    });
  }

  /** The id of the new one. */
  addSigner(): string {
    const id = newId();
    this.#change((issuer) => {
      const title = usualTitle('KT', issuer.kind);
      const signer: Signer = { id, name: '', authority: 'KT', title };
      return { ...issuer, signers: [...issuer.signers, signer] };
    });
    return id;
  }

  removeSigner(id: string): void {
    this.#change((issuer) => ({
      ...issuer,
      signers: issuer.signers.filter((signer) => signer.id !== id),
    }));
  }

  settle(): void {
    this.#form.settle();
  }

  #setSigner(id: string, change: (signer: Signer) => Signer): void {
    this.#change((issuer) => ({
      ...issuer,
      signers: issuer.signers.map((signer) => (signer.id === id ? change(signer) : signer)),
    }));
  }

  #change(change: (issuer: Issuer) => Issuer): void {
    const { issuers } = this.#form.organisation;
    this.#form.set(
      'issuers',
      issuers.map((issuer) => (issuer.id === this.#id ? change(issuer) : issuer)),
    );
  }
}
