import { type Found, finding } from '../finding'
import type { Ground } from '../ground'
import type { Span } from '../types'

/** A mail in its passages, and the client it goes to. */
interface AddressedMail {
  readonly context: { readonly client?: { readonly country?: string } }
  readonly body: {
    readonly folded: string
    readonly places: readonly (Pick<Found, 'where' | 'start'> & {
      readonly passage: Pick<Ground, 'tokens' | 'plain'> & { readonly ibans: readonly unknown[] }
    })[]
  }
}

/** Ways to pay that only banks of some countries have, by the word they go by (ISO 3166-1 alpha-2). */
const ONLY_IN: Readonly<Record<string, string>> = {
  upi: 'IN',
  zelle: 'US',
  venmo: 'US',
  ach: 'US',
  interac: 'CA',
  bacs: 'GB',
  bizum: 'ES',
  twint: 'CH',
  blik: 'PL',
  swish: 'SE',
  vipps: 'NO DK FI SE',
  mobilepay: 'DK FI',
  payid: 'AU',
}
/** A way to pay that works nearly everywhere stands beside it. */
const ANYWHERE = /https?:\/\/|\b(?:paypal|wise|stripe|revolut|card|credit|kortilla|swift|bic)\b/

/** The only way to pay that the mail names is one that the client's country does not have. */
export function method({ context, body }: AddressedMail): Found[] {
  const country = context.client?.country
  if (!country || body.places.some(({ passage }) => passage.ibans.length > 0)) return []
  if (ANYWHERE.test(body.folded)) return []
  for (const { where, start, passage } of body.places) {
    const { tokens, plain } = passage
    const named = tokens.filter(({ word }) => Object.hasOwn(ONLY_IN, word))
    if (named.some(({ word }) => ONLY_IN[word]?.includes(country))) return []
    const [first] = named
    if (!first) continue
    const span: Span = [first.start, first.end]
    return [{ ...finding('payment.method', 'warning', span, { phrase: plain.slice(...span) }), where, start }]
  }
  return []
}
