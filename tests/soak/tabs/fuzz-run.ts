import type { StoredRecord, StoredWorkspace } from '../../../src/storage/storage.ts';
import type { OpenVault } from '../../../src/storage/vault/vault-keys.ts';
import { figureSet, organisation, reference, report } from '../../storage/records.ts';
import { Seeded } from '../seeded.ts';
import { HistoryOfField } from './history-of-field.ts';
import { wipe } from './peek.ts';
import type { FieldPlace } from './soak-tab.ts';
import { storedRows } from './stored-rows.ts';
import { TabFrame, type Build } from './tab-frame.ts';

export interface FuzzOutcome {
  readonly seed: number;
  readonly failures: readonly string[];
  /** What was done, as numbered lines, to read beside a failure. */
  readonly log: readonly string[];
  readonly done: Readonly<Record<string, number>>;
}

const PLACES: readonly FieldPlace[] = [
  { kind: 'report', id: 'bc-1', entry: 'opening' },
  { kind: 'report', id: 'bc-1', entry: 'closing' },
  { kind: 'report', id: 'bc-2', entry: 'opening' },
  { kind: 'figureSet', id: 'sl-1', entry: 'total' },
  { kind: 'figureSet', id: 'sl-1', entry: 'late' },
];
const placeName = ({ id, entry }: FieldPlace): string => `${id}.${entry}`;

const FIRST: readonly StoredRecord[] = [
  { kind: 'organisation', record: organisation },
  { kind: 'figureSet', record: { ...figureSet, id: 'sl-1', entries: {} } },
  { kind: 'report', record: { ...report, id: 'bc-1', figureSetId: 'sl-1', narratives: {} } },
  { kind: 'report', record: { ...report, id: 'bc-2', figureSetId: 'sl-1', narratives: {} } },
];

/** Milliseconds in which a loss must be told. */
const ALARM_WITHIN = 1000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One seed: some tabs of two builds, many acts, and a simple model that knows what must be there. */
export class FuzzRun {
  readonly #seed: number;
  readonly #name: string;
  readonly #vault: OpenVault | null;
  readonly #random: Seeded;
  readonly #fields = new Map(PLACES.map((place) => [placeName(place), new HistoryOfField()]));
  /** References that were added or removed for certain. */
  readonly #added = new Map<string, boolean>();
  readonly #failures: string[] = [];
  readonly #log: string[] = [];
  readonly #done: Record<string, number> = {};
  readonly #left = new Set<string>();
  #frames: TabFrame[] = [];
  #isUpgraded = false;
  #texts = 0;

  /** Under a vault the tabs work on a sealed database. */
  constructor(seed: number, vault: OpenVault | null) {
    this.#seed = seed;
    this.#vault = vault;
    this.#name = `${vault ? 'sealed' : 'soak'}-${String(seed)}`;
    this.#random = new Seeded(seed);
  }

