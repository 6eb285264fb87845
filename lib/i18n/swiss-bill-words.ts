import type { MessageTable } from './translator'

/** The words of a payment part, as fixed by the Swiss Implementation Guidelines for the QR-bill, annex D. */
const en = {
  receipt: 'Receipt',
  paymentPart: 'Payment part',
  payableTo: 'Account / Payable to',
  reference: 'Reference',
  message: 'Additional information',
  payableBy: 'Payable by',
  payableByBlank: 'Payable by (name/address)',
  currency: 'Currency',
  amount: 'Amount',
  acceptancePoint: 'Acceptance point',
} as const satisfies MessageTable

const de = {
  receipt: 'Empfangsschein',
  paymentPart: 'Zahlteil',
  payableTo: 'Konto / Zahlbar an',
  reference: 'Referenz',
  message: 'Zusätzliche Informationen',
  payableBy: 'Zahlbar durch',
  payableByBlank: 'Zahlbar durch (Name/Adresse)',
  currency: 'Währung',
  amount: 'Betrag',
  acceptancePoint: 'Annahmestelle',
} as const satisfies MessageTable

/** The guidelines know German, French, Italian and English; other languages use English. */
export const swissBillWords = { en, fi: en, sv: en, de }
