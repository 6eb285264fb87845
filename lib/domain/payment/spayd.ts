import { clipped, oneLine, plainAmount } from './code-text'
import { isBic } from './iban'
import type { IbanMethod } from './payment-method'
import type { PaymentRequest } from './payment-request'

const MAX_MINOR = 999_999_999

/**
 * The Czech short payment descriptor (SPAYD 1.0, QR Platba): account, amount, due date, payee, invoice number as
 * message, and its digits as variable symbol where they are at most ten. Undefined unless the account is Czech, the
 * currency CZK or EUR and the amount from 0.01 to 9 999 999.99.
 */
export function spaydPayload(account: IbanMethod, request: PaymentRequest): string | undefined {
  const iban = account.iban.replace(/\s/g, '')
  const { amount, dueDate, number, payee } = request
  if (!iban.startsWith('CZ') || (amount.currency !== 'CZK' && amount.currency !== 'EUR')) return undefined
  if (amount.minor < 1 || amount.minor > MAX_MINOR) return undefined
  const bic = account.bic.replace(/\s/g, '').toUpperCase()
  const symbol = number.replace(/\D/g, '')
  return [
    'SPD',
    '1.0',
    `ACC:${iban}${isBic(bic) ? `+${bic}` : ''}`,
    `AM:${plainAmount(amount)}`,
    `CC:${amount.currency}`,
    `DT:${dueDate.replace(/-/g, '')}`,
    `RN:${encoded(payee.name, 35)}`,
    `MSG:${encoded(number, 60)}`,
    ...(symbol === '' || symbol.length > 10 ? [] : [`X-VS:${symbol}`]),
  ].join('*')
}

/** Whatever could end a value or is outside ASCII is written as percent-encoded UTF-8. */
function encoded(text: string, most: number): string {
  return encodeURIComponent(clipped(oneLine(text), most))
    .replace(/%20/g, ' ')
    .replace(/\*/g, '%2A')
}
