import type { Currency } from '../money/currency'
import { type Decimal, decimalText, readDecimal } from '../money/decimal'
import { type Money, money, multiply, percentOf, readMoney, subtract, toDecimal } from '../money/money'
import { isPercentage } from '../money/percentage'
import { treatmentOf } from '../vat/category'
import type { InvoiceCharge, InvoiceLine, LineDiscount } from './content'
import type { DraftCharge, DraftDiscount, DraftLine } from './draft'
import type { ProblemKey, Report } from './problem'
import type { DocumentDiscount } from './totals'

const MAX_QUANTITY = 1_000_000n
/** Ten thousand million in minor units, so that a thousand of them still sum exactly. */
const MAX_AMOUNT = 1_000_000_000_000n

/** A line as it can be read so far; its `net` is the stated amount until the totals are worked out. */
export function readLine(line: DraftLine, currency: Currency, report: Report): InvoiceLine | undefined {
  const field = (name: string) => `lines.${line.id}.${name}`
  const named = { params: { line: line.description.trim() } }
  if (line.description.trim() === '') report(field('description'), 'descriptionMissing')
  const quantity = readQuantity(line.quantity)
  if (typeof quantity === 'string') report(field('quantity'), quantity, named)
  const price = readPrice(line, currency, report)
  if (typeof quantity === 'string' || !price) return undefined
  if (BigInt(price.minor) * quantity.units > MAX_AMOUNT * 10n ** BigInt(quantity.scale)) {
    report(field('unitPrice'), 'priceTooLarge', named)
    return undefined
  }
  const whole = multiply(price, quantity)
  const discount = readLineDiscount(line, whole, report)
  return {
    description: line.description.trim(),
    quantity: decimalText(quantity),
    unit: line.unit,
    unitPrice: price,
    ...treatmentOf(line.vatRate, line.vatCategory),
    ...(discount ? { discount } : {}),
    net: discount ? subtract(whole, discount.amount) : whole,
  }
}

/** A charge as it can be read so far; its `net` is the stated amount until the totals are worked out. */
export function readCharge(
  charge: DraftCharge,
  currency: Currency,
  report: Report,
): InvoiceCharge | undefined {
  const description = charge.description.trim()
  const field = (name: string) => `charges.${charge.id}.${name}`
  if (description === '') report(field('description'), 'chargeNameMissing')
  const amount = readMoney(charge.amount, currency)
  if (amount.kind !== 'ok' || amount.value.minor <= 0 || BigInt(amount.value.minor) > MAX_AMOUNT) {
    report(field('amount'), 'chargeMalformed', { params: { line: description } })
    return undefined
  }
  return {
    description,
    amount: amount.value,
    ...treatmentOf(charge.vatRate, charge.vatCategory),
    net: amount.value,
  }
}

/** The discount on a document whose lines come to `lines` as they are stated; absent while there are none. */
export function readDiscount(
  discount: DraftDiscount,
  currency: Currency,
  lines: Money | undefined,
  report: Report,
): DocumentDiscount {
  if (discount.kind === 'none') return { kind: 'none' }
  const read = readDiscountOf(discount, currency)
  if (!read) {
    report('discount', 'discountMalformed')
    return { kind: 'none' }
  }
  if (read.kind === 'amount' && lines && read.amount.minor > lines.minor)
    report('discount', 'discountTooLarge')
  return read
}

/** A percentage above 0 and up to 100, at most four decimals; undefined otherwise. */
export function readPercent(text: string): Decimal | undefined {
  const reading = readDecimal(text.replace('%', ''))
  const value =
    reading.kind === 'ok' ? reading.value : reading.kind === 'ambiguous' ? reading.asFraction : undefined
  return value && isPercentage(value, 4) ? value : undefined
}

function readDiscountOf(
  discount: Exclude<DraftDiscount, { kind: 'none' }>,
  currency: Currency,
): Exclude<DocumentDiscount, { kind: 'none' }> | undefined {
  if (discount.kind === 'percent') {
    const percent = readPercent(discount.percent)
    return percent && { kind: 'percent', percent }
  }
  const amount = readMoney(discount.amount, currency)
  return amount.kind === 'ok' && amount.value.minor >= 0
    ? { kind: 'amount', amount: amount.value }
    : undefined
}

function readLineDiscount(
  { id, description, discount }: DraftLine,
  whole: Money,
  report: Report,
): LineDiscount | undefined {
  if (!discount || discount.kind === 'none') return undefined
  const named = { params: { line: description.trim() } }
  const read = readDiscountOf(discount, whole.currency)
  if (!read) {
    report(`lines.${id}.discount`, 'lineDiscountMalformed', named)
    return undefined
  }
  if (read.kind === 'percent') {
    return { percent: decimalText(read.percent), amount: percentOf(whole, read.percent) }
  }
  if (read.amount.minor > whole.minor) report(`lines.${id}.discount`, 'lineDiscountTooLarge', named)
  return { amount: money(Math.min(read.amount.minor, whole.minor), whole.currency) }
}

function readQuantity(text: string): Decimal | Extract<ProblemKey, `quantity${string}`> {
  const reading = readDecimal(text)
  if (reading.kind === 'empty') return 'quantityMissing'
  const value =
    reading.kind === 'ambiguous' ? reading.asFraction : reading.kind === 'ok' ? reading.value : undefined
  const isUsable =
    value !== undefined &&
    value.units > 0n &&
    value.scale <= 6 &&
    value.units <= MAX_QUANTITY * 10n ** BigInt(value.scale)
  return isUsable ? value : 'quantityMalformed'
}

const PRICE_PROBLEMS = {
  empty: 'priceMissing',
  malformed: 'priceMalformed',
  tooManyDecimals: 'priceTooManyDecimals',
  tooLarge: 'priceTooLarge',
  ambiguous: 'priceAmbiguous',
} as const

function readPrice(line: DraftLine, currency: Currency, report: Report): Money | undefined {
  const price = readMoney(line.unitPrice, currency)
  if (price.kind === 'ok' && price.value.minor >= 0) return price.value
  report(`lines.${line.id}.unitPrice`, price.kind === 'ok' ? 'priceMalformed' : PRICE_PROBLEMS[price.kind], {
    params: { line: line.description.trim() },
    ...(price.kind === 'ambiguous'
      ? { choices: price.choices.map((choice) => decimalText(toDecimal(choice))) }
      : {}),
  })
  return undefined
}
