import type { Currency } from '../money/currency'
import { type Decimal, decimal, decimalText, divideHalfUp, powerOfTen } from '../money/decimal'
import { add, allocate, type Money, money, percentOf, subtract, sum } from '../money/money'
import { categoryOf, rateOf, type VatCategory, type VatTreatment } from '../vat/category'
import type { Totals, VatRow } from './content'
import type { Uncredited } from './credited-invoice'
import { lastAt, takesAll } from './uncredited'

export interface TotalsLine extends VatTreatment {
  readonly net: Money
}

/** An amount as it is stated: with VAT in it where prices include it. */
export interface StatedAmount extends VatTreatment {
  readonly amount: Money
}

export type DocumentDiscount =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent'; readonly percent: Decimal }
  | { readonly kind: 'amount'; readonly amount: Money }

export interface TotalsInput {
  readonly lines: readonly StatedAmount[]
  readonly charges?: readonly StatedAmount[]
  readonly discount: DocumentDiscount
  readonly currency: Currency
  readonly pricesIncludeVat?: boolean
  /** A credit to take off the lines, as far as the discount leaves something. */
  readonly credit?: Money
  /** What deposits have asked for before. */
  readonly deducted?: Money
  /** What was paid too much of an earlier invoice, to be taken off as far as there is something to pay. */
  readonly prepaid?: Money
  /** The total is rounded to this many minor units, half up. */
  readonly cashStep?: number
  /** Of a credit note: what is left of the invoice. */
  readonly left?: Uncredited
}

/** The totals, and the amounts without VAT of the lines and charges, in their order. */
export interface WorkedOut {
  readonly totals: Totals
  readonly lineNets: readonly Money[]
  readonly chargeNets: readonly Money[]
}

/** The totals of lines priced without VAT, with a discount and nothing else: see `workOut`. */
export function totalsOf(
  lines: readonly TotalsLine[],
  discount: DocumentDiscount,
  currency: Currency,
): Totals {
  return workOut({ lines: lines.map((line) => ({ ...line, amount: line.net })), discount, currency }).totals
}

/** Amounts taxed alike. `stated` and `linesStated` as they are stated, the latter without charges. */
interface Group {
  readonly rate?: string
  readonly category?: VatCategory
  stated: number
  linesStated: number
}

/** A group with its VAT. `whole`: without VAT, `base`: the same less what is taken off, which as stated is `share`. */
interface Row {
  readonly group: Group
  readonly base: Money
  readonly vat: Money
  readonly whole: Money
  readonly discount: Money
  readonly share: Money
}

/**
 * The totals of an invoice. VAT is computed once per category and rate, rounded half up (EN 16931 BR-CO-17): on the
 * summed base, or out of the summed prices where these include it, so that what was stated is what is paid. A document
 * discount is spread over the rates in proportion to their lines, to the minor unit. A discount above the lines' sum
 * counts as the whole sum; refusing it is the caller's business.
 *
 * What is credited bit by bit would be rounded bit by bit. A credit note that takes off the last of what is left at a
 * rate takes the VAT that is left, and one that takes off the last of all the rounding that is left, so that nothing
 * stays open and no VAT stays owed. A discount in per cent, else a used credit, gives way by what its
 * own rounding has cost.
 */
