import type { PlainDate } from '../calendar/plain-date'
import { canonicalJson } from '../canonical-json'
import type { Currency } from '../money/currency'
import { type Money, subtract, sum } from '../money/money'
import type { Totals } from './content'
import type { DeductedDeposit, DepositVat } from './deducted-deposit'
import { askedOf, compareRates } from './totals'
import { vatKeyOf, vatLess } from './vat-less'

type Summed = Pick<Totals, 'net' | 'vat' | 'total'>
type Deposited = Summed & Pick<Totals, 'prepaid'>

/**
 * A deposit as a final invoice deducts it: less what credit notes that have left gave back of it, with the VAT that
 * each of them states.
 */
export function deductionOf(
  invoiceId: string,
  { number, issueDate, totals }: { number: string; issueDate: PlainDate; totals: Deposited },
  notes: readonly { readonly number: string; readonly totals: Summed }[] = [],
): DeductedDeposit {
  const less = (whole: Money, part: 'net' | 'total') =>
    notes.reduce((so, note) => subtract(so, note.totals[part]), whole)
  return {
    invoiceId,
    number,
    issueDate,
    ...(notes.length > 0 ? { creditNotes: notes.map((note) => note.number) } : {}),
    net: less(totals.net, 'net'),
    vat: vatLess(
      totals.vat,
      notes.flatMap((note) => note.totals.vat),
    ).filter(({ base, vat }) => base.minor !== 0 || vat.minor !== 0),
    total: less(askedOf(totals), 'total'),
  }
}

/** True where two deductions of one deposit come to the same, with the same VAT. */
export function isSameSum(a: DeductedDeposit, b: DeductedDeposit): boolean {
  const amounts = ({ net, vat, total }: DeductedDeposit) => canonicalJson({ net, vat, total })
  return amounts(a) === amounts(b)
}

/** What all deposits together take off; zero for none. */
export function deductedSum(deducts: readonly DeductedDeposit[] = [], currency: Currency): Money {
  return sum(
    deducts.map(({ total }) => total),
    currency,
  )
}

/**
 * The VAT that an invoice itself charges, by category and rate, highest rate first: that on the whole less what its
 * deposits charged before. The rows of an invoice without deposits are its own. A deposit's rate that the whole does not
 * have leaves a negative row.
 */
export function vatCharged(
  { vat }: Pick<Totals, 'vat'>,
  deducts: readonly DeductedDeposit[] = [],
): readonly DepositVat[] {
  return vatLess(
    vat,
    deducts.flatMap((deduction) => deduction.vat),
  ).toSorted((a, b) => compareRates(b.rate, a.rate))
}

/** What an invoice itself comes to before VAT: the whole less what its deposits asked for before VAT. */
export function netCharged({ net }: Pick<Totals, 'net'>, deducts: readonly DeductedDeposit[] = []): Money {
  return deducts.reduce((left, deposit) => subtract(left, deposit.net), net)
}

/** Deposits with VAT at a rate that the whole does not have. */
export function strayDeposits(
  { vat }: Pick<Totals, 'vat'>,
  deducts: readonly DeductedDeposit[] = [],
): readonly DeductedDeposit[] {
  const known = new Set(vat.map(vatKeyOf))
  return deducts.filter((deposit) => deposit.vat.some((row) => !known.has(vatKeyOf(row))))
}
