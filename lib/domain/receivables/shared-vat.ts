import type { Currency } from '../money/currency'
import { allocate, money } from '../money/money'
import type { AccountedVat } from './row-accounts'

/** What an amount takes of one category and rate, in minor units. */
export interface VatShare {
  readonly base: number
  readonly vat: number
}

/** What an amount is shared among. */
export interface SharedDocument {
  readonly parts: readonly AccountedVat[]
  /** What the document asks for, with what it was rounded by for cash. */
  readonly asked: number
  readonly currency: Currency
}

/**
 * An amount with VAT in it, shared among the parts of a document in proportion, one share a part. What of it pays for the
 * rounding for cash is in none. Empty where nothing is taxed or left untaxed.
 */
export function sharedAmong(amount: number, { parts, asked, currency }: SharedDocument): readonly VatShare[] {
  const within = withoutRounding(amount, withVat(parts), asked)
  // A rate whose lines take off more than they add has no share.
  const weights = parts.flatMap(({ base, vat }) => [Math.max(0, base), Math.max(0, vat)])
  if (withVat(parts) === 0 || weights.every((weight) => weight === 0)) return []
  const shares = allocate(money(within, currency), weights)
  return parts.map((_, at) => ({ base: shares[2 * at]?.minor ?? 0, vat: shares[2 * at + 1]?.minor ?? 0 }))
}

/**
 * As `sharedAmong`, of an amount that pays for a part of a document: what a rate takes off is taken off in proportion too.
 */
export function inProportion(amount: number, document: SharedDocument): readonly VatShare[] {
  const { parts, asked } = document
  const whole = withVat(parts)
  if (whole <= 0) return []
  const off = parts.map(({ base, vat }) => ({
    base: proportion(amount, Math.min(0, base), asked),
    vat: proportion(amount, Math.min(0, vat), asked),
  }))
  const rest = withoutRounding(amount, whole, asked) - withVat(off)
  const added = parts.map((part) => ({ ...part, base: Math.max(0, part.base), vat: Math.max(0, part.vat) }))
  const shares = sharedAmong(rest, { ...document, parts: added, asked: withVat(added) })
  return off.map(({ base, vat }, at) => ({
    base: base + (shares[at]?.base ?? 0),
    vat: vat + (shares[at]?.vat ?? 0),
  }))
}

/** What each of several amounts adds to what all up to it share, so that together they are the share of their sum. */
export function sharedInTurn(
  amounts: readonly number[],
  sharesOf: (so: number) => readonly VatShare[],
): readonly (readonly VatShare[])[] {
  let so = 0
  let before: readonly VatShare[] = []
  return amounts.map((amount) => {
    so += amount
    const now = sharesOf(so)
    const added = now.map(({ base, vat }, at) => ({
      base: base - (before[at]?.base ?? 0),
      vat: vat - (before[at]?.vat ?? 0),
    }))
    before = now
    return added
  })
}

/** With VAT. */
export function withVat(parts: readonly VatShare[]): number {
  return parts.reduce((so, { base, vat }) => so + base + vat, 0)
}

function withoutRounding(amount: number, whole: number, asked: number): number {
  return asked === whole || amount === 0 ? amount : proportion(amount, whole, asked)
}

function proportion(amount: number, of: number, whole: number): number {
  return Number((BigInt(amount) * BigInt(of)) / BigInt(whole))
}
