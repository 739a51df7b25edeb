import { describe, expect, it, vi } from 'vitest';
import { StoragePermission } from '../../src/state/storage-permission.svelte.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('StoragePermission', () => {
  it('knows a promise that was given before', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    const permission = new StoragePermission({ persisted: () => Promise.resolve(true), persist });
    await settle();
    expect(permission.answer).toBe('kept');
    permission.ask();
    expect(persist).not.toHaveBeenCalled();
  });

  it('says that the browser was asked and does not promise', async () => {
    const permission = new StoragePermission({
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(false),
    });
    await settle();
    expect(permission.answer).toBe('may-be-cleared');
    permission.ask();
    await settle();
    expect(permission.answer).toBe('refused');
  });

  it('stays unknown where the browser cannot be asked, or fails', async () => {
    const fails = () => Promise.reject(new Error('not allowed'));
    const permissions = [
      new StoragePermission(undefined),
      new StoragePermission({ persisted: fails, persist: fails }),
    ];
    for (const permission of permissions) permission.ask();
    await settle();
    expect(permissions.map(({ answer }) => answer)).toEqual(['unknown', 'unknown']);
  });
});
