import { allocate, type Money, money, subtract } from '../money/money'
import type { Totals } from './content'
import type { InvoiceDraft } from './draft'

type Stated = Pick<Totals, 'credit' | 'gross' | 'linesNet'>

/**
 * What its credit notes have left of the credit that an invoice used, and of the lines that it came off, as they are stated;
 * undefined where no credit is left.
 */
export function usedCreditLeft(
  invoice: Stated,
  notes: readonly Stated[],
): { readonly amount: Money; readonly lines: Money } | undefined {
  const left = (amountOf: (stated: Stated) => Money) =>
    notes.map(amountOf).reduce(subtract, amountOf(invoice))
  const amount = left(({ credit, linesNet }) => credit ?? money(0, linesNet.currency))
  return amount.minor > 0
    ? { amount, lines: left(({ gross, linesNet }) => gross?.lines ?? linesNet) }
    : undefined
}

/**
 * What a draft takes off its lines, `stated` in all, for a credit. A credit note gives back the share of the lines that it
 * credits, so that the notes for all lines together give back the whole, however they are cut.
 */
export function creditToTakeOff(
  { usesCredit, credits, currency }: Pick<InvoiceDraft, 'usesCredit' | 'credits' | 'currency'>,
  stated: Money,
): Money | undefined {
  if (usesCredit?.amount.currency !== currency) return undefined
  const { amount } = usesCredit
  const kept = credits?.linesLeft ? credits.linesLeft.minor - stated.minor : 0
  return kept > 0 ? allocate(amount, [stated.minor, kept])[0] : amount
}
