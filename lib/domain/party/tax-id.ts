import { isBusinessId } from '../payment/business-id'
import { readVatNumber } from '../payment/vat-number'
import { vatPrefixOf } from '../vat/union'

export type TaxIdProblem = 'businessIdMalformed' | 'vatNumberMalformed' | 'einMalformed' | 'abnMalformed'

const ABN_WEIGHTS = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19] as const

/**
 * What is wrong with a tax id of somebody in `country` (ISO 3166), as typed: a Finnish business id and any VAT number
 * with a wrong digit, a VAT number of their own country or an EIN of another shape, an Australian business number with a
 * wrong digit. Ids of other kinds are not judged, as those that only begin with the letters of another country, nor is
 * an empty one.
 */
export function taxIdProblem(taxId: string, country: string): TaxIdProblem | undefined {
  const text = taxId.trim()
  if (text === '') return undefined
  const vatNumber = readVatNumber(text)
  if (country === 'FI') return vatNumber === 'valid' || isBusinessId(text) ? undefined : 'businessIdMalformed'
  const isOwn = text.toUpperCase().startsWith(vatPrefixOf(country))
  if (vatNumber === 'wrongDigit' || (vatNumber === 'wrongShape' && isOwn)) return 'vatNumberMalformed'
  if (country === 'US' && !/^\d{2}-?\d{7}$/.test(text)) return 'einMalformed'
  if (country === 'AU' && !isAbn(text.replace(/\s/g, ''))) return 'abnMalformed'
  return undefined
}

/** A number of the Swedish register of businesses, which the VAT number is made of. */
export function isOrganisationNumber(taxId: string): boolean {
  return /^(?:org\D*)?\d{6}\s?-?\s?\d{4}$/i.test(taxId.trim())
}

/** Eleven digits; with one taken off the first, the weighted sum is a multiple of 89 (Australian Business Register). */
function isAbn(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false
  const sum = ABN_WEIGHTS.reduce(
    (total, weight, index) => total + weight * (Number(digits[index]) - (index === 0 ? 1 : 0)),
    0,
  )
  return sum % 89 === 0
}
