import { legibleShare } from '../../domain/import/legible'

/** Most files are Western: another encoding has to make so many letters more legible, more than one from elsewhere weighs. */
const LETTERS_MORE = 0.6

/** The upper half of code page 850, in which DOS wrote and some banks still do; browsers do not know it. */
const PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

/**
 * The text of a file: UTF-8, also with a few letters cut in two; UTF-16 with or without a mark; what an XML declaration
 * names; or else Windows-1252, which ISO 8859-1 is a part of, Windows-1250 or code page 850, by which of them it can be
 * read. Undefined for what is no text: only files of programs have the byte 0.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide) return decodedAs(wide, bytes)
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const encoding = declared(bytes)
    return encoding ? decodedAs(encoding, bytes) : (mostlyUtf8(bytes) ?? mostLegible(bytes))
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Of letters of Europe, and of what separates words and columns, one of two bytes is 0; the other of few, as of Ā. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = [...bytes.subarray(0, 1000)]
  const zeros = [0, 1].map((side) => start.filter((byte, at) => byte === 0 && at % 2 === side).length)
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) <= start.length / 4 || Math.min(even, odd) > Math.max(even, odd) / 10)
    return undefined
  return even > odd ? 'utf-16be' : 'utf-16le'
}

/** Banks cut fields by bytes, and so letters. In other encodings, letters that are whole in this one are rare. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decodedAs('utf-8', bytes)
  const cut = text.split('\uFFFD').length - 1
  const whole = text.replaceAll(/[\p{ASCII}\uFFFD]/gu, '').length
  return whole >= cut ? text : undefined
}

function mostLegible(bytes: Uint8Array): string {
  const western = decodedAs('windows-1252', bytes)
  const margin = LETTERS_MORE / bytes.filter((byte) => byte > 0x7f).length
  const others = [decodedAs('windows-1250', bytes), as850(western)]
  const readings = others.map((text) => ({ text, share: legibleShare(text) }))
  const usual = { text: western, share: legibleShare(western) + margin }
  return readings.reduce((best, each) => (each.share > best.share ? each : best), usual).text
}

/** By way of Windows-1252, which has a character for each byte. */
function as850(western: string): string {
  const upper = decodedAs(
    'windows-1252',
    Uint8Array.from(PAGE_850, (_, index) => index + 0x80),
  )
  return western.replaceAll(/[^\p{ASCII}]/gu, (character) => PAGE_850[upper.indexOf(character)] ?? character)
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
