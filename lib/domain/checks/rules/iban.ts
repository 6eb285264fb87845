import { type Found, finding, type Mail, replacement } from '../rule'

/** An account number whose check digits do not fit: the bank would refuse it, or the money go astray. */
export function iban(mail: Mail): Found[] {
  return mail.parts.flatMap((part) =>
    part.ibans
      .filter((fact) => !fact.valid)
      .map((fact) => {
        const span = [fact.start, fact.end] as const
        const own = mail.context.seller?.iban
        return finding(
          'payment.iban',
          'error',
          part.where,
          span,
          { phrase: part.plain.slice(...span) },
          own ? [replacement('own-iban', span, own)] : [],
        )
      }),
  )
}
