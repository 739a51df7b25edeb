import { fromBase64, toBase64 } from '../../lib/base64.ts';

/**
 * Text under the data key. `place` says where it lies (`reports/ab12`): sealed text that is moved elsewhere,
 * changed in one bit or cut off does not open.
 */
export interface Seal {
  close(place: string, text: string): Promise<string>;
  /** Null when it is not what `close` made for this place under this key. */
  open(place: string, sealed: string): Promise<string | null>;
}

/** The first byte of sealed text: which way of sealing it is. */
const SEAL_VERSION = 1;
export const IV_LENGTH = 12;
const TAG_LENGTH = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** AES-GCM by the browser, a fresh 96-bit number for each text: the version, the number, what is sealed. */
export async function closeBytes(key: CryptoKey, place: string, content: Bytes): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(place) },
    key,
    content,
  );
  return packSealed(iv, new Uint8Array(sealed));
}

export async function openBytes(
  key: CryptoKey,
  place: string,
  sealed: string,
): Promise<Bytes | null> {
  const parts = unpackSealed(sealed);
  if (!parts) return null;
  try {
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: parts.iv, additionalData: boundTo(place) },
      key,
      parts.sealed,
    );
    return new Uint8Array(opened);
  } catch {
    // The browser says no more than that: another key, another place, or not what it was.
    return null;
  }
}

export function textSeal(key: CryptoKey, vault: string): Seal {
  return {
    close: (place, text) => closeBytes(key, `${vault}/${place}`, new TextEncoder().encode(text)),
    open: async (place, sealed) => {
      const bytes = await openBytes(key, `${vault}/${place}`, sealed);
      return bytes && new TextDecoder().decode(bytes);
    },
  };
}

export function boundTo(place: string): Bytes {
  return new TextEncoder().encode(`bao-cao-xa/${String(SEAL_VERSION)}/${place}`);
}

export function packSealed(iv: Uint8Array, sealed: Uint8Array): string {
  const all = new Uint8Array(1 + IV_LENGTH + sealed.length);
  all[0] = SEAL_VERSION;
  all.set(iv, 1);
  all.set(sealed, 1 + IV_LENGTH);
  return toBase64(all);
}

export function unpackSealed(text: string): { readonly iv: Bytes; readonly sealed: Bytes } | null {
  // The browser reads base64 also without the signs at its end: cut off is cut off.
  const all = text.length % 4 === 0 ? fromBase64(text) : null;
  if (!all || all.length < 1 + IV_LENGTH + TAG_LENGTH || all[0] !== SEAL_VERSION) return null;
  return { iv: all.slice(1, 1 + IV_LENGTH), sealed: all.slice(1 + IV_LENGTH) };
}
