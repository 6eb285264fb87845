import { isBitcoinAddress } from '../../payment/bitcoin'
import { isBusinessId } from '../../payment/business-id'
import { isCreditorReference, isViitenumero } from '../../payment/references'
import { isVatNumber } from '../../payment/vat-number'

/** What weighs too much for a draft that is not about an invoice: it comes with the words of a language. */
export const numberChecks = {
  isVatNumber,
  isBusinessId,
  isCreditorReference,
  isViitenumero,
  isBitcoinAddress,
} as const

export type NumberChecks = typeof numberChecks
