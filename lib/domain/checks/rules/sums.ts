import { exponentOf } from '../../money/currency'
import type { AmountFact } from '../facts/amounts'
import { type Found, finding, replacement } from '../finding'
import { type Ground, hasWithin } from '../ground'
import { hasSignal, PLACED } from '../languages/signal-bits'
import { tokenAt } from '../text/tokens'

/** A paragraph with its sums of money. */
interface Paragraph extends Ground {
  readonly amounts: readonly AmountFact[]
}

/** Sums are rounded to the cent, each line by itself. */
const TOLERANCE = 1
/** Between the words of a calculation no more letters stand than these. */
const REACH = 40
const QUANTITY =
  /(?:^|[^\w.,/-])(\d{1,3}(?:[ ,]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?) ?(?!st |nd |rd |th )(?:(?!for )[a-zåäö]{1,14}\.? ){0,5}(?:[a-zåäö]{1,12}\.? ?)?(?:x|×|\*|@|à|á|at|kertaa) ?(?:[€£$] ?)?$/
const RESULT =
  /^(?: ?(?:\/|per|an?) ?[a-zåäö]{1,10})?,? ?(?:=|:|–|→|- |(?:which |that )?(?:makes|gives|is|comes to)|so (?:that|it)(?:'?s| is)|yhteensä|in all|together|total)/

/** "2 people, 5 hours at €32": what is multiplied is more than one number. */
const OTHER_QUANTITY =
  /\d(?:(?: [a-zåäö]+){1,4},? (?:x |× )?| ?[x×*] ?)\d[\d.,]* ?[a-zåäö ]*(?:x|×|\*|at|à|á|@) ?[€£$]?$|\beach at [€£$]?$/
const TOGETHER = /^,? ?(?:yhteensä|in all|together|total)/

/**
 * A line whose quantity times price is not its sum, lines that do not come to what stands below them, a total that is not
 * the price before VAT with the VAT, what is left of a sum when a part was paid, and a deposit that is a share of it.
 */
export function sums(passage: Paragraph): Found[] {
  if (passage.amounts.length < 2) return []
  return [
    ...lineSums(passage),
    ...itemSum(passage),
    ...vatSum(passage),
    ...rests(passage),
    ...shares(passage),
  ]
}

function lineSums({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((price, at): Found[] => {
    const sum = amounts[at + 1]
    if (!sum || sum.start - price.end > REACH || sum.currency !== price.currency) return []
    const between = folded.slice(price.end, sum.start)
    if (between.includes('\n') || !RESULT.test(between)) return []
    const before = folded.slice(Math.max(0, price.start - REACH), price.start)
    const quantity = QUANTITY.exec(before)?.[1]
    if (!quantity || OTHER_QUANTITY.test(before) || addsUp(between, folded, amounts[at - 1], price)) return []
    const right = rounded(hundredthsOf(quantity) * price.minor)
    return unless(right, 'consistency.line', plain, sum)
  })
}

/** "The cut is €65 and two braids 2 x €70, together €205": the sum of more than the last of a list. */
function addsUp(between: string, folded: string, before: AmountFact | undefined, price: AmountFact): boolean {
  return TOGETHER.test(between) && before !== undefined && !/\n/.test(folded.slice(before.end, price.start))
}

/** Words and signs of a sum that is taken off, or was paid before. */
const TAKEN_OFF =
  /\b(?:discount|credit|deposit|paid|payment|received|gave|given|advance|thank|landed|came|off\b|alennus|hyvity|ennakko|maksettu|maksoi|käsiraha|saatu|kiito|tuli|saapui|rabatt|betal|förskott|handpenning|tack|kom\b)|[-–−]$/

/** Where lines that each end with a sum stand right above a price before VAT, a total or what is left to pay. */
function itemSum(passage: Paragraph): Found[] {
  const { amounts, plain, tokens } = passage
  if (hasSignal(passage.bits, 'exchange')) return []
  const at = amounts.findIndex(
    (amount) =>
      ((amount.label === 'net' || amount.label === 'total') &&
        !/\bfor\b/.test(lineBefore(passage, amount))) ||
      LEFT.test(lineBefore(passage, amount)),
  )
  const sum = amounts[at]
  const items = amounts
    .slice(0, Math.max(0, at))
    .filter(({ label, end }) => label !== 'vat' && endsLine(plain, end))
  const [first] = items
  if (!sum || !first || sum.isRate) return []
  const block = [tokenAt(tokens, first.start), tokenAt(tokens, sum.end)] as const
  const isPart = hasWithin(passage, block, PLACED.parts) && !items.some((item) => isTakenOff(passage, item))
  if (items.length > 1 ? isPart : !isWholeNet(passage, first, sum)) return []
  if (items.some((item) => isNoItem(passage, item, sum.currency))) return []
  const right = items.reduce((all, item) => all + (isTakenOff(passage, item) ? -item.minor : item.minor), 0)
  const vat = amounts.reduce((all, { label, minor }) => (label === 'vat' ? all + minor : all), 0)
  const isRight = near(right, sum) || near(right + vat, sum) || right <= 0
  return isRight ? [] : unless(right + (sum.label === 'net' ? 0 : vat), 'consistency.items', plain, sum)
}

function lineBefore({ folded }: Paragraph, { start }: AmountFact): string {
  return folded.slice(folded.lastIndexOf('\n', start) + 1, start)
}

/** "Less the deposit: -€500": what is said to be taken off has its sign. */
function isTakenOff(passage: Paragraph, item: AmountFact): boolean {
  return /^less |[-–−]$/.test(lineBefore(passage, item))
}

/** True for a single line with nothing between it and the sum but its VAT, which is what the mail says it is. */
function isWholeNet(passage: Paragraph, item: AmountFact, sum: AmountFact): boolean {
  const between = passage.amounts.filter(({ start, end }) => start > item.start && end < sum.start)
  const [vat] = between
  if (vat?.label !== 'vat' || between.length > 1) return false
  const rate = /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(lineBefore(passage, vat))?.[1]
  if (rate === undefined) return false
  return near(rounded((hundredthsOf(rate) * item.minor) / 100), vat)
}

function endsLine(plain: string, end: number): boolean {
  return /^[ \t.;]{0,3}\n/.test(plain.slice(end, end + 4))
}

function isNoItem(passage: Paragraph, item: AmountFact, wanted: string | undefined): boolean {
  return (
    item.isRate ||
    item.currency !== wanted ||
    (TAKEN_OFF.test(lineBefore(passage, item)) && !isTakenOff(passage, item))
  )
}

/** Words by what is left. */
const LEFT =
  /\b(?:balance|leaves?|left|remain|to go|still to pay|jää(?![a-zåäö])|jäljel|maksettavaa|kvar)|återstå/
const UNTAXED = /\b(?:vat|tax|gst|alv|moms)\b/
/** So much of the words around a sum is read with it. */
const AROUND = 20

/** "€900 in all, you paid €400, so €500 is left", or what was paid first: the last of three sums in a row. */
function rests({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((first, at): Found[] => {
    const [second, left] = [amounts[at + 1], amounts[at + 2]]
    if (!second || !left || [first, second, left].some(({ isRate, label }) => isRate || label === 'vat'))
      return []
    if (second.currency !== first.currency || left.currency !== first.currency) return []
    const next = amounts[at + 3]?.start ?? Infinity
    const isPaidFirst = second.label === 'total' && second.minor > first.minor
    const beforeFirst = isPaidFirst ? folded.slice(Math.max(0, first.start - AROUND), first.start) : ''
    const aroundPaid = beforeFirst + folded.slice(first.end, second.start)
    const aroundLeft = folded.slice(second.end, Math.min(next, left.end + AROUND))
    if (
      UNTAXED.test(aroundPaid + aroundLeft) ||
      !TAKEN_OFF.test(aroundPaid.trimEnd()) ||
      !LEFT.test(aroundLeft)
    )
      return []
    const right = isPaidFirst ? second.minor - first.minor : first.minor - second.minor
    return unless(right, 'consistency.rest', plain, left)
  })
}

const ADVANCE = /deposit|advance|up ?front|ennakko|varausmaksu|handpenning|förskott/
const SHARE = /\b(?:half|puolet|hälften|(\d\d) ?%)[^\n%]{0,40}$/

/** "Total: €2,140. Deposit, half of it: €1,070": a share of a sum that stands before it. */
function shares({ amounts, folded, plain }: Paragraph): Found[] {
  return amounts.flatMap((part, at): Found[] => {
    const whole = amounts.slice(0, at).findLast(({ label }) => label === 'total')
    const before = folded.slice(amounts[at - 1]?.end, part.start)
    const [share, percent = '50'] = SHARE.exec(before) ?? []
    if (!whole || !share || !ADVANCE.test(before) || part.label === 'vat') return []
    const rightOf = ({ minor }: AmountFact) => rounded(Number(percent) * minor)
    const isShare = amounts.slice(0, at).some((sum) => near(rightOf(sum), part))
    return isShare ? [] : unless(rightOf(whole), 'consistency.rest', plain, part)
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
function vatSum({ amounts, plain }: Paragraph): Found[] {
  const labelled = (label: AmountFact['label']) =>
    amounts.filter((amount) => amount.label === label && !amount.isRate)
  const [net, ...moreNets] = labelled('net')
  const [total, ...moreTotals] = labelled('total')
  const vats = labelled('vat')
  if (!net || !total || vats.length === 0 || moreNets.length > 0 || moreTotals.length > 0) return []
  if ([total, ...vats].some(({ currency }) => currency !== net.currency)) return []
  if (amounts.some(({ label, start }) => !label && start > net.start && start < total.start)) return []
  const right = net.minor + vats.reduce((sum, { minor }) => sum + minor, 0)
  return unless(right, 'consistency.vatSum', plain, total)
}

function near(right: number, { minor }: AmountFact): boolean {
  return Math.abs(right - minor) <= TOLERANCE
}

/** Nothing where the sum is right, or where what it should be is no sum. */
function unless(
  right: number,
  rule: 'consistency.line' | 'consistency.items' | 'consistency.vatSum' | 'consistency.rest',
  plain: string,
  sum: AmountFact,
): Found[] {
  if (right <= 0 || near(right, sum)) return []
  const written = plain.slice(sum.start, sum.end)
  const text = inStyleOf(written, right, exponentOf(sum.currency ?? ''))
  const span = [sum.start, sum.end] as const
  // Lines may hold more than they show: what is in a sum by its own words is surer.
  const severity = rule === 'consistency.items' || rule === 'consistency.rest' ? 'warning' : 'error'
  return [finding(rule, severity, span, { first: text, second: written }, [replacement('sum', span, text)])]
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
