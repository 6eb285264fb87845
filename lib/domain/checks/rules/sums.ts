import { exponentOf } from '../../money/currency'
import type { AmountFact } from '../facts/amounts'
import { type Found, finding, replacement } from '../finding'
import { hasSignal } from '../languages/signal-bits'
import type { Passage } from '../reading'

/** Sums are rounded to the cent, each line by itself. */
const TOLERANCE = 1
/** Between the words of a calculation no more letters stand than these. */
const REACH = 40
const QUANTITY =
  /(?:^|[^\w.,/-])(\d{1,3}(?:[ ,]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?) ?(?:(?!for )[a-zåäö]{1,14}\.? ){0,5}(?:[a-zåäö]{1,12}\.? ?)?(?:x|×|\*|@|à|á|at|kertaa) ?(?:[€£$] ?)?$/
const RESULT =
  /^(?: ?(?:\/|per|an?) ?[a-zåäö]{1,10})?,? ?(?:=|:|–|→|- |(?:which |that )?(?:makes|gives|is|comes to)|so (?:that|it)(?:'?s| is)|yhteensä|in all|together|total)/

/**
 * A line whose quantity times price is not its sum, lines that do not come to what stands below them, a total that is not
 * the price before VAT with the VAT, and what is left of a sum when a part was paid.
 */
export function sums(passage: Passage): Found[] {
  if (passage.amounts.length < 2) return []
  return [...lineSums(passage), ...itemSum(passage), ...vatSum(passage), ...rests(passage)]
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

/** Words and signs of a sum that is taken off, or was paid before. */
const TAKEN_OFF =
  /[-–−]$|discount|deposit|paid|payment|received|off\b|alennus|hyvity|ennakko|maksettu|rabatt|betalt/

/** Where lines that each end with a sum stand right above a price before VAT or a total. */
function itemSum(passage: Passage): Found[] {
  const { amounts, plain } = passage
  if (hasSignal(passage.bits, 'exchange')) return []
  const at = amounts.findIndex(({ label }) => label === 'net' || label === 'total')
  const sum = amounts[at]
  const items = amounts
    .slice(0, Math.max(0, at))
    .filter(({ label, end }) => label !== 'vat' && endsLine(plain, end))
  if (!sum || sum.isRate) return []
  const isKnown = items.length > 1 ? !hasSignal(passage.bits, 'parts') : isWholeNet(passage, items[0], sum)
  if (!isKnown) return []
  if (items.some((item) => isNoItem(passage, item, sum.currency))) return []
  const right = items.reduce((all, { minor }) => all + minor, 0)
  const vat = amounts.reduce((all, { label, minor }) => (label === 'vat' ? all + minor : all), 0)
  return Math.abs(right - sum.minor) <= TOLERANCE || Math.abs(right + vat - sum.minor) <= TOLERANCE
    ? []
    : [differing('consistency.items', plain, sum, right + (sum.label === 'total' ? vat : 0))]
}

/** True for a single line with nothing between it and the sum but its VAT, which is what the mail says it is. */
function isWholeNet({ amounts, folded }: Passage, item: AmountFact | undefined, sum: AmountFact): boolean {
  const between = amounts.filter(({ start, end }) => item && start > item.start && end < sum.start)
  const [vat] = between
  if (!item || vat?.label !== 'vat' || between.length > 1) return false
  const line = folded.slice(folded.lastIndexOf('\n', vat.start) + 1, vat.start)
  const rate = /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(line)?.[1]
  if (rate === undefined) return false
  return Math.abs(rounded((hundredthsOf(rate) * item.minor) / 100) - vat.minor) <= TOLERANCE
}

function endsLine(plain: string, end: number): boolean {
  return /^[ \t.;]{0,3}\n/.test(plain.slice(end, end + 4))
}

function isNoItem(
  { folded }: Passage,
  { start, label, isRate, currency }: AmountFact,
  wanted: string | undefined,
): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', start) + 1, start)
  return (
    (label !== undefined && label !== 'fee') ||
    isRate ||
    currency !== wanted ||
    TAKEN_OFF.test(line.trimEnd())
  )
}

/** Words by a sum that was paid before, and by what is left. */
const PAID =
  /\b(?:paid|received|deposit|gave|given|advance|ennakko|maksettu|maksoi|käsiraha|saatu|betalt|betalade|förskott|handpenning)|[-–−]$/
const LEFT = /\b(?:balance|leaves?|left|remain|to go|still to pay|jää|jäljel|maksettavaa|kvar)|återstå/
const UNTAXED = /\b(?:vat|tax|gst|alv|moms)\b/
/** So much of the words after a sum is read with it. */
const AFTERWORDS = 20

/** "€900 in all, you paid €400, so €500 is left": three sums in a row, of which the last is the first without the second. */
function rests(passage: Passage): Found[] {
  const { amounts, folded, plain } = passage
  return amounts.flatMap((whole, at): Found[] => {
    const [part, left] = [amounts[at + 1], amounts[at + 2]]
    if (!part || !left || [whole, part, left].some(({ isRate, label }) => isRate || label === 'vat'))
      return []
    if (part.currency !== whole.currency || left.currency !== whole.currency) return []
    const next = amounts[at + 3]?.start ?? Infinity
    const aroundPart = folded.slice(whole.end, part.start)
    const aroundLeft = folded.slice(part.end, Math.min(next, left.end + AFTERWORDS))
    if (UNTAXED.test(aroundPart + aroundLeft) || !PAID.test(aroundPart.trimEnd()) || !LEFT.test(aroundLeft))
      return []
    const right = whole.minor - part.minor
    return right <= 0 || Math.abs(right - left.minor) <= TOLERANCE
      ? []
      : [differing('consistency.rest', plain, left, right)]
  })
}

/** A quantity with at most two decimals, in whole numbers, so that no half cent is lost. */
function hundredthsOf(quantity: string): number {
  const [whole = '', decimals = ''] = quantity.replace(/[ ,](?=\d{3})/g, '').split(/[.,]/)
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
  rule: 'consistency.line' | 'consistency.items' | 'consistency.vatSum' | 'consistency.rest',
  plain: string,
  sum: AmountFact,
  right: number,
): Found {
  const written = plain.slice(sum.start, sum.end)
  const text = inStyleOf(written, right, exponentOf(sum.currency ?? ''))
  const span = [sum.start, sum.end] as const
  // Lines may hold more than they show: what is in a sum by its own words is surer.
  const severity = rule === 'consistency.items' || rule === 'consistency.rest' ? 'warning' : 'error'
  return finding(rule, severity, span, { first: text, second: written }, [replacement('sum', span, text)])
}

/** An amount in minor units, written with the separators and the currency of another. */
function inStyleOf(written: string, minor: number, exponent: number): string {
  const number = /\d[\d ',.]*\d|\d/.exec(written)?.[0] ?? ''
  const digits = String(minor).padStart(exponent + 1, '0')
  const decimals = exponent === 0 ? '' : digits.slice(-exponent)
  const isRound = Number(decimals) === 0
  const point =
    (exponent === 3 ? /([.,])\d{3}$/ : /([.,])\d{1,2}$/).exec(number)?.[1] ??
    (isRound ? '' : /\d,\d{3}/.test(number) ? '.' : ',')
  const group =
    /\d([ ',.])\d{3}(?!$)/.exec(number)?.[1] ?? /\d([ ',.])\d{3}/.exec(point ? '' : number)?.[1] ?? ''
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(?:\d{3})+$)/g, group)
  return written.replace(number, point && exponent > 0 ? `${whole}${point}${decimals}` : whole)
}
