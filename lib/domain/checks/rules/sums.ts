import type { AmountFact } from '../facts/amounts'
import { type Found, finding, replacement } from '../finding'
import type { Passage } from '../reading'

/** Sums are rounded to the cent, each line by itself. */
const TOLERANCE = 1
/** Between the words of a calculation no more letters stand than these. */
const REACH = 40
const QUANTITY =
  /(?:^|[^\d.,])(\d{1,6}(?:[.,]\d{1,2})?) ?(?:[a-zåäö]{1,12}\.? ?)?(?:x|×|\*|@|à|á|at|kertaa) ?(?:[€£$] ?)?$/
const RESULT =
  /^(?: ?(?:\/|per|an?) ?[a-zåäö]{1,10})?,? ?(?:=|:|–|→|- |makes|is|comes to|yhteensä|in all|total)/

/** A line whose quantity times price is not its sum, and a total that is not the price before VAT with the VAT. */
export function sums(passage: Passage): Found[] {
  return [...lineSums(passage), ...vatSum(passage)]
}

function lineSums({ amounts, folded, plain }: Passage): Found[] {
  return amounts.flatMap((price, at): Found[] => {
    const sum = amounts[at + 1]
    if (!sum || sum.start - price.end > REACH || sum.currency !== price.currency) return []
    const between = folded.slice(price.end, sum.start)
    if (between.includes('\n') || !RESULT.test(between)) return []
    const quantity = QUANTITY.exec(folded.slice(Math.max(0, price.start - REACH), price.start))?.[1]
    if (!quantity) return []
    const right = rounded(hundredthsOf(quantity) * price.minor)
    return right === 0 || Math.abs(right - sum.minor) <= TOLERANCE
      ? []
      : [differing('consistency.line', plain, sum, right)]
  })
}

/** A quantity with at most two decimals, in whole numbers, so that no half cent is lost. */
function hundredthsOf(quantity: string): number {
  const [whole = '', decimals = ''] = quantity.split(/[.,]/)
  return Number(whole + decimals.padEnd(2, '0'))
}

/** From hundredths of minor units, half up. */
function rounded(hundredths: number): number {
  return Math.floor((hundredths + 50) / 100)
}

/** Where one price before VAT, some VAT and one total stand together. */
function vatSum({ amounts, plain }: Passage): Found[] {
  const labelled = (label: AmountFact['label']) =>
    amounts.filter((amount) => amount.label === label && !amount.isRate)
  const [net, ...moreNets] = labelled('net')
  const [total, ...moreTotals] = labelled('total')
  const vats = labelled('vat')
  if (!net || !total || vats.length === 0 || moreNets.length > 0 || moreTotals.length > 0) return []
  if ([total, ...vats].some(({ currency }) => currency !== net.currency)) return []
  const right = net.minor + vats.reduce((sum, { minor }) => sum + minor, 0)
  return Math.abs(right - total.minor) <= TOLERANCE
    ? []
    : [differing('consistency.vatSum', plain, total, right)]
}

function differing(
  rule: 'consistency.line' | 'consistency.vatSum',
  plain: string,
  sum: AmountFact,
  right: number,
): Found {
  const written = plain.slice(sum.start, sum.end)
  const text = inStyleOf(written, right)
  const span = [sum.start, sum.end] as const
  return finding(rule, 'error', span, { first: text, second: written }, [replacement('sum', span, text)])
}

/** An amount in minor units, written with the separators and the currency of another. */
function inStyleOf(written: string, minor: number): string {
  const number = /\d[\d ',.]*\d|\d/.exec(written)?.[0] ?? ''
  const point =
    /([.,])\d{1,2}$/.exec(number)?.[1] ?? (minor % 100 === 0 ? '' : /\d,\d{3}/.test(number) ? '.' : ',')
  const group = /\d([ ',.])\d{3}/.exec(number)?.[1] ?? ''
  const whole = String(Math.floor(minor / 100)).replace(/\B(?=(?:\d{3})+$)/g, group)
  return written.replace(number, point ? `${whole}${point}${String(minor % 100).padStart(2, '0')}` : whole)
}
