import type { IssuedInvoice } from '../invoice/content'
import { exponentOf } from '../money/currency'
import type { PaymentMethod } from './payment-method'
import { creditorReference, isViitenumero } from './references'

export type EpcRefusal = 'noIban' | 'notEuros' | 'amount' | 'name' | 'tooLong'

export type EpcPayload =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: EpcRefusal }

const MAX_BYTES = 331
const MAX_MINOR = 99_999_999_999

/**
 * What the payment QR code of an invoice says: EPC069-12 version 002, UTF-8, lines joined by LF. A Finnish reference
 * goes into the structured line as RF creditor reference, and the due date into the last line, as Finance Finland
 * asks; other invoices carry their number as text. Refused: no IBAN, another currency than the euro, an amount outside
 * 0.01 to 999 999 999.99, no name or one above 70 characters, more than 331 bytes.
 */
export function epcPayload(invoice: IssuedInvoice): EpcPayload {
  const account = invoice.methods.find(isIban)
  if (!account) return { ok: false, code: 'noIban' }
  const { total } = invoice.totals
  if (total.currency !== 'EUR') return { ok: false, code: 'notEuros' }
  if (total.minor < 1 || total.minor > MAX_MINOR) return { ok: false, code: 'amount' }
  const name = oneLine(invoice.seller.name)
  if (name === '' || [...name].length > 70) return { ok: false, code: 'name' }

  const finnish = invoice.reference !== undefined && isViitenumero(invoice.reference)
  const text = [
    'BCD',
    '002',
    '1',
    'SCT',
    bicOf(account.bic),
    name,
    account.iban.replace(/\s/g, ''),
    `EUR${euros(total.minor)}`,
    '',
    finnish ? creditorReference(invoice.reference ?? '') : '',
    finnish ? '' : [...oneLine(invoice.number)].slice(0, 140).join(''),
    finnish ? `ReqdExctnDt/${invoice.dueDate}` : '',
  ]
    .join('\n')
    .replace(/\n+$/, '')
  return utf8Length(text) > MAX_BYTES ? { ok: false, code: 'tooLong' } : { ok: true, text }
}

function isIban(method: PaymentMethod): method is Extract<PaymentMethod, { kind: 'iban' }> {
  return method.kind === 'iban'
}

/** Version 002 needs no BIC inside SEPA, so one of the wrong shape is left out rather than refused by a bank. */
function bicOf(text: string): string {
  const bic = text.replace(/\s/g, '').toUpperCase()
  return /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bic) ? bic : ''
}

function euros(minor: number): string {
  const scale = 10 ** exponentOf('EUR')
  return `${Math.floor(minor / scale)}.${String(minor % scale).padStart(2, '0')}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The domain has no TextEncoder. */
function utf8Length(text: string): number {
  return [...text].reduce((total, character) => {
    const code = character.codePointAt(0) ?? 0
    return total + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)
  }, 0)
}
