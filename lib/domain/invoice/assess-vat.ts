import type { PlainDate } from '../calendar/plain-date'
import { mayBeRateOn } from '../money/vat-rates'
import type { Seller } from '../party/party'
import { categoryOf, type VatCategory } from '../vat/category'
import { wantsBuyersRate } from '../vat/law'
import { taxNameOf } from '../vat/tax-name'
import { isInUnion, isUnionVatNumber } from '../vat/union'
import type { InvoiceDraft } from './draft'
import type { Report } from './problem'

/**
 * What the chosen VAT categories ask for: a rate or a reason for none of whoever charges VAT (art. 226(9)), the buyer's VAT number under reverse charge and within the EU (Directive
 * 2006/112/EC art. 226(4)), a rate of the day of supply (art. 93), countries that fit, a reason for an exemption (226(11)), and one way for a small business,
 * which whoever charges VAT is none (art. 282 to 290).
 */
export function assessVat(
  draft: InvoiceDraft,
  { seller, suppliedOn }: { readonly seller: Seller; readonly suppliedOn: PlainDate },
  report: Report,
): void {
  const taxed = [
    ...draft.lines.map((line) => ({ ...line, field: `lines.${line.id}.vatRate` })),
    ...(draft.charges ?? []).map((charge) => ({ ...charge, field: `charges.${charge.id}.vatRate` })),
  ].map((each) => ({ ...each, category: categoryOf(each) }))
  const firstOf = (category: VatCategory) => taxed.find((each) => each.category === category)?.field
  const { taxId, name, address } = draft.client
  const [from, to] = [seller.address.country, address.country]

  // A credit note gives back what was charged, whatever the settings say since.
  if (seller.chargesVat && !draft.credits) {
    const key = taxNameOf(from) === 'salesTax' ? 'salesTaxMissing' : 'vatRateMissing'
    for (const { field, description, vatRate, vatCategory } of taxed) {
      if (vatRate === '' && !vatCategory) report(field, key, { params: { line: description.trim() } })
    }
  }
  if (seller.chargesVat && !draft.credits) {
    for (const { field, description, vatRate, category } of taxed) {
      // A seller may charge the VAT of the buyer's country and account for it at home (art. 369b, one stop shop).
      const countries = isInUnion(from) && isInUnion(to) ? [from, to] : [from]
      const isKnown = countries.some((country) => mayBeRateOn(vatRate, country, suppliedOn))
      if (category !== 'standard' || isKnown) continue
      const params = { line: description.trim(), date: { date: suppliedOn } }
      report(field, 'vatRateUnusual', { severity: 'warning', params })
    }
  }
  if (wantsBuyersRate(from, to) && !draft.credits) {
    for (const { field, vatRate, category } of taxed) {
      if (category === 'reverseCharge' && !/[1-9]/.test(vatRate)) {
        report(field, 'buyersRateMissing', { severity: 'warning' })
      }
    }
  }
  const intraEu = firstOf('intraEu')
  const forBuyer = intraEu ?? firstOf('reverseCharge')
  if (forBuyer !== undefined && taxId.trim() === '') {
    report('client.taxId', 'buyerVatIdMissing', { params: { client: name } })
  } else if (
    intraEu !== undefined ||
    (forBuyer !== undefined && isInUnion(from) && isInUnion(to) && from !== to)
  ) {
    if (!isUnionVatNumber(taxId)) report('client.taxId', 'buyerVatIdForeign', { severity: 'warning' })
  }
  if (intraEu !== undefined && (to === from || !isInUnion(to))) report(intraEu, 'intraEuCountry')
  const exported = firstOf('export')
  if (exported !== undefined && (to === from || (isInUnion(from) && isInUnion(to)))) {
    report(exported, 'exportCountry', { severity: 'warning' })
  }
  if (firstOf('exempt') !== undefined && (draft.vatReason ?? '').trim() === '') {
    report('vatReason', 'vatReasonMissing', { severity: 'warning' })
  }
  const small = firstOf('smallBusiness')
  // A plan, a copy or an estimate from before the seller became taxable.
  if (small !== undefined && seller.chargesVat && !draft.credits) {
    report(small, 'smallBusinessNoMore', { severity: 'warning' })
  }
  const standard = firstOf('standard')
  if (standard === undefined) return
  if (small !== undefined) report(standard, 'smallBusinessMixed')
  else if (!seller.chargesVat && !draft.credits && taxNameOf(from) === 'vat') {
    report(standard, 'vatNotCharged', { severity: 'warning' })
  }
}
