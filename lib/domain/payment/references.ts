/**
 * Numbers shorter than a reference needs are counted from here, out of the way of any other invoice number, so that
 * invoices 7 and 1007 keep different references.
 */
const SHORT_NUMBER_BASE = 1_000_000

/** The check digit of a Finnish reference: weights 7, 3, 1 from the right (Finance Finland). Digits in, one digit out. */
export function viitenumeroCheckDigit(base: string): string {
  const weights = [7, 3, 1]
  const sum = [...base]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0)
  return String((10 - (sum % 10)) % 10)
}

/** True for a Finnish reference, 4 to 20 digits of which the last is the check digit; spaces may group it. */
export function isViitenumero(text: string): boolean {
  const digits = text.replace(/\s/g, '').replace(/^0+/, '')
  return /^\d{4,20}$/.test(digits) && viitenumeroCheckDigit(digits.slice(0, -1)) === digits.slice(-1)
}

/** In groups of five from the right, as Finnish banks print it: `202 60406`. */
export function printViitenumero(reference: string): string {
  return reference.replace(/\B(?=(?:\d{5})+$)/g, ' ')
}

/**
 * The creditor reference of an invoice number, for a seller in `country` (ISO 3166) who is paid to `iban`: in Finland a
 * viitenumero, 4 to 20 digits with the check digit; with a Swiss QR-IBAN the 27-digit reference it asks for. It is made
 * of the digits and as many of the letters as fit (A = 10 … Z = 35, as in ISO 11649), so that `KAISLA-26-01` and
 * `AALTO-26-01` differ. Elsewhere, and for a number without digits or with too many, none.
 */
export function referenceForNumber(invoiceNumber: string, country: string, iban = ''): string | undefined {
  return referencesForNumber(invoiceNumber, country, iban)[0]
}

/** As `referenceForNumber`, then that of the digits alone, which invoices were issued with before letters counted. */
export function referencesForNumber(invoiceNumber: string, country: string, iban = ''): readonly string[] {
  const digits = digitsAlone(invoiceNumber)
  if (digits === '') return []
  let room = (isQrIban(iban) ? 26 : 19) - invoiceNumber.replace(/\D/g, '').length
  const withLetters = invoiceNumber.toUpperCase().replace(/[A-Z]/g, (letter) => {
    room -= 2
    return room < 0 ? '' : String(Number.parseInt(letter, 36))
  })
  const references = [digitsAlone(withLetters), digits].flatMap(
    (each) => referenceOf(each, country, iban) ?? [],
  )
  return [...new Set(references)]
}

function digitsAlone(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '')
}

function referenceOf(digits: string, country: string, iban: string): string | undefined {
  if (isQrIban(iban)) return digits.length > 26 ? undefined : qrReference(digits)
  if (country !== 'FI' || digits.length > 19) return undefined
  const base = digits.length < 3 ? String(SHORT_NUMBER_BASE + Number(digits)) : digits
  return base + viitenumeroCheckDigit(base)
}

/** True for a Swiss or Liechtenstein account with an institution number of 30000 to 31999, which asks for a QR reference. */
export function isQrIban(iban: string): boolean {
  return /^(?:CH|LI)\d\d3[01]\d{3}/.test(iban.replace(/\s/g, ''))
}

/** 26 digits and a check digit, modulo 10 recursive (SIX, Swiss Payment Standards). Throws on more digits or others. */
export function qrReference(digits: string): string {
  if (!/^\d{1,26}$/.test(digits)) throw new Error('Not the digits of a QR reference')
  const base = digits.padStart(26, '0')
  return base + recursiveCheckDigit(base)
}

/** True for a QR reference, 27 digits of which the last is the check digit; spaces may group it. */
export function isQrReference(text: string): boolean {
  const digits = text.replace(/\s/g, '')
  return /^\d{27}$/.test(digits) && recursiveCheckDigit(digits.slice(0, -1)) === digits.slice(-1)
}

/** Two digits and groups of five: `21 00000 00003 13947 14300 09017`. */
export function printQrReference(reference: string): string {
  return reference.replace(/\B(?=(?:\d{5})+$)/g, ' ')
}

const CARRIES = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5] as const

function recursiveCheckDigit(digits: string): string {
  const carry = [...digits].reduce((carried, digit) => CARRIES[(carried + Number(digit)) % 10] ?? 0, 0)
  return String((10 - carry) % 10)
}

/**
 * The international form of a Finnish reference (RF creditor reference, ISO 11649): `20260406` is `RF5720260406`.
 * Throws when the reference is not a valid viitenumero, since banks then treat it as foreign.
 */
export function creditorReference(viitenumero: string): string {
  const digits = viitenumero.replace(/\s/g, '').replace(/^0+/, '')
  if (!isViitenumero(digits)) throw new Error('Not a Finnish reference')
  const check = 98 - remainder97(`${digits}RF00`)
  return `RF${String(check).padStart(2, '0')}${digits}`
}

/** True for an RF creditor reference (ISO 11649): `RF`, two check digits and 1 to 21 letters or digits. */
export function isCreditorReference(text: string): boolean {
  const match = /^RF(\d\d)([A-Z0-9]{1,21})$/.exec(text.replace(/\s/g, '').toUpperCase())
  return match !== null && remainder97(`${match[2]}RF${match[1]}`) === 1
}

/**
 * A reference as banks exchange it: a viitenumero, QR or creditor reference without spaces and in capitals, as ISO 11649
 * asks of the electronic form; any other text as it is.
 */
export function electronicReference(text: string): string {
  const isKnown = isViitenumero(text) || isQrReference(text) || isCreditorReference(text)
  return isKnown ? text.replace(/\s/g, '').toUpperCase() : text
}

/** In groups of four, as ISO 11649 prints it: `RF57 2026 0406`. */
export function printCreditorReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Modulo 97 with A = 10 … Z = 35 (ISO 7064 MOD 97-10). */
function remainder97(text: string): number {
  return [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)
}
