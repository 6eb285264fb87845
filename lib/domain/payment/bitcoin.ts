import { Network, validate } from 'bitcoin-address-validation'
import { oneLine } from './code-text'

/** True for an address of the main network: base58 with its checksum, bech32 or bech32m. */
export function isBitcoinAddress(text: string): boolean {
  return validate(text, Network.mainnet)
}

/**
 * The payment URI of an address (BIP-321) with payee and invoice number. Without an amount: an invoice names another
 * currency, and the rate of a day would soon be wrong.
 */
export function bitcoinUri(address: string, payeeName: string, invoiceNumber: string): string {
  const label = encodeURIComponent(oneLine(payeeName))
  return `bitcoin:${address}?label=${label}&message=${encodeURIComponent(oneLine(invoiceNumber))}`
}
