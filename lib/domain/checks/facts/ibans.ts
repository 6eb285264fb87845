import type { Ground } from '../ground'

/** An international bank account number (ISO 13616) as written, with its check digits read. */
export interface IbanFact {
  readonly start: number
  readonly end: number
  readonly iban: string
  readonly valid: boolean
}

/** Lengths from the SWIFT IBAN registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  'ad24ae23al28at20az28ba20be16bg22bh22br29by28ch21cr22cy28cz24de22dk18do28ee20eg29es24fi18fo18fr27gb22ge22gi23gl18gr27gt28hr21hu28ie22il23iq23is26it27jo30kw30kz20lb28li21lt20lu20lv21mc27md24me22mk19mr27mt31mu30nl18no15pk24pl28ps29pt25qa29ro24rs22sa24se24si19sk24sm27tn24tr26ua29va22vg24xk20'
    .match(/[a-z]{2}\d{2}/g)
    ?.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]) ?? [],
)
/** Shorter runs are VAT numbers and references. */
const MIN_WRITTEN = 14

export function ibansOf({ folded, tokens, signals }: Ground): IbanFact[] {
  const ibans: IbanFact[] = []
  let from = 0
  for (const token of tokens) {
    if (token.start < from || !/^[a-z]{2}\d{2}/.test(token.word)) continue
    const length = LENGTHS.get(token.word.slice(0, 2))
    if (length === undefined) continue
    const { iban, end } = collect(folded, token.start, length)
    const complete = iban.length === length
    if (
      !complete &&
      !(iban.length >= MIN_WRITTEN && Math.abs(iban.length - length) <= 4 && signals.has('howToPay'))
    ) {
      continue
    }
    ibans.push({
      start: token.start,
      end,
      iban: iban.toUpperCase(),
      valid: complete && checkDigitsHold(iban),
    })
    from = end
  }
  return ibans
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
