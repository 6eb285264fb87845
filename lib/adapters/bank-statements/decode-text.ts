/**
 * The text of a file: UTF-8, UTF-16 with or without a mark, or what an XML declaration names; anything else is read as
 * Windows-1252, which ISO 8859-1 is a part of. Undefined for what is no text: only files of programs have the byte 0.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  if (first === 0x3c && second === 0 && third !== 0) return decodedAs('utf-16le', bytes)
  if (first === 0 && second === 0x3c && fourth !== 0) return decodedAs('utf-16be', bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodedAs(declared(bytes) ?? 'windows-1252', bytes)
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** What is declared, where that is an encoding this can be in and that is known. */
function declared(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  const name = /^<\?xml[^>]*\bencoding=["']([\w.:-]{1,30})["']/i.exec(start)?.[1]
  if (!name || /^utf/i.test(name)) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}
