import { bitcoinUri } from './bitcoin'
import { epcPayload, isSepaCountry } from './epc-qr'
import type { IbanMethod, PaymentMethod } from './payment-method'
import type { PaymentRequest } from './payment-request'
import { spaydPayload } from './spayd'
import { type SwissBill, swissBill } from './swiss-qr'
import { upiLink } from './upi'

/** A code to scan and pay by, and the text it holds. */
export type ScanCode =
  | { readonly kind: 'epc' | 'spayd' | 'upi' | 'bitcoin'; readonly payload: string }
  | ({ readonly kind: 'swiss' } & SwissBill)

/**
 * The code of a way to pay, where the payer's apps know one: the Swiss QR-bill for francs on a Swiss account, and for
 * euros of a client in Switzerland or Liechtenstein; SPAYD for korunas on a Czech account, and for euros of a client
 * there; the EPC code for other euros inside SEPA; UPI for rupees; BIP-321 for bitcoin. Undefined elsewhere.
 */
export function scanCode(method: PaymentMethod, request: PaymentRequest): ScanCode | undefined {
  switch (method.kind) {
    case 'iban':
      return accountCode(method, request)
    case 'upi':
      return coded('upi', upiLink(method.address, request))
    case 'bitcoin':
      return { kind: 'bitcoin', payload: bitcoinUri(method.address, request.payee.name, request.number) }
    case 'domesticAccount':
    case 'link':
    case 'cash':
    case 'other':
      return undefined
  }
}

function accountCode(account: IbanMethod, request: PaymentRequest): ScanCode | undefined {
  const { country } = request.payer.address
  const { currency } = request.amount
  if (currency === 'CHF' || country === 'CH' || country === 'LI') {
    const swiss = swissBill(account, request)
    if (swiss.ok) return { kind: 'swiss', ...swiss.bill }
  }
  if (currency === 'CZK' || country === 'CZ') {
    const czech = spaydPayload(account, request)
    if (czech !== undefined) return { kind: 'spayd', payload: czech }
  }
  if (country !== '' && !isSepaCountry(country)) return undefined
  const epc = epcPayload(account, request)
  return coded('epc', epc.ok ? epc.text : undefined)
}

function coded(kind: 'epc' | 'upi', payload: string | undefined): ScanCode | undefined {
  return payload === undefined ? undefined : { kind, payload }
}
