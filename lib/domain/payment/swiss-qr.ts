import type { PostalAddress } from '../party/party'
import { clipped, oneLine, plainAmount } from './code-text'
import type { IbanMethod } from './payment-method'
import type { PaymentRequest } from './payment-request'
import { isCreditorReference, isQrIban, isQrReference } from './references'

export type SwissRefusal =
  | 'notSwiss'
  | 'currency'
  | 'amount'
  | 'creditor'
  | 'reference'
  | CharactersRefusal
  | 'tooLong'

/** Where characters stand that the standard does not have: of the payee, that is the invoice number too. */
type CharactersRefusal = 'payeeCharacters' | 'payerNameCharacters' | 'payerAddressCharacters'

/** A QR-bill: the payload of its code, and what the payment part prints of it. */
export interface SwissBill {
  readonly payload: string
  readonly iban: string
  /** Name, street, postal code and town. */
  readonly creditor: readonly string[]
  /** Undefined where the client's address is not whole; the payer then writes it. */
  readonly debtor?: readonly string[]
  readonly reference: string
  readonly message: string
}

export type SwissReading =
  | { readonly ok: true; readonly bill: SwissBill }
  | { readonly ok: false; readonly code: Exclude<SwissRefusal, CharactersRefusal> }
  | { readonly ok: false; readonly code: CharactersRefusal; readonly characters: readonly string[] }

const MAX_MINOR = 99_999_999_999
const MAX_CHARACTERS = 997

/** Characters of the Swiss Payment Standards from November 2025: Latin, its supplement and extension A, Ș, Ț and €. */
const NOT_ALLOWED = /[^\u0020-\u007E\u00A0-\u017F\u0218-\u021B\u20AC]/gu

/** What keyboards and word processors write by themselves, as a payment part says it. */
const PLAIN_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛‹›]/g, "'"],
  [/[“”„‟«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
]

/**
 * The Swiss QR-bill of an account (SIX, Swiss Implementation Guidelines QR-bill 2.3): structured addresses; a QR-IBAN
 * with its 27-digit reference, another account with a creditor reference or none, and the invoice number as message.
 * Refused: an account outside Switzerland and Liechtenstein, other than francs and euros, an amount outside 0.01 to
 * 999 999 999.99, a creditor without postal code and town, a reference of the wrong kind, other characters than the
 * standard has once typographic signs are written plainly, more than 997 characters.
 */
export function swissBill(account: IbanMethod, request: Omit<PaymentRequest, 'dueDate'>): SwissReading {
  const iban = account.iban.replace(/\s/g, '')
  const { amount, reference = '', payee, payer } = request
  if (!/^(?:CH|LI)\d/.test(iban)) return refuse('notSwiss')
  if (amount.currency !== 'CHF' && amount.currency !== 'EUR') return refuse('currency')
  if (amount.minor < 1 || amount.minor > MAX_MINOR) return refuse('amount')
  const creditor = partyOf(payee.name, payee.address)
  if (!creditor) return refuse('creditor')
  const kind = isQrReference(reference) ? 'QRR' : isCreditorReference(reference) ? 'SCOR' : 'NON'
  if (isQrIban(iban) !== (kind === 'QRR')) return refuse('reference')

  const debtor = partyOf(payer.name, payer.address)
  const message = clipped(plain(request.number), 140)
  const printed = kind === 'NON' ? '' : reference
  const payload = [
    ...['SPC', '0200', '1', iban],
    ...creditor.fields,
    ...Array.from({ length: 7 }, () => ''),
    plainAmount(amount),
    amount.currency,
    ...(debtor?.fields ?? Array.from({ length: 7 }, () => '')),
    ...[kind, printed, message, 'EPD'],
  ].join('\n')
  const strange =
    strangeIn('payeeCharacters', [...creditor.fields, message]) ??
    strangeIn('payerNameCharacters', debtor?.fields.slice(0, 2)) ??
    strangeIn('payerAddressCharacters', debtor?.fields.slice(2))
  if (strange) return strange
  if (payload.length > MAX_CHARACTERS) return refuse('tooLong')
  return {
    ok: true,
    bill: {
      payload,
      iban,
      creditor: creditor.printed,
      ...(debtor ? { debtor: debtor.printed } : {}),
      reference: printed,
      message,
    },
  }
}

function refuse(code: Exclude<SwissRefusal, CharactersRefusal>): SwissReading {
  return { ok: false, code }
}

function strangeIn(code: CharactersRefusal, texts: readonly string[] = []): SwissReading | undefined {
  const characters = [...new Set(texts.join('').match(NOT_ALLOWED))]
  return characters.length === 0 ? undefined : { ok: false, code, characters }
}

function plain(text: string): string {
  return oneLine(PLAIN_SIGNS.reduce((written, [sign, instead]) => written.replace(sign, instead), text))
}

/** A structured address: `S`, name, street, building number, postal code, town, country; undefined when not whole. */
function partyOf(
  givenName: string,
  { street, postalCode, city, country }: PostalAddress,
): { readonly fields: readonly string[]; readonly printed: readonly string[] } | undefined {
  const name = clipped(plain(givenName), 70)
  const zip = clipped(plain(postalCode), 16)
  const town = clipped(plain(city), 35)
  if (name === '' || zip === '' || town === '' || !/^[A-Z]{2}$/.test(country)) return undefined
  const [road, building] = splitStreet(plain(street))
  return {
    fields: ['S', name, road, building, zip, town, country],
    printed: [name, oneLine(`${road} ${building}`), `${zip} ${town}`].filter((line) => line !== ''),
  }
}

/** `Bahnhofstrasse 12a` in two; a street that does not end in one number stays whole. */
function splitStreet(street: string): readonly [string, string] {
  const match = /^(.*\D) (\d+ ?[A-Za-z]?)$/.exec(street)
  return match?.[1] && match[2] ? [clipped(match[1], 70), match[2]] : [clipped(street, 70), '']
}