  async run(acts: number): Promise<FuzzOutcome> {
    try {
      await this.#begin();
      for (let act = 0; act < acts; act += 1) await this.#act();
      await this.#compareReaders();
      await this.#end();
    } catch (error) {
      this.#failures.push(String(error));
    }
    for (const frame of this.#frames) frame.kill();
    await wipe(this.#name).catch(() => undefined);
    for (const key of Object.keys(localStorage))
      if (key.startsWith(`${this.#name}.`)) localStorage.removeItem(key);
    return { seed: this.#seed, failures: this.#failures, log: this.#log, done: this.#done };
  }

  async #begin(): Promise<void> {
    await this.#open('now');
    const [frame] = this.#frames;
    if (!frame) throw new Error('The first tab did not open');
    frame.tab.add(FIRST);
    await this.#flush(frame);
  }

  async #act(): Promise<void> {
    const frame = this.#frames.length > 0 ? this.#random.pick(this.#frames) : null;
    const at = this.#random.below(1000);
    if (!frame) await this.#open(this.#pickBuild());
    else if (at < 560) await this.#type(frame);
    else if (at < 680) await this.#flush(frame);
    else if (at < 760) await wait(this.#random.pick([0, 1, 2, 5, 10, 30, 160]));
    else if (at < 800) await this.#addOrRemove(frame);
    else if (at < 840) await this.#takeOver(frame);
    else if (at < 870 && this.#frames.length < 3) await this.#open(this.#pickBuild());
    else if (at < 895) this.#kill(frame);
    else if (at < 920) await this.#reload(frame);
    else if (at < 945) this.#plant(frame);
    else if (at < 955) await this.#restore(frame);
    else if (at < 959) await this.#wipe();
    else await this.#peek();
  }

  /** Mostly this build: once the next one has been here, this one can only refuse. */
  #pickBuild(): Build {
    return this.#random.chance(this.#isUpgraded ? 80 : 12) ? 'next' : 'now';
  }

  #note(what: string, frame?: TabFrame): void {
    const who = frame ? ` [${String(this.#frames.indexOf(frame))} ${frame.build}]` : '';
    this.#log.push(`${what}${who}`);
    const kind = what.split(' ', 1)[0] ?? what;
    this.#done[kind] = (this.#done[kind] ?? 0) + 1;
  }

  async #open(build: Build, isAgain = false): Promise<void> {
    const frame = await TabFrame.open(build, this.#name);
    this.#frames.push(frame);
    this.#note('open', frame);
    const wasUpgraded = this.#isUpgraded;
    const started = await frame.ask('start', (tab) => tab.start());
    // A write that hangs holds up whoever opens beside it until it is given up, which takes as long as an open
    // waits: on a busy machine longer. Who is told so loads the page again.
    if (started === 'unavailable timed-out' && !isAgain) {
      this.#note('wait', frame);
      frame.kill();
      this.#frames = this.#frames.filter((one) => one !== frame);
      await this.#open(build, true);
      return;
    }
    if (started === 'ready') {
      for (const { value } of frame.tab.left)
        this.#left.add(
          typeof value === 'string' ? value : String(Reflect.get(Object(value), 'typed')),
        );
      if (build === 'next') this.#isUpgraded = true;
      if (build === 'now' && wasUpgraded) this.#failures.push('the old build opened newer data');
      return;
    }
    if (!(build === 'now' && started === 'newer-data')) this.#failures.push(`open: ${started}`);
    frame.kill();
    this.#frames = this.#frames.filter((one) => one !== frame);
  }

  async #type(frame: TabFrame): Promise<void> {
    // The screens of a tab that reads along take no keys.
    if (frame.tab.isReader) return;
    const place = this.#random.pick(PLACES);
    if (!frame.tab.all.reports.some(({ id }) => id === 'bc-1')) return;
    this.#texts += 1;
    const text = `chữ ${String(this.#texts)}`;
    this.#fields.get(placeName(place))?.type(text);
    this.#note(`type ${text} ${placeName(place)}`, frame);
    frame.tab.edit(place, text);
    if (this.#random.chance(40)) await wait(this.#random.below(4));
  }

  /** What a tab says is saved must be in the database. */
  async #flush(frame: TabFrame): Promise<void> {
    if (frame.tab.isReader) return;
    const typed = [...this.#fields.values()].map((field) => [field, field.last] as const);
    const answer = await frame.ask('flush', (tab) => tab.flush());
    const why = answer !== 'dead' && answer.state === 'failed' ? JSON.stringify(answer.reason) : '';
    this.#note(`flush ${answer === 'dead' ? answer : answer.state} ${why}`, frame);
    if (answer === 'dead' || frame.tab.isReader) return;
    if (answer.state === 'saved') {
      const memory = this.#textsOf(frame.tab.all);
      for (const [field, last] of typed)
        if (field.after(memory.get(field)).length === 0) field.keep(memory.get(field), last);
      await this.#peek();
    } else if (answer.state === 'failed' && this.#random.chance(60)) {
      frame.tab.fail('quota', 0);
      frame.tab.retry();
      this.#note('retry', frame);
    }
  }

