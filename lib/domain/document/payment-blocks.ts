import type { IssuedInvoice } from '../invoice/content'
import { printIban } from '../payment/iban'
import type { PaymentMethod } from '../payment/payment-method'
import {
  electronicReference,
  isCreditorReference,
  isQrReference,
  isViitenumero,
  printCreditorReference,
  printQrReference,
  printViitenumero,
} from '../payment/references'
import { type Row, type RowLabel, textRow } from './rows'

/** One way to pay, as rows to copy from; never empty. */
export interface PaymentBlock {
  readonly kind: PaymentMethod['kind']
  readonly rows: readonly Row[]
}

/** The ways to pay of an invoice, the preferred one first. */
export function paymentBlocks(invoice: IssuedInvoice): readonly PaymentBlock[] {
  return invoice.methods.map((method) => ({ kind: method.kind, rows: rowsOf(method, invoice) }))
}

/** The reference as banks print it: digits in groups of five, a creditor reference in groups of four. */
export function printReference(given: string): string {
  const reference = electronicReference(given)
  if (isViitenumero(reference)) return printViitenumero(reference)
  if (isQrReference(reference)) return printQrReference(reference)
  return isCreditorReference(reference) ? printCreditorReference(reference) : reference
}

function rowsOf(method: PaymentMethod, invoice: IssuedInvoice): readonly Row[] {
  switch (method.kind) {
    case 'iban':
      return [
        textRow('payee', invoice.seller.name),
        textRow('account', printIban(method.iban)),
        ...given('bic', method.bic),
        invoice.reference === undefined
          ? textRow('messageToPayee', invoice.number)
          : textRow('reference', printReference(invoice.reference)),
      ]
    case 'domesticAccount':
      return [
        textRow('payee', invoice.seller.name),
        ...given('bank', method.bankName),
        ...given('bic', method.bic ?? ''),
        ...given(bankCodeLabel(invoice.seller.address.country), method.bankCode),
        textRow('accountNumber', method.accountNumber),
        textRow('messageToPayee', invoice.number),
      ]
    case 'link':
      return [
        {
          label: method.label === '' ? 'payOnline' : { text: method.label },
          value: { kind: 'link', url: method.url },
        },
      ]
    case 'upi':
      return [textRow('upi', method.address)]
    case 'bitcoin':
      return [textRow('bitcoin', method.address)]
    case 'cash':
      return [{ label: 'otherWay', value: { kind: 'cash' } }]
    case 'other':
      return [textRow('otherWay', method.text)]
  }
}

function given(label: RowLabel, text: string): readonly Row[] {
  return text === '' ? [] : [textRow(label, text)]
}

function bankCodeLabel(country: string): RowLabel {
  if (country === 'GB') return 'sortCode'
  return country === 'US' ? 'routingNumber' : 'bankCode'
}
