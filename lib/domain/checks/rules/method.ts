import { type Found, finding } from '../finding'
import { anyPassage } from '../reading'
import { type Mail, placed } from '../rule'

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
export function method({ context, body }: Mail): Found[] {
  const country = context.client?.country
  if (!country || anyPassage(body, ({ ibans }) => ibans.length > 0)) return []
  if (ANYWHERE.test(body.folded)) return []
  for (const place of body.places) {
    const { tokens, plain } = place.passage
    const named = tokens.filter(({ word }) => Object.hasOwn(ONLY_IN, word))
    if (named.some(({ word }) => ONLY_IN[word]?.includes(country))) return []
    const [first] = named
    if (!first) continue
    const span = [first.start, first.end] as const
    return [placed(finding('payment.method', 'warning', span, { phrase: plain.slice(...span) }), place)]
  }
  return []
}