  #textsOf(workspace: StoredWorkspace): Map<HistoryOfField, string | undefined> {
    return new Map(
      PLACES.flatMap((place) => {
        const field = this.#fields.get(placeName(place));
        return field ? [[field, textAt(workspace, place)] as const] : [];
      }),
    );
  }

  async #addOrRemove(frame: TabFrame): Promise<void> {
    if (frame.tab.isReader) return;
    const known = frame.tab.all.references;
    const isAdded = known.length < 3 || this.#random.chance(50);
    this.#texts += 1;
    const record = isAdded
      ? { ...reference, id: `vb-${String(this.#texts)}` }
      : this.#random.pick(known);
    const records: StoredRecord[] = [{ kind: 'reference', record }];
    if (isAdded) frame.tab.add(records);
    else frame.tab.remove(records);
    this.#note(`${isAdded ? 'add' : 'remove'} ${record.id}`, frame);
    // Until it is confirmed it may be there or not.
    this.#added.delete(record.id);
    if (!this.#random.chance(50)) return;
    const answer = await frame.ask('flush', (tab) => tab.flush());
    if (answer !== 'dead' && answer.state === 'saved' && !frame.tab.isReader)
      this.#added.set(record.id, isAdded);
  }

  async #takeOver(frame: TabFrame): Promise<void> {
    if (!frame.tab.isReader) return;
    this.#note('take-over', frame);
    const taking = frame.ask('take over', (tab) => tab.takeOver());
    if (this.#random.chance(70)) await taking;
    else
      taking.catch((error: unknown) => {
        this.#failures.push(String(error));
      });
  }

  #kill(frame: TabFrame): void {
    this.#note('kill', frame);
    frame.kill();
    this.#frames = this.#frames.filter((one) => one !== frame);
  }

  async #reload(frame: TabFrame): Promise<void> {
    const { build } = frame;
    this.#note('reload', frame);
    frame.kill();
    this.#frames = this.#frames.filter((one) => one !== frame);
    await this.#open(build);
  }

  #plant(frame: TabFrame): void {
    const fault = this.#random.pick(['quota', 'abort', 'unknown', 'abort', 'never'] as const);
    frame.tab.fail(fault, 1 + this.#random.below(3));
    this.#note(`plant ${fault}`, frame);
  }

  /** A file that has another text in every field. */
  async #restore(frame: TabFrame): Promise<void> {
    if (frame.tab.isReader) return;
    this.#note('restore', frame);
    const file = this.#another(frame.tab.all);
    const answer = await frame.ask('restore', (tab) => tab.restore(file));
    this.#note(`restored ${answer}`, frame);
    if (answer === 'restored') await this.#peek();
    else for (const [field, text] of this.#textsOf(file)) field.forgive(text ?? '');
  }

  #another(workspace: StoredWorkspace): StoredWorkspace {
    const next = () => {
      this.#texts += 1;
      return `tệp ${String(this.#texts)}`;
    };
    const typed = (place: FieldPlace) => {
      const text = next();
      this.#fields.get(placeName(place))?.type(text);
      return text;
    };
    this.#added.clear();
    const narratives = (id: string) =>
      Object.fromEntries(
        PLACES.filter((place) => place.id === id).map((place) => [place.entry, typed(place)]),
      );
    return {
      ...workspace,
      figureSets: workspace.figureSets.map((one) => ({
        ...one,
        entries: Object.fromEntries(
          Object.entries(narratives(one.id)).map(([key, text]) => [
            key,
            { typed: text, at: '2026-11-28T00:00:00.000Z' },
          ]),
        ),
      })),
      reports: workspace.reports.map((one) => ({ ...one, narratives: narratives(one.id) })),
    };
  }

  /** Everything is cleaned away; what the writer has in memory brings it back on the rescue screen. */
  async #wipe(): Promise<void> {
    const writer = this.#frames.find(({ tab }) => !tab.isReader && tab.all.reports.length > 0);
    if (!writer) return;
    const build = this.#isUpgraded ? 'next' : writer.build;
    this.#note('wipe');
    const memory = writer.tab.all;
    await wipe(this.#name);
    // The browser tells the tab of it when it comes to it.
    for (let waited = 0; waited < ALARM_WITHIN; waited += 5) {
      await wait(5);
      if (writer.tab.saves.state === 'failed') break;
    }
    if (writer.tab.saves.state !== 'failed')
      this.#failures.push(`wiped, and the line says ${writer.tab.saves.state}`);
    for (const frame of this.#frames) frame.kill();
    this.#frames = [];
    const frame = await TabFrame.open(build, this.#name);
    const started = await frame.ask('start', (tab) => tab.start());
    const wasSaved = [...this.#fields.values()].some((field) => field.isEverKept);
    if (started !== 'emptied' && wasSaved)
      this.#failures.push(`wiped, and the page opens as ${started}`);
    const rescued = await frame.ask('rescue', (tab) => tab.rescue(this.#another(memory)));
    if (rescued !== 'restored') this.#failures.push(`rescue: ${rescued}`);
    frame.kill();
    if (build === 'now') this.#isUpgraded = false;
    await this.#open(build);
    await this.#peek();
  }

  /** No text in the database may be older than one that was there, or that was said to be. */
  async #peek(): Promise<void> {
    const stored = await storedRows(this.#name, this.#vault);
    if (!stored) {
      this.#failures.push('the database is not there');
      return;
    }
    for (const [field, text] of this.#textsOf(stored)) {
      const trouble = field.see(text);
      if (trouble) this.#failures.push(`after line ${String(this.#log.length)}: ${trouble}`);
    }
    for (const [id, isThere] of this.#added)
      if (stored.references.some((one) => one.id === id) !== isThere)
        this.#failures.push(`${id} should ${isThere ? '' : 'not '}be there`);
  }

  /** Tabs that read along show what the database holds, once they have had time to. */
  async #compareReaders(): Promise<void> {
    for (const frame of this.#frames) await this.#flush(frame);
    this.#note('compare');
    // On a busy machine a reader may be late; one that never comes is wrong.
    let trouble = await this.#readersBehind();
    for (let look = 0; look < 20 && trouble.length > 0; look += 1) {
      await wait(250);
      trouble = await this.#readersBehind();
    }
    this.#failures.push(...trouble);
  }

  async #readersBehind(): Promise<string[]> {
    const rows = await storedRows(this.#name, this.#vault);
    const stored = rows ? this.#textsOf(rows) : new Map<HistoryOfField, undefined>();
    const trouble: string[] = [];
    for (const frame of this.#frames) {
      // One that is just taking the pen shows what it has typed back and not saved yet.
      if (frame.tab.saves.state !== 'saved') continue;
      if (!frame.tab.isReader || frame.build !== (this.#isUpgraded ? 'next' : 'now')) continue;
      for (const [field, text] of this.#textsOf(frame.tab.all))
        if (text !== stored.get(field))
          trouble.push(`a reader shows “${text ?? ''}” for “${stored.get(field) ?? ''}”`);
    }
    return trouble;
  }

  /** All tabs die, one opens: nothing that was typed may be missing. */
  async #end(): Promise<void> {
    for (const frame of this.#frames) frame.kill();
    this.#frames = [];
    this.#note('end');
    await this.#open(this.#isUpgraded ? 'next' : 'now');
    const [frame] = this.#frames;
    if (!frame) return;
    const answer = await frame.ask('flush', (tab) => tab.flush());
    if (answer === 'dead' || answer.state !== 'saved')
      this.#failures.push(`the last tab does not save: ${JSON.stringify(answer)}`);
    await this.#peek();
    for (const [field, text] of this.#textsOf(frame.tab.all))
      for (const missing of field.after(text).filter((one) => !this.#left.has(one)))
        if (missing === field.after(text).at(-1))
          this.#failures.push(`“${missing}” is lost; there is “${text ?? ''}”`);
  }
}

function textAt(workspace: StoredWorkspace, { kind, id, entry }: FieldPlace): string | undefined {
  return kind === 'report'
    ? workspace.reports.find((one) => one.id === id)?.narratives[entry]
    : workspace.figureSets.find((one) => one.id === id)?.entries[entry]?.typed;
}
