import type { Currency } from '../money/currency'
import { type Decimal, decimalText, readDecimal } from '../money/decimal'
import { type Money, money, multiply, percentOf, readMoney, subtract, typedAmount } from '../money/money'
import { isPercentage } from '../money/percentage'
import { treatmentOf } from '../vat/category'
import type { InvoiceCharge, InvoiceLine, LineDiscount } from './content'
import type { DraftCharge, DraftDiscount, DraftLine } from './draft'
import type { Report } from './problem'
import { readQuantity } from './quantity'
import type { DocumentDiscount } from './totals'

/** Ten thousand million in minor units, so that a thousand of them still sum exactly. */
const MAX_AMOUNT = 1_000_000_000_000n

interface Reading {
  readonly currency: Currency
  /** The rate of a reverse charge is that at which the buyer accounts for it. */
  readonly keepsBuyersRate?: boolean
}

/** A line as it can be read so far; its `net` is the stated amount until the totals are worked out. */
export function readLine(
  line: DraftLine,
  { currency, keepsBuyersRate = false }: Reading,
  report: Report,
): InvoiceLine | undefined {
  const field = (name: string) => `lines.${line.id}.${name}`
  const named = { params: { line: line.description.trim() } }
  if (line.description.trim() === '') report(field('description'), 'descriptionMissing')
  const quantity = readQuantityOf(line, report)
  const price = readPrice(line, currency, report)
  if (!quantity || !price) return undefined
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
    ...treatmentOf(line.vatRate, line.vatCategory, { keepsBuyersRate }),
    ...(discount ? { discount } : {}),
    net: discount ? subtract(whole, discount.amount) : whole,
  }
}

/** A charge as it can be read so far; its `net` is the stated amount until the totals are worked out. */
export function readCharge(
  charge: DraftCharge,
  { currency, keepsBuyersRate = false }: Reading,
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
    ...treatmentOf(charge.vatRate, charge.vatCategory, { keepsBuyersRate }),
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

const QUANTITY_PROBLEMS = {
  empty: 'quantityMissing',
  malformed: 'quantityMalformed',
  tooLarge: 'quantityTooLarge',
  tooManyDecimals: 'quantityTooManyDecimals',
  ambiguous: 'quantityAmbiguous',
} as const

function readQuantityOf(line: DraftLine, report: Report): Decimal | undefined {
  const quantity = readQuantity(line.quantity, line.unit)
  if (quantity.kind === 'ok') return quantity.value
  report(`lines.${line.id}.quantity`, QUANTITY_PROBLEMS[quantity.kind], {
    params: { line: line.description.trim() },
    ...(quantity.kind === 'ambiguous' ? { choices: quantity.choices } : {}),
  })
  return undefined
}

const PRICE_PROBLEMS = {
  empty: 'priceMissing',
  malformed: 'priceMalformed',
  tooManyDecimals: 'priceTooManyDecimals',
  tooLarge: 'priceTooLarge',
  ambiguous: 'priceAmbiguous',
  otherCurrency: 'priceOtherCurrency',
} as const

function readPrice(line: DraftLine, currency: Currency, report: Report): Money | undefined {
  const price = readMoney(line.unitPrice, currency, { asksThousands: true })
  if (price.kind === 'ok' && price.value.minor >= 0) return price.value
  report(`lines.${line.id}.unitPrice`, price.kind === 'ok' ? 'priceMalformed' : PRICE_PROBLEMS[price.kind], {
    params: { line: line.description.trim(), currency },
    ...(price.kind === 'ambiguous' ? { choices: price.choices.map(typedAmount) } : {}),
  })
  return undefined
}
