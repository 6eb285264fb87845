import { type Found, finding, replacement } from '../finding'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

/**
 * An account number whose check digits do not fit: the bank would refuse it, or the money go astray. And a good one that
 * is none of the seller's own, which is how payments are stolen.
 */
export function iban(mail: Mail, { ibans, plain }: Passage): Found[] {
  const { iban: own, ibans: others = [] } = mail.context.seller ?? {}
  const known = [...(own ? [own] : []), ...others].map(plainForm)
  return ibans.flatMap((fact) => {
    const span = [fact.start, fact.end] as const
    if (fact.valid && (known.length === 0 || known.includes(fact.iban))) return []
    const fixes = own ? [replacement('own-iban', span, own)] : []
    const rule = fact.valid ? 'payment.otherIban' : 'payment.iban'
    return [finding(rule, 'error', span, { phrase: plain.slice(...span) }, fixes)]
  })
}

function plainForm(iban: string): string {
  return iban.replace(/\s/g, '').toUpperCase()
}
