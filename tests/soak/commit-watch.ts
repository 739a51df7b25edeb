import type { BrowserContext } from 'playwright';

/** The text of a field as a commit holds it. */
export type OnCommit = (element: string, text: string) => void;

/** Where the watched fields of the sample are kept. */
const WATCHED = {
  figures: ['dossierReceivedTotal', 'dossierReceivedDirect', 'dossierWithAppointmentSlip'],
  narratives: ['result.tthc.onestop.dossiers.text'],
};

/** DOM ids of the fields that are watched, all of one section. */
export const watchedElements = [...WATCHED.figures, ...WATCHED.narratives].map((key) => `o-${key}`);

/** Tells of every commit, as soon as the browser does: what it held of the watched fields. */
export async function watchCommits(context: BrowserContext, onCommit: OnCommit): Promise<void> {
  await context.exposeFunction('soakCommitted', (texts: Record<string, string>) => {
    for (const [key, text] of Object.entries(texts)) onCommit(`o-${key}`, text);
  });
  await context.addInitScript(({ figures, narratives }) => {
    interface Row {
      readonly entries?: Readonly<Record<string, { readonly typed: string }>>;
      readonly narratives?: Readonly<Record<string, string>>;
    }
    // eslint-disable-next-line @typescript-eslint/unbound-method -- bound again at every call
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      const row = given[0] as Row;
      const texts: Record<string, string> = {};
      if (this.name === 'figureSets')
        for (const key of figures) texts[key] = row.entries?.[key]?.typed ?? '';
      if (this.name === 'reports')
        for (const key of narratives) texts[key] = row.narratives?.[key] ?? '';
      if (Object.keys(texts).length > 0)
        this.transaction.addEventListener('complete', () => {
          const told = Reflect.get(window, 'soakCommitted') as (texts: object) => Promise<void>;
          void told(texts);
        });
      return put.apply(this, given);
    };
  }, WATCHED);
}
