const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})

/** CRC-32 (ISO-HDLC, as in zip) of a text's UTF-8 bytes, eight hexadecimal digits. Finds rot, not malice. */
export function crc32(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let rest = 0xffffffff
  // By index, which is five times as quick as an iterator; every look round reads all that is open.
  for (let index = 0; index < bytes.length; index += 1) {
    rest = (TABLE[(rest ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8)
  }
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0')
}
