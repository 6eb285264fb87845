import type { Found, Mail } from '../rule'

/** An account number whose check digits do not fit: the bank would refuse it, or the money go astray. */
export function iban(mail: Mail): Found[] {
  return mail.parts.flatMap((part) =>
    part.ibans
      .filter((fact) => !fact.valid)
      .map(
        (fact): Found => ({
          rule: 'payment.iban',
          category: 'payment',
          kind: 'iban',
          severity: 'error',
          where: part.where,
          span: [fact.start, fact.end],
          message: { key: 'payment.iban', params: { phrase: part.plain.slice(fact.start, fact.end) } },
          fixes: fixesFor(mail, fact.start, fact.end),
        }),
      ),
  )
}

function fixesFor(mail: Mail, start: number, end: number): Found['fixes'] {
  const own = mail.context.seller?.iban
  if (!own) return []
  return [
    {
      id: 'own-iban',
      label: { key: 'fix.replace', params: { text: own } },
      edits: [{ span: [start, end], text: own }],
      mode: 'choice',
    },
  ]
}
