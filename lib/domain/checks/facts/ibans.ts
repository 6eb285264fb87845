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

/** Lengths from the SWIFT IBAN registry, each with the countries that have it. */
const LENGTHS =
  '15no 16be 18dkfifoglnl 19mksi 20atbaeekzltluxk 21chhrlilv 22bgbhcrdegbgeiemersva 23aegiiliq 24adczesmdpkrosasesktnvg 25pt 26istr 27frgritmcmrsm 28alazbycydogthulbpl 29bregpsqaua 30jokwmu 31mt'
/** Shorter runs are VAT numbers and references. */
const MIN_WRITTEN = 14

export function ibansOf(
  { folded, tokens, numerals, bits }: Ground,
  { books: [{ pack }] }: ReadSettings,
): IbanFact[] {
  const ibans: IbanFact[] = []
  let free = 0
  for (const at of numerals) {
    const { word, start } = tokens[at] as Token
    if (start < free || !/^[a-z]{2}\d{2}/.test(word)) continue
    const length = lengthOf(word.slice(0, 2))
    const { iban, end } = collect(folded, start, length)
    const complete = iban.length === length
    const cutShort =
      iban.length >= MIN_WRITTEN && Math.abs(iban.length - length) <= 4 && hasSignal(bits, 'howToPay')
    if (!complete && (!cutShort || pack.numbers.isVatNumber(word))) continue
    ibans.push({ start, end, iban: iban.toUpperCase(), valid: complete && checkDigitsHold(iban) })
    free = end
  }
  return ibans
}

/** The length of the country's account numbers; 0 where there are none. */
function lengthOf(country: string): number {
  const list = LENGTHS.split(' ').find((entry) => entry.slice(2).match(/../g)?.includes(country))
  return Number(list?.slice(0, 2) ?? 0)
}

/** Letters and digits in groups, as long as each group has a digit and the number is not complete. */
function collect(folded: string, start: number, length: number): { iban: string; end: number } {
  let iban = ''
  let at = start
  let end = start
  while (at < folded.length) {
    const group = /^[a-z0-9]+/.exec(folded.slice(at, at + 40))?.[0] ?? ''
    if (group === '' || (!/\d/.test(group) && iban.length !== 4) || (iban !== '' && iban.length >= length))
      break
    if (iban !== '' && iban.length + group.length > length + 4) break
    iban += group
    end = at + group.length
    at = end + 1
    if (folded[end] !== ' ' && folded[end] !== '-') break
  }
  return { iban, end }
}

/** ISO 7064 mod 97-10 over the rearranged number. */
function checkDigitsHold(iban: string): boolean {
  let rest = 0
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
