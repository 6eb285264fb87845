import { type Found, finding, replacement } from '../finding'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

/** Numbers whose check digits or form do not hold, and a payment card's number, which belongs in no mail. */
export function ids(mail: Mail, { ids: facts, plain }: Passage): Found[] {
  return facts
    .filter(({ valid }) => !valid)
    .map(({ kind, start, end }) => {
      const phrase = plain.slice(start, end)
      const own = kind === 'vatId' || kind === 'businessId' ? mail.context.seller?.taxId : undefined
      const fixes = own && own.length === phrase.length ? [replacement('own-id', [start, end], own)] : []
      return finding(`payment.${kind}`, 'error', [start, end], { phrase }, fixes)
    })
}
