import { clipped, oneLine, plainAmount, utf8Length } from './code-text'
import { isBic } from './iban'
import type { IbanMethod } from './payment-method'
import type { PaymentRequest } from './payment-request'
import { creditorReference, isCreditorReference, isQrIban, isViitenumero } from './references'

export type EpcRefusal = 'notSepa' | 'notEuros' | 'amount' | 'name' | 'tooLong'

export type EpcPayload =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: EpcRefusal }

const MAX_BYTES = 331
const MAX_MINOR = 99_999_999_999

/** Countries and territories of the SEPA schemes by the letters of their IBANs (EPC409-09). */
const SEPA = new Set(
  (
    'AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS ' +
    'SE SI SK SM VA'
  ).split(' '),
)

/** True where a payer in this country (ISO 3166) has a bank that knows SEPA. */
export function isSepaCountry(country: string): boolean {
  return SEPA.has(country)
}

/**
 * What the payment QR code of an account says: EPC069-12 version 002, UTF-8, lines joined by LF. A Finnish reference
 * goes into the structured line as RF creditor reference, and the due date into the last line, as Finance Finland
 * asks; others carry the invoice number as text. Refused: an account outside SEPA, a Swiss QR-IBAN, which takes a transfer
 * only with its QR reference (SIX, Swiss Implementation Guidelines QR-bill 2.3) that this code has no room for, another currency than the euro, an
 * amount outside 0.01 to 999 999 999.99, no name, more than 331 bytes. A long name is cut to its 70 characters.
 */
export function epcPayload(account: IbanMethod, request: PaymentRequest): EpcPayload {
  const iban = account.iban.replace(/\s/g, '')
  if (!isSepaCountry(iban.slice(0, 2)) || isQrIban(iban)) return { ok: false, code: 'notSepa' }
  const { amount, reference = '', dueDate } = request
  if (amount.currency !== 'EUR') return { ok: false, code: 'notEuros' }
  if (amount.minor < 1 || amount.minor > MAX_MINOR) return { ok: false, code: 'amount' }
  const name = clipped(oneLine(request.payee.name), 70)
  if (name === '') return { ok: false, code: 'name' }

  const isFinnish = isViitenumero(reference)
  const structured = isFinnish
    ? creditorReference(reference)
    : isCreditorReference(reference)
      ? reference
      : ''
  const bic = account.bic.replace(/\s/g, '').toUpperCase()
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    // Version 002 needs no BIC inside SEPA, so one of the wrong shape is left out rather than refused by a bank.
    isBic(bic) ? bic : '',
    name,
    iban,
    `EUR${plainAmount(amount)}`,
    '',
    structured,
    structured === '' ? clipped(oneLine(request.number), 140) : '',
    isFinnish ? `ReqdExctnDt/${dueDate}` : '',
  ]
    .join('\n')
    .replace(/\n+$/, '')
  return utf8Length(text) > MAX_BYTES ? { ok: false, code: 'tooLong' } : { ok: true, text }
}
