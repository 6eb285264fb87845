import type { InvoiceContent } from '../invoice/content'
import type { VatCategory } from '../vat/category'
import { type VatLaw, vatLawOf } from '../vat/law'
import { type PaperTaxName, paperTaxNameOf } from '../vat/tax-name'
import { isInUnion } from '../vat/union'

/** The sentence the law wants for a category (Directive 2006/112/EC art. 226(11), 226(11a)), with its provision. */
export interface VatNote {
  readonly says: VatNoteKey
  /** The seller's; under a reverse charge to another country the buyer's, who accounts for it. */
  readonly tax: PaperTaxName
  readonly law?: VatLaw
  /** Under a reverse charge, at which rates the buyer accounts for it, where that is told. */
  readonly rates?: readonly string[]
}

/** `outsideScope` at home, `abroad` where the place of supply is the buyer's country. `zero`: only the provision. */
export type VatNoteKey = Exclude<VatCategory, 'standard'> | 'abroad'

/** One note a category that needs one, in the order of the lines. */
export function vatNotes(invoice: InvoiceContent): readonly VatNote[] {
  const { lines, charges = [], seller, client, vatReason } = invoice
  const [from, to] = [seller.address.country, client.address.country]
  const tax = paperTaxNameOf(from)
  const categories = new Set([...lines, ...charges].flatMap(({ vatCategory }) => vatCategory ?? []))
  const reason: { readonly law?: VatLaw } =
    vatReason === undefined ? {} : { law: { kind: 'national', provision: vatReason } }
  const told = [...lines, ...charges].flatMap(({ vatCategory, vatRate = '' }) =>
    vatCategory === 'reverseCharge' && /[1-9]/.test(vatRate) ? [vatRate] : [],
  )
  const rates = told.length > 0 ? { rates: [...new Set(told)] } : {}
  const notes = [...categories].flatMap((category): VatNote[] => {
    if (category === 'standard' || category === 'zero') return []
    if (category === 'exempt') return [{ says: 'exempt', tax, ...reason }]
    const law = vatLawOf(category, from, to)
    const isAbroad = category === 'outsideScope' && to !== '' && to !== from
    return [
      {
        says: isAbroad ? 'abroad' : category,
        tax: category === 'reverseCharge' && to !== '' && !isInUnion(from) ? paperTaxNameOf(to) : tax,
        ...(law ? { law } : {}),
        ...(category === 'reverseCharge' ? rates : {}),
      },
    ]
  })
  // A reason nobody else names stands by itself, as for a zero rate.
  return vatReason === undefined || categories.has('exempt')
    ? notes
    : [...notes, { says: 'zero', tax, ...reason }]
}
