const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum that zip files carry. */
export function crc32(bytes: Uint8Array): number {
  let value = ~0;
  // By index: for…of over millions of bytes takes several times as long.
  for (let at = 0, end = bytes.length; at < end; at += 1) {
    value = (TABLE[(value ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
