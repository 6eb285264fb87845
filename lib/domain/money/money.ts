import { type Currency, exponentOf, isOtherCurrency, withoutOwnSign } from './currency'
import { type Decimal, decimalText, divideHalfUp, powerOfTen, readDecimal, typedDecimal } from './decimal'

/** An amount in integer minor units (cents for EUR) of one currency. Never a float, within ±2^51. */
export interface Money {
  readonly minor: number
  readonly currency: Currency
}

/** Leaves headroom below 2^53 so that sums of a few amounts stay exact. */
export const MAX_MINOR = 2 ** 51 - 1

/** Makes an amount of `minor` units. Throws when it is not an integer within ±2^51, or the currency is not a code. */
export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor) || Math.abs(minor) > MAX_MINOR) {
    throw new Error(`Not an amount in minor units: ${minor}`)
  }
  return { minor: minor === 0 ? 0 : minor, currency }
}

/** The sum of two amounts. Throws on different currencies. */
export function add(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency)
}

/** `a` minus `b`. Throws on different currencies. */
export function subtract(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency)
}

/** The amount with the opposite sign. */
export function negated({ minor, currency }: Money): Money {
  return money(-minor, currency)
}

/** The sum of amounts in one currency; zero when there are none. Throws on another currency. */
export function sum(amounts: readonly Money[], currency: Currency): Money {
  return amounts.reduce(add, money(0, currency))
}

/** `amount × factor`, rounded half up to a minor unit, once. */
export function multiply(amount: Money, factor: Decimal): Money {
  const exact = BigInt(amount.minor) * factor.units
  return money(Number(divideHalfUp(exact, powerOfTen(factor.scale))), amount.currency)
}

/** `rate` per cent of an amount (`rate` 25.5 is 25.5 %), rounded half up to a minor unit, once. */
export function percentOf(amount: Money, rate: Decimal): Money {
  return multiply(amount, { units: rate.units, scale: rate.scale + 2 })
}

/** A decimal in major units (12.5 for €12.50) as money, rounded half up to a minor unit. */
export function fromDecimal(value: Decimal, currency: Currency): Money {
  const minor = divideHalfUp(value.units * powerOfTen(exponentOf(currency)), powerOfTen(value.scale))
  return money(Number(minor), currency)
}

/** The amount in major units as an exact decimal. */
export function toDecimal(amount: Money): Decimal {
  return { units: BigInt(amount.minor), scale: exponentOf(amount.currency) }
}

/**
 * Splits an amount in proportion to `weights`, to the minor unit, by largest remainder: the parts always sum to the
 * whole. Throws when no weight is positive.
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((a, b) => a + b, 0)
  if (total <= 0 || weights.some((weight) => weight < 0)) throw new Error('Weights must be positive')
  const sign = amount.minor < 0 ? -1n : 1n
  const whole = BigInt(Math.abs(amount.minor))
  const shares = weights.map((weight, index) => {
    const product = whole * BigInt(weight)
    return { index, floor: product / BigInt(total), remainder: product % BigInt(total) }
  })
  let left = whole - shares.reduce((a, share) => a + share.floor, 0n)
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  )
  const extra = new Set<number>()
  for (const share of byRemainder) {
    if (left === 0n) break
    extra.add(share.index)
    left -= 1n
  }
  return shares.map((share) =>
    money(Number(sign * (share.floor + (extra.has(share.index) ? 1n : 0n))), amount.currency),
  )
}

const CURRENCY_MARKS = /[A-Z]{0,2}\$|[€£¥]|\b[A-Z]{3}\b/g

/** How whole amounts end in some countries: `100:-`, `100,-`, `120.–`, `500/-`, `500/=`. */
const NO_CENTS = /(?:[.,:/]\s?[-–—]{1,2}|\/=)$/

/** Whose amounts are written `1,00,000.50`. */
const IN_LAKHS = ['INR', 'PKR', 'BDT', 'NPR', 'LKR']
const LAKHS = /^-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/

export type MoneyReading =
  | { readonly kind: 'ok'; readonly value: Money }
  | { readonly kind: 'empty' | 'malformed' | 'tooManyDecimals' | 'tooLarge' | 'otherCurrency' }
  | { readonly kind: 'ambiguous'; readonly choices: readonly [Money, Money] }

/**
 * Reads an amount in major units as a person types it, with or without the currency's symbol; beside another one it is
 * `otherCurrency`. `ambiguous` where
 * "1,240" may be one thousand or one and a bit and the currency allows both: where one has three decimals, a dot stands
 * before them, as all its countries write it, and only a comma is asked about. Where one has two, "1,240" is more than a
 * thousand; the price of a litre may be meant otherwise, so it is asked about (`asksThousands`) and its decimals are
 * rounded. Else more decimals than the currency has are refused, not rounded.
 */
export function readMoney(
  text: string,
  currency: Currency,
  { asksThousands = false }: { readonly asksThousands?: boolean } = {},
): MoneyReading {
  const signed = withoutOwnSign(text, currency)
  const bare = bareNumber(signed, currency)
  const reading = readDecimal(bare)
  const isNumber = reading.kind === 'ok' || reading.kind === 'ambiguous'
  if (isNumber && signed.match(CURRENCY_MARKS)?.some((mark) => isOtherCurrency(mark, currency)))
    return { kind: 'otherCurrency' }
  switch (reading.kind) {
    case 'empty':
      return { kind: text.trim() === '' ? 'empty' : 'malformed' }
    case 'malformed':
      return { kind: 'malformed' }
    case 'ambiguous':
      if (exponentOf(currency) < (asksThousands ? 1 : 3)) return exactMoney(reading.asWhole, currency)
      if (exponentOf(currency) === 3 && bare.includes('.')) return exactMoney(reading.asFraction, currency)
      return {
        kind: 'ambiguous',
        choices: [fromDecimal(reading.asWhole, currency), fromDecimal(reading.asFraction, currency)],
      }
    case 'ok':
      return exactMoney(reading.value, currency)
  }
}

function bareNumber(text: string, currency: Currency): string {
  const number = text.replace(CURRENCY_MARKS, '').trim().replace(NO_CENTS, '')
  return IN_LAKHS.includes(currency) && LAKHS.test(number) ? number.replaceAll(',', '') : number
}

/** An amount in major units as one types it, without trailing zeros that say nothing: `readMoney` gives it back. */
export function typedAmount(amount: Money): string {
  const value = toDecimal(amount)
  return exponentOf(amount.currency) === 3 ? decimalText(value) : typedDecimal(value)
}

function exactMoney(value: Decimal, currency: Currency): MoneyReading {
  if (value.scale > exponentOf(currency)) return { kind: 'tooManyDecimals' }
  const minor = value.units * powerOfTen(exponentOf(currency) - value.scale)
  if (minor > BigInt(MAX_MINOR) || minor < -BigInt(MAX_MINOR)) return { kind: 'tooLarge' }
  return { kind: 'ok', value: money(Number(minor), currency) }
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new Error(`Different currencies: ${a.currency} and ${b.currency}`)
  return b
}