export function workOut(input: TotalsInput): WorkedOut {
  const { lines, charges = [], discount, currency, pricesIncludeVat } = input
  const groups = groupsOf(lines, charges)
  const linesStated = sum(
    lines.map(({ amount }) => amount),
    currency,
  )
  const discounted = discountAmount(discount, linesStated)
  const used = input.credit && smaller(input.credit, subtract(linesStated, discounted))
  const rows = rowsOf([...groups.values()], discounted, used, input)
  const nets = netsOf([...lines, ...charges], groups, rows, pricesIncludeVat)
  const lineNets = nets.slice(0, lines.length)
  const chargeNets = nets.slice(lines.length)
  const sumOf = (part: 'base' | 'vat' | 'discount' | 'share') =>
    sum(
      rows.map((row) => row[part]),
      currency,
    )
  const taken = used && discount.kind !== 'percent' ? subtract(sumOf('share'), discounted) : used
  const net = sumOf('base')
  const vat = vatRows(rows)
  const { total, ...steps } = toPay(add(net, sumOf('vat')), { net, vat }, input)
  return {
    lineNets,
    chargeNets,
    totals: {
      linesNet: sum(lineNets, currency),
      discount: sumOf('discount'),
      ...(taken && taken.minor > 0 ? { credit: taken } : {}),
      ...(discount.kind === 'percent' ? { discountPercent: decimalText(discount.percent) } : {}),
      ...(charges.length > 0 ? { charges: sum(chargeNets, currency) } : {}),
      net,
      vat,
      ...steps,
      ...(pricesIncludeVat ? { gross: { lines: linesStated, discount: sumOf('share') } } : {}),
      total,
    },
  }
}

function groupsOf(lines: readonly StatedAmount[], charges: readonly StatedAmount[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const group = groupOf(groups, line)
    group.stated += line.amount.minor
    group.linesStated += line.amount.minor
  }
  for (const charge of charges) groupOf(groups, charge).stated += charge.amount.minor
  return groups
}

function groupOf(groups: Map<string, Group>, stated: StatedAmount): Group {
  const rate = rateOf(stated)
  const category = stated.vatCategory
  const key = `${rate} ${categoryOf(stated)}`
  const group = groups.get(key) ?? {
    ...(rate === undefined ? {} : { rate }),
    ...(category ? { category } : {}),
    stated: 0,
    linesStated: 0,
  }
  groups.set(key, group)
  return group
}

/** The VAT of each group, with what is taken off the lines spread over them. */
function rowsOf(
  groups: readonly Group[],
  discounted: Money,
  used: Money | undefined,
  { discount, currency, pricesIncludeVat = false, left }: TotalsInput,
): readonly Row[] {
  const toMoney = (minor: number) => money(minor, currency)
  const reduction = used ? add(discounted, used) : discounted
  const shares =
    reduction.minor > 0
      ? allocate(
          reduction,
          groups.map((group) => group.linesStated),
        )
      : []
  // What a discount in per cent or a used credit loses or gains by being rounded and shared in each document; it stays one.
  const shared = discount.kind === 'percent' ? discounted : used
  const slack = left && shared ? Math.min(2 * (left.notes + 1), Math.floor(shared.minor / groups.length)) : 0
  return groups.map((group, index) => {
    const reduced = group.stated - (shares[index]?.minor ?? 0)
    const last = left && lastAt(left, group, { stated: reduced, slack, pricesIncludeVat })
    const stated = last?.stated ?? reduced
    const base = last?.base ?? toMoney(withoutVat(stated, group.rate, pricesIncludeVat))
    const vat =
      last?.vat ??
      (pricesIncludeVat ? toMoney(stated - base.minor) : percentOf(base, decimal(group.rate ?? '0')))
    // Without a discount that could take it, the lines take the cent by which the last base is off.
    const whole =
      stated === group.stated ? base : toMoney(withoutVat(group.stated, group.rate, pricesIncludeVat))
    return { group, base, vat, whole, discount: subtract(whole, base), share: toMoney(group.stated - stated) }
  })
}

/** Amounts without VAT, in their order. */
function netsOf(
  amounts: readonly StatedAmount[],
  groups: Map<string, Group>,
  rows: readonly Row[],
  pricesIncludeVat = false,
): readonly Money[] {
  const wholes = new Map(rows.map(({ group, whole }) => [group, whole.minor]))
  const listed = new Map<Group, number>()
  return amounts.map((each) => {
    const group = groupOf(groups, each)
    const before = listed.get(group) ?? 0
    const after = before + each.amount.minor
    listed.set(group, after)
    const upTo = (minor: number) =>
      (minor === group.stated ? wholes.get(group) : undefined) ??
      withoutVat(minor, group.rate, pricesIncludeVat)
    // What is left of a rounded sum so far, so that the parts always add up to the rounded whole.
    return money(upTo(after) - upTo(before), each.amount.currency)
  })
}

