import type { Ground, ReadSettings } from '../ground'
import { hasSignal } from '../languages/signal-bits'
import type { Token } from '../text/tokens'

/** An international bank account number (ISO 13616) as written, with its check digits read. */
export interface IbanFact {
  readonly start: number
  readonly end: number
  readonly iban: string
  readonly valid: boolean
}

/** Shorter runs are VAT numbers and references. */
const MIN_WRITTEN = 14
/** "Tili: FI21 1234", "our account is FI21 1234", "pay it to FI21 1234". */
const CALLED =
  /\b(?:acc|konto|tili)[a-zåäö]*[^a-z\d]*(?:(?:no|nr|number|numero|nummer|is|on|är)\W*){0,2}$|\b(?:to|till)\W*$/
const LONGEST_CALL = 24

/**
 * The IBANs (ISO 13616) of a passage, by their country's length and check digits. One too long or too short counts
 * where the text says how to pay, or calls it an account.
 */
export function ibansOf(
  { plain, folded, tokens, numerals, bits }: Ground,
  { books: [{ pack }] }: ReadSettings,
): IbanFact[] {
  const { numbers } = pack
  const ibans: IbanFact[] = []
  let free = 0
  for (const at of numerals) {
    const { word, start } = tokens[at] as Token
    if (start < free || !/^[a-z]{2}\d{2}/.test(word)) continue
    const length = numbers.ibanLength(word.slice(0, 2))
    const { iban, end } = collect(plain, start, length)
    const complete = iban.length === length
    const cutShort =
      iban.length >= MIN_WRITTEN &&
      Math.abs(iban.length - length) <= 4 &&
      (hasSignal(bits, 'howToPay') || CALLED.test(folded.slice(Math.max(0, start - LONGEST_CALL), start)))
    if (!complete && (!cutShort || numbers.isVatNumber(word))) continue
    ibans.push({ start, end, iban: iban.toUpperCase(), valid: complete && numbers.holdsIbanDigits(iban) })
    free = end
  }
  return ibans
}

/** Letters and digits in groups, as long as each has a digit or is of four capitals, and the number is not complete. */
function collect(plain: string, start: number, length: number): { iban: string; end: number } {
  let iban = ''
  let at = start
  let end = start
  while (at < plain.length) {
    const group = /^[a-z0-9]+/i.exec(plain.slice(at, at + 40))?.[0] ?? ''
    if (
      group === '' ||
      (!/\d|^[A-Z]{4}$/.test(group) && iban.length !== 4) ||
      (iban !== '' && iban.length >= length)
    )
      break
    if (iban !== '' && iban.length + group.length > length + 4) break
    iban += group.toLowerCase()
    end = at + group.length
    at = end + 1
    if (plain[end] !== ' ' && plain[end] !== '-') break
  }
  return { iban, end }
}
