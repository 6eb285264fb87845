import type { DeductedDeposit } from '../invoice/deducted-deposit'
import { deductedSum } from '../invoice/deposit'
import type { Currency } from '../money/currency'
import { type Money, money, subtract } from '../money/money'
import { agreedWork } from './agreement'
import { amountAbove } from './amount-above'
import type { Estimate } from './estimate'

/** A deposit that was asked for of an estimate's work, less what was credited of it. */
export interface EstimateDeposit {
  readonly estimateId: string
  readonly deduction: DeductedDeposit
}

/** What deposits have asked for in a currency. */
export function askedInDeposits(deposits: readonly DeductedDeposit[], currency: Currency): Money {
  return deductedSum(
    deposits.filter(({ total }) => total.currency === currency),
    currency,
  )
}

/** How much of what is agreed no deposit has asked for, negative where they ask for more; undefined while nothing is agreed. */
export function leftToAsk(estimate: Estimate, deposits: readonly DeductedDeposit[]): Money | undefined {
  const total = agreedWork(estimate)?.total
  return total && subtract(total, askedInDeposits(deposits, total.currency))
}

/** How much more deposits ask for than is agreed by now, before that is invoiced; undefined for no more. */
export function askedTooMuch(estimate: Estimate, deposits: readonly DeductedDeposit[]): Money | undefined {
  const currency = deposits[0]?.total.currency
  if (currency === undefined || estimate.invoice?.isSent) return undefined
  const agreed = agreedWork(estimate)?.total ?? money(0, currency)
  return amountAbove(askedInDeposits(deposits, currency), agreed)
}
