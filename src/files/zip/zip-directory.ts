import { damaged, UnreadableFile, unsafe } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';

/** A part of a zip as its central directory lists it; sizes and places in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** Signatures and lengths of the fixed records (APPNOTE.TXT 4.3). */
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const CENTRAL = { signature: 0x02014b50, length: 46 } as const;
const END = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const ENCRYPTED = 0x1;
const SIZES_FOLLOW_DATA = 0x8;

/**
 * The parts a zip lists, in their order. Throws `UnreadableFile` where the list is cut off, beyond
 * the limits, or not one that an office program writes: local and central records that disagree,
 * overlapping parts, one name twice, names that lead out of the file, encryption, zip64.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const directoryLength = view.getUint32(end + 12, true);
  const directoryStart = view.getUint32(end + 16, true);
  if (directoryStart === 0xffffffff || directoryLength === 0xffffffff) throw unsafe('zip64', '');
  if (directoryStart + directoryLength > end) throw damaged();

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  let at = directoryStart;
  while (at < directoryStart + directoryLength) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature)
      throw damaged();
    if (entries.length === LIMITS.zipEntries) {
      throw new UnreadableFile({ code: 'too-many-parts', limit: LIMITS.zipEntries });
    }
    const record = readCentral(bytes, view, at, end);
    at = record.next;
    const folded = record.name.toLowerCase();
    if (names.has(folded)) throw unsafe('same-name-twice', record.name);
    names.add(folded);
    total += record.size;
    if (total > LIMITS.unpacked) throw tooLarge(LIMITS.unpacked, record.name);
    if (record.size > LIMITS.smallPart && record.size > record.packedSize * LIMITS.ratio) {
      throw tooLarge(LIMITS.unpackedPart, record.name);
    }
    entries.push(locate(bytes, view, record, directoryStart));
  }
  if (entries.length !== view.getUint16(end + 10, true)) throw unsafe('false-size', '');
  refuseOverlap(entries);
  return entries;
}

function tooLarge(limit: number, part: string): UnreadableFile {
  return new UnreadableFile({ code: 'unpacks-too-large', limit, part: part.slice(0, 100) });
}

/** The end record is sought from the back, over a comment that may follow it. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged();
}

interface CentralRecord extends Omit<ZipEntry, 'start'> {
  readonly local: number;
  readonly flags: number;
  readonly rawName: Uint8Array;
  readonly next: number;
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, end: number): CentralRecord {
  const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw damaged();
  const rawName = bytes.subarray(at + CENTRAL.length, nameEnd);
  const name = new TextDecoder().decode(rawName);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile({ code: 'password' });
  if (method !== 0 && method !== 8) throw damaged(name);
  if (!isPlainPath(name)) throw unsafe('path', name);
  const sizes = { packedSize: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true) };
  const local = view.getUint32(at + 42, true);
  if ([sizes.packedSize, sizes.size, local].includes(0xffffffff)) throw unsafe('zip64', name);
  if (method === 0 && sizes.packedSize !== sizes.size) throw unsafe('false-size', name);
  return {
    name,
    rawName,
    flags,
    method: method === 0 ? 'stored' : 'deflated',
    ...sizes,
    crc: view.getUint32(at + 16, true),
    local,
    next,
  };
}

function isPlainPath(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\0]/.test(name)) return false;
  return !name.split('/').includes('..');
}

/** The entry with the place of its bytes, once its local record says the same as the central one. */
function locate(
  bytes: Uint8Array,
  view: DataView,
  record: CentralRecord,
  directoryStart: number,
): ZipEntry {
  const { name, method, packedSize, size, crc, local } = record;
  const nameStart = local + LOCAL.length;
  if (nameStart > directoryStart || view.getUint32(local, true) !== LOCAL.signature) {
    throw damaged(name);
  }
  const flags = view.getUint16(local + 6, true);
  const nameLength = view.getUint16(local + 26, true);
  const start = nameStart + nameLength + view.getUint16(local + 28, true);
  if (start + packedSize > directoryStart) throw damaged(name);
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile({ code: 'password' });
  const sameName =
    nameLength === record.rawName.length &&
    record.rawName.every((byte, index) => bytes[nameStart + index] === byte);
  const sameMethod = view.getUint16(local + 8, true) === (method === 'stored' ? 0 : 8);
  const sameSizes =
    (flags & SIZES_FOLLOW_DATA) !== 0 ||
    (view.getUint32(local + 18, true) === packedSize && view.getUint32(local + 22, true) === size);
  if (!sameName || !sameMethod || !sameSizes) throw unsafe('false-size', name);
  return { name, method, packedSize, size, crc, start };
}

function refuseOverlap(entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  let end = 0;
  for (const { name, start, packedSize } of inOrder) {
    if (start < end) throw unsafe('overlap', name);
    end = start + packedSize;
  }
}