/** What is to be paid of the whole: less deposits and what was paid too much before, and rounded. */
function toPay(
  whole: Money,
  billed: Pick<Totals, 'net' | 'vat'>,
  { currency, deducted, prepaid, cashStep, left }: TotalsInput,
): Pick<Totals, 'deducted' | 'prepaid' | 'rounding' | 'total'> {
  const toMoney = (minor: number) => money(minor, currency)
  const due = deducted ? subtract(whole, deducted) : whole
  const before = prepaid && smaller(prepaid, toMoney(Math.max(0, due.minor)))
  const exact = before ? subtract(due, before) : due
  const inCash = cashStep === undefined ? exact : toMoney(roundedTo(cashStep, exact.minor))
  const rounding = left && takesAll(left, billed) ? left.rounding : subtract(inCash, exact)
  return {
    ...(deducted ? { deducted } : {}),
    ...(before && before.minor > 0 ? { prepaid: before } : {}),
    ...(cashStep === undefined && rounding.minor === 0 ? {} : { rounding }),
    total: add(exact, rounding),
  }
}

function discountAmount(discount: DocumentDiscount, lines: Money): Money {
  if (discount.kind === 'none') return money(0, lines.currency)
  const wanted = discount.kind === 'percent' ? percentOf(lines, discount.percent) : discount.amount
  return wanted.minor > lines.minor ? lines : wanted
}

function smaller(a: Money, b: Money): Money {
  return a.minor < b.minor ? a : b
}

function withoutVat(minor: number, rate: string | undefined, pricesIncludeVat: boolean): number {
  return pricesIncludeVat && rate !== undefined ? minor - vatWithin(minor, decimal(rate)) : minor
}

/** The VAT in a sum that includes it, rounded half up: sum × rate / (100 + rate). */
function vatWithin(minor: number, rate: Decimal): number {
  const hundred = 100n * powerOfTen(rate.scale)
  return Number(divideHalfUp(BigInt(minor) * rate.units, hundred + rate.units))
}

function roundedTo(step: number, minor: number): number {
  return Number(divideHalfUp(BigInt(minor), BigInt(step))) * step
}

function vatRows(rows: readonly Row[]): readonly VatRow[] {
  return rows
    .flatMap(({ group: { rate, category }, base, vat, discount }) =>
      rate === undefined
        ? []
        : [
            {
              rate,
              ...(category ? { category } : {}),
              base,
              vat,
              ...(discount.minor === 0 ? {} : { discount }),
            },
          ],
    )
    .toSorted((a, b) => compareRates(b.rate, a.rate))
}

/** What an invoice asks for, also where some of it was paid before, when an earlier invoice was paid too much. */
export function askedOf({ total, prepaid }: Pick<Totals, 'total' | 'prepaid'>): Money {
  return prepaid ? add(total, prepaid) : total
}

/** What the whole comes to with VAT, whatever was paid before included (BT-112 after rounding for cash). */
export function wholeOf({ deducted, ...totals }: Pick<Totals, 'total' | 'deducted' | 'prepaid'>): Money {
  const asked = askedOf(totals)
  return deducted ? add(asked, deducted) : asked
}

/** Orders rates as canonical text, the lowest first. */
export function compareRates(a: string, b: string): number {
  return Number(scaled(decimal(a)) - scaled(decimal(b)))
}

function scaled(value: Decimal): bigint {
  return divideHalfUp(value.units * 1_000_000n, powerOfTen(value.scale))
}
