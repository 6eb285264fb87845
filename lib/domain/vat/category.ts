/**
 * Why a line carries the VAT it carries (EN 16931 BT-151, code list UNCL5305). `standard` is every rate above zero,
 * reduced ones too; `smallBusiness` is a seller below the threshold, an exemption with words of its own.
 */
export type VatCategory =
  | 'standard'
  | 'zero'
  | 'exempt'
  | 'reverseCharge'
  | 'intraEu'
  | 'export'
  | 'smallBusiness'
  | 'outsideScope'

export const VAT_CATEGORIES: readonly VatCategory[] = [
  'standard',
  'zero',
  'exempt',
  'reverseCharge',
  'intraEu',
  'export',
  'smallBusiness',
  'outsideScope',
]

/** What an amount is taxed with. Absent category: it follows from the rate, as in invoices from before categories. */
export interface VatTreatment {
  /** Per cent as canonical text; absent where the seller charges no VAT. Under a reverse charge the buyer's, where it is stated. */
  readonly vatRate?: string
  readonly vatCategory?: VatCategory
}

/** The category of an amount: as chosen, else by its rate. Without a rate nothing was said: outside the scope. */
export function categoryOf({ vatRate, vatCategory }: VatTreatment): VatCategory {
  if (vatCategory) return vatCategory
  if (vatRate === undefined || vatRate === '') return 'outsideScope'
  return /[1-9]/.test(vatRate) ? 'standard' : 'zero'
}

/** The rate an amount is taxed at: above zero only in the standard category; none outside the scope. */
export function rateOf(treatment: VatTreatment): string | undefined {
  const category = categoryOf(treatment)
  if (category === 'standard') return treatment.vatRate
  return category === 'outsideScope' || category === 'smallBusiness' ? undefined : '0'
}

/** What a choice in a draft comes to: the parts of a treatment that are stored. */
export function treatmentOf(
  vatRate: string,
  vatCategory?: VatCategory,
  { keepsBuyersRate = false }: { readonly keepsBuyersRate?: boolean } = {},
): VatTreatment {
  if (vatCategory === 'reverseCharge' && keepsBuyersRate && vatRate !== '') return { vatRate, vatCategory }
  const rate = rateOf({ vatRate, ...(vatCategory ? { vatCategory } : {}) })
  return {
    ...(rate === undefined || rate === '' ? {} : { vatRate: rate }),
    ...(vatCategory && vatCategory !== 'standard' && vatCategory !== 'zero' ? { vatCategory } : {}),
  }
}
