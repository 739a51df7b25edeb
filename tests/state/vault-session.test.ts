import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preferences } from '../../src/state/preferences.ts';
import { SaveStatus } from '../../src/state/save-status.svelte.ts';
import type { VaultChannel } from '../../src/state/vault-channel.ts';
import { VaultSession } from '../../src/state/vault-session.svelte.ts';

type Parts = ConstructorParameters<typeof VaultSession>[0];
type Message = Parameters<VaultChannel['say']>[0];

const MINUTE = 60_000;
/** The clock is looked at as often. */
const LOOK = 5000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Tabs of one browser: each hears what the others say, at once. */
function browser() {
  const heard: { readonly by: object; readonly message: Message; readonly run: () => void }[] = [];
  const said: Message[] = [];
  const kept = new Map<string, string>();
  const preferences: Preferences = {
    read: (key) => kept.get(key) ?? null,
    write: (key, value) => void kept.set(key, value),
  };
  function openTab() {
    const by = {};
    const channel: VaultChannel = {
      say: (message) => {
        said.push(message);
        for (const one of heard) if (one.by !== by && one.message === message) one.run();
      },
      on: (message, run) => void heard.push({ by, message, run }),
    };
    const saves = new SaveStatus();
    const reload = vi.fn<() => void>();
    const cover = vi.fn<(covered: boolean) => void>();
    const order: string[] = [];
    const flush = (name: string) => ({
      flush: () => {
        order.push(name);
        return Promise.resolve();
      },
    });
    const session = new VaultSession({
      work: {} as Parts['work'],
      workspace: flush('workspace') as Parts['workspace'],
      undo: flush('undo') as Parts['undo'],
      saves,
      preferences,
      channel,
      by: 'passphrase',
      cover,
      reload: () => {
        order.push('reload');
        reload();
      },
    });
    const target = new EventTarget();
    session.watch(target);
    const press = () => target.dispatchEvent(new Event('keydown'));
    return { session, saves, reload, cover, order, press };
  }
  return { openTab, said };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a tab that is left alone', () => {
  it('locks after 15 minutes, not before, and writes everything first', async () => {
    const { reload, cover, order } = browser().openTab();
    await pass(15 * MINUTE - LOOK);
    expect(reload).not.toHaveBeenCalled();
    await pass(LOOK);
    expect(reload).toHaveBeenCalledOnce();
    expect(cover.mock.calls).toEqual([[true]]);
    expect(order).toEqual(['undo', 'workspace', 'reload']);
  });

  it.each([
    ['5', 5],
    ['30', 30],
  ] as const)(
    'locks after the %s minutes that were chosen, also next time',
    async (choice, minutes) => {
      const office = browser();
      office.openTab().session.setLockAfter(choice);
      const { session, reload } = office.openTab();
      expect(session.lockAfter).toBe(choice);
      await pass(minutes * MINUTE - LOOK);
      expect(reload).not.toHaveBeenCalled();
      await pass(LOOK);
      expect(reload).toHaveBeenCalled();
    },
  );

  it('never does where that was chosen', async () => {
    const { session, reload } = browser().openTab();
    session.setLockAfter('never');
    await pass(24 * 60 * MINUTE);
    expect(reload).not.toHaveBeenCalled();
  });

  it('counts anew from every key', async () => {
    const { reload, press } = browser().openTab();
    await pass(14 * MINUTE);
    press();
    await pass(15 * MINUTE - LOOK);
    expect(reload).not.toHaveBeenCalled();
    await pass(LOOK);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that slept with its computer is not brought to life by the first key', async () => {
    const { reload, press } = browser().openTab();
    // No timer runs in sleep.
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    press();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('several tabs', () => {
  it('are all kept open by work in one, which says so every 5 seconds at most', async () => {
    const office = browser();
    const [busy, idle] = [office.openTab(), office.openTab()];
    for (let second = 0; second < 20 * 60; second += 1) {
      busy.press();
      await pass(1000);
    }
    expect(idle.reload).not.toHaveBeenCalled();
    expect(busy.reload).not.toHaveBeenCalled();
    expect(office.said.filter((one) => one === 'active')).toHaveLength((20 * 60) / 5);
    // A last word may be up to 5 seconds older than the last key.
    await pass(15 * MINUTE + LOOK);
    expect(idle.reload).toHaveBeenCalled();
    expect(busy.reload).toHaveBeenCalled();
  });

  it('are locked by one', async () => {
    const office = browser();
    const [one, other] = [office.openTab(), office.openTab()];
    await one.session.lock();
    await pass(0);
    expect(one.reload).toHaveBeenCalledOnce();
    expect(other.reload).toHaveBeenCalledOnce();
  });
});

describe('something that is not saved', () => {
  const failed = {
    state: 'failed',
    reason: { code: 'failed', detail: 'full' },
    pending: 1,
  } as const;

  it('keeps its tab open and says so, and the others lock', async () => {
    const office = browser();
    const [one, other] = [office.openTab(), office.openTab()];
    one.saves.set(failed);
    await one.session.lock();
    await pass(0);
    expect(one.reload).not.toHaveBeenCalled();
    expect(one.session.refused).toBe(true);
    // The work is on screen again.
    expect(one.cover.mock.calls).toEqual([[true], [false]]);
    expect(other.reload).toHaveBeenCalledOnce();
  });

  it('lets the tab lock by itself once it is saved', async () => {
    const { saves, reload } = browser().openTab();
    saves.set(failed);
    await pass(16 * MINUTE);
    expect(reload).not.toHaveBeenCalled();
    saves.set({ state: 'saved', at: new Date().toISOString() });
    await pass(LOOK);
    expect(reload).toHaveBeenCalledOnce();
  });
});
