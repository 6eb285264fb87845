import { isBitcoinAddress } from '../../payment/bitcoin'
import { isVatNumber } from '../../payment/vat-number'

/** Checks by libraries that weigh too much for a draft that is not about an invoice: they come with its words. */
export const numberChecks = { isVatNumber, isBitcoinAddress } as const

export type NumberChecks = typeof numberChecks
