import { deflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';
import type { ZipFile } from './zip-file.ts';

/** Bit 11: names in UTF-8. */
const UTF8_NAMES = 0x800;
const VERSION = 20;
/** 1 January 1980: the first date a zip can hold. A fixed one keeps equal documents equal. */
const DATE = 0x21;
const UNPACKED_METHOD = { stored: 0, deflated: 8 } as const;

interface Part {
  readonly name: Uint8Array;
  readonly method: number;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/**
 * A copy of a zip in which some parts are replaced or added; all others keep their packed bytes, and
 * so their content to the last bit.
 */
export function writeZip(zip: ZipFile, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encode = (name: string) => new TextEncoder().encode(name);
  const parts: Part[] = [];
  for (const entry of zip.entries.values()) {
    const { name, method, size, crc } = entry;
    const content = changed.get(name);
    parts.push(
      content === undefined
        ? {
            name: encode(name),
            method: UNPACKED_METHOD[method],
            packed: zip.packed(entry),
            size,
            crc,
          }
        : pack(encode(name), content),
    );
  }
  for (const [name, content] of changed) {
    if (!zip.entries.has(name)) parts.push(pack(encode(name), content));
  }
  return layOut(parts);
}

function pack(name: Uint8Array, content: Uint8Array): Part {
  const packed = deflateSync(content, { level: 6 });
  return { name, method: 8, packed, size: content.length, crc: crc32(content) };
}

function layOut(parts: readonly Part[]): Uint8Array {
  const localSize = (part: Part) => 30 + part.name.length + part.packed.length;
  const directoryStart = parts.reduce((sum, part) => sum + localSize(part), 0);
  const directorySize = parts.reduce((sum, part) => sum + 46 + part.name.length, 0);
  const bytes = new Uint8Array(directoryStart + directorySize + 22);
  const view = new DataView(bytes.buffer);

  const writeCommon = (at: number, part: Part): void => {
    const fields = [VERSION, UTF8_NAMES, part.method, 0, DATE];
    fields.forEach((field, index) => {
      view.setUint16(at + 2 * index, field, true);
    });
    view.setUint32(at + 10, part.crc, true);
    view.setUint32(at + 14, part.packed.length, true);
    view.setUint32(at + 18, part.size, true);
    view.setUint16(at + 22, part.name.length, true);
  };

  let local = 0;
  let central = directoryStart;
  for (const part of parts) {
    view.setUint32(local, 0x04034b50, true);
    writeCommon(local + 4, part);
    bytes.set(part.name, local + 30);
    bytes.set(part.packed, local + 30 + part.name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeCommon(central + 6, part);
    view.setUint32(central + 42, local, true);
    bytes.set(part.name, central + 46);
    local += localSize(part);
    central += 46 + part.name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, parts.length, true);
  view.setUint16(central + 10, parts.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, directoryStart, true);
  return bytes;
}
