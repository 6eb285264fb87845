import { addDays, laterOf, type PlainDate } from '../calendar/plain-date'
import { type Money, money } from '../money/money'
import type { Regime } from './regimes'

/** What may be asked for on top of the interest: at most so much, and not before a day. */
export interface FeeChoice {
  readonly kind: 'compensation' | 'reminderFee'
  readonly most: Money
  readonly from: PlainDate
}

export interface FeeFacts {
  readonly regime: Regime
  readonly amount: Money
  readonly dueDate: PlainDate
  /** The day of the last reminder with words, where there was one. */
  readonly lastReminder?: PlainDate
}

/**
 * The fees the law allows for a late payment in its currency. Compensation: 40 € (Directive 2011/7/EU art. 6; Finland,
 * perintälaki 10 e §; Germany, § 288(5) BGB; Austria, § 458 UGB), 450 kr (Sweden, lag 1981:739 4 a §, of a
 * business), £40, £70 or £100 by the size of the debt
 * (United Kingdom, 1998 Act s. 5A), as 40, 70 or 100 € in Ireland (S.I. 580/2012). Reminder fee in Finland: 12 € of a business, 5 € of a consumer, from the 15th day
 * after the due date or the last reminder (perintälaki 10, 10 a §). None by contract, which says so itself.
 */
export function feesFor({ regime, amount, dueDate, lastReminder }: FeeFacts): readonly FeeChoice[] {
  const late = addDays(dueDate, 1)
  const quiet = addDays(laterOf(dueDate, lastReminder ?? dueDate), 15)
  const fee = (kind: FeeChoice['kind'], minor: number, currency: string, from: PlainDate) =>
    amount.currency === currency ? [{ kind, most: money(minor, currency), from }] : []
  switch (regime) {
    case 'fiBusiness':
      return [...fee('compensation', 4000, 'EUR', late), ...fee('reminderFee', 1200, 'EUR', quiet)]
    case 'fiConsumer':
      return fee('reminderFee', 500, 'EUR', quiet)
    case 'euBusiness':
    case 'deBusiness':
    case 'atBusiness':
      return fee('compensation', 4000, 'EUR', late)
    case 'se':
      return fee('compensation', 45_000, 'SEK', late)
    case 'gb':
      return fee('compensation', britishCompensation(amount.minor), 'GBP', late)
    case 'ieBusiness':
      return fee('compensation', irishCompensation(amount.minor), 'EUR', late)
    case 'deConsumer':
    case 'seConsumer':
    case 'contract':
      return []
  }
}

function britishCompensation(pence: number): number {
  if (pence < 100_000) return 4000
  return pence < 1_000_000 ? 7000 : 10_000
}

function irishCompensation(cents: number): number {
  if (cents <= 100_000) return 4000
  return cents <= 1_000_000 ? 7000 : 10_000
}
