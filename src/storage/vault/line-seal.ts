import { toBase64 } from '../../lib/base64.ts';
import { cmac, gcm } from '@noble/ciphers/aes.js';
import { boundTo, IV_LENGTH, packSealed, unpackSealed } from './seal.ts';

/**
 * Text sealed before the call returns. The browser's own AES answers a moment later, when a page that is
 * being closed is no more; what is typed must lie in the journal by then.
 */
export interface LineSeal {
  close(place: string, text: string): string;
  open(place: string, sealed: string): string | null;
  /** The same for the same text, and nothing can be told from it. */
  mark(text: string): string;
}

/** Bytes: the first half seals, the other makes marks. */
export const LINE_KEY_LENGTH = 64;

export function lineSeal(keys: Uint8Array, vault: string): LineSeal {
  const key = keys.slice(0, LINE_KEY_LENGTH / 2);
  const markKey = keys.slice(LINE_KEY_LENGTH / 2);
  const bound = (place: string) => boundTo(`${vault}/line/${place}`);
  return {
    mark: (text) => toBase64(cmac(new TextEncoder().encode(text), markKey)),
    close(place, text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
      return packSealed(iv, gcm(key, iv, bound(place)).encrypt(new TextEncoder().encode(text)));
    },
    open(place, sealed) {
      const parts = unpackSealed(sealed);
      if (!parts) return null;
      try {
        return new TextDecoder().decode(gcm(key, parts.iv, bound(place)).decrypt(parts.sealed));
      } catch {
        return null;
      }
    },
  };
}
