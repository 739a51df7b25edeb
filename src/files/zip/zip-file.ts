import { Inflate } from 'fflate';
import { damaged, UnreadableFile, unsafe } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { crc32 } from './crc-32.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** Compressed bytes inflated at a time: each can become a thousand times as many. */
const CHUNK = 8 * 1024;

/** A zip whose list of parts was found sound; a part is unpacked when it is asked for. */
export class ZipFile {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Uint8Array;
  readonly #byFoldedName: ReadonlyMap<string, ZipEntry>;

  /** Throws `UnreadableFile` for what is no zip, or one beyond the limits. */
  constructor(bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    this.#bytes = bytes;
    this.entries = new Map(entries.map((entry) => [entry.name, entry]));
    // Part names that differ in case only are the same part (OPC, ECMA-376 part 2, 9.1.1).
    this.#byFoldedName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The name under which a part is kept, or undefined when there is none. */
  find(name: string): string | undefined {
    return this.#byFoldedName.get(name.toLowerCase())?.name;
  }

  /** The unpacked bytes of a part that exists. Throws `UnreadableFile` when it is not as announced. */
  unpack(name: string): Uint8Array {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged(name);
    if (entry.size > LIMITS.unpackedPart) {
      throw new UnreadableFile({
        code: 'unpacks-too-large',
        limit: LIMITS.unpackedPart,
        part: name,
      });
    }
    const packed = this.packed(entry);
    if (entry.method === 'stored') return checked(packed, entry);
    const unpacked = new Uint8Array(entry.size);
    let length = 0;
    const inflate = new Inflate((piece) => {
      if (length + piece.length > entry.size) throw unsafe('false-size', name);
      unpacked.set(piece, length);
      length += piece.length;
    });
    try {
      for (let at = 0; at < packed.length; at += CHUNK) {
        inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      }
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw damaged(name);
    }
    if (length !== entry.size) throw unsafe('false-size', name);
    return checked(unpacked, entry);
  }

  /** The bytes of a part as they stand in the file. */
  packed(entry: ZipEntry): Uint8Array {
    return this.#bytes.subarray(entry.start, entry.start + entry.packedSize);
  }
}

function checked(unpacked: Uint8Array, entry: ZipEntry): Uint8Array {
  if (crc32(unpacked) !== entry.crc) throw damaged(entry.name);
  return unpacked;
}
