import type { Seller } from '../party/party'
import { compactTaxId, vatNumberOf } from '../vat/union'

/**
 * Who stands on a credit note: the seller of today, but where country or tax id have changed since the invoice, under the
 * name, address and tax id that the sale was made and its tax charged under (Directive 2006/112/EC art. 219 and 226(3)).
 */
export function creditingSeller(credited: Seller, today: Seller): Seller {
  if (credited.taxId.trim() === '' || taxed(credited) === taxed(today)) return today
  const { isSmallBusiness: _small, legalLine: _line, ...rest } = today
  const { name, address, taxId, chargesVat, isSmallBusiness, legalLine } = credited
  return {
    ...rest,
    name,
    address,
    taxId,
    chargesVat,
    ...(isSmallBusiness ? { isSmallBusiness } : {}),
    ...(legalLine === undefined ? {} : { legalLine }),
  }
}

function taxed({ address: { country }, taxId }: Seller): string {
  return `${country} ${vatNumberOf(compactTaxId(taxId), country)}`
}
