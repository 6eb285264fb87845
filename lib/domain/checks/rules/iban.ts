import { type Found, finding, replacement } from '../finding'
import type { Passage } from '../reading'
import type { Mail } from '../rule'

/** An account number whose check digits do not fit: the bank would refuse it, or the money go astray. */
export function iban(mail: Mail, { ibans, plain }: Passage): Found[] {
  return ibans
    .filter((fact) => !fact.valid)
    .map((fact) => {
      const span = [fact.start, fact.end] as const
      const own = mail.context.seller?.iban
      const fixes = own ? [replacement('own-iban', span, own)] : []
      return finding('payment.iban', 'error', span, { phrase: plain.slice(...span) }, fixes)
    })
}
