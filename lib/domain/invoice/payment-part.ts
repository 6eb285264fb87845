import type { Seller } from '../party/party'
import { referenceForNumber } from '../payment/references'
import { type SwissRefusal, swissBill } from '../payment/swiss-qr'
import type { Assessment } from './assess'
import type { InvoiceDraft } from './draft'
import { PROFILE_FIELD } from './legal-minimum'
import type { FieldProblem, ProblemKey } from './problem'

/** What stands in the way of a payment part, and where. The rest is said elsewhere, or asks for none. */
const REASONS: Readonly<Partial<Record<SwissRefusal, { readonly field: string; readonly key: ProblemKey }>>> =
  {
    creditor: { field: PROFILE_FIELD, key: 'payeeTownMissing' },
    reference: { field: PROFILE_FIELD, key: 'qrReferenceMissing' },
    payeeCharacters: { field: PROFILE_FIELD, key: 'payeeCharacters' },
    payerNameCharacters: { field: 'client.name', key: 'payerCharacters' },
    payerAddressCharacters: { field: 'client.address', key: 'payerCharacters' },
  }

/**
 * Why the invoice of a draft in francs would have no Swiss payment part, as a warning by field; `number` is the one it
 * is expected to have. Empty where there is one, or no Swiss account to pay to.
 */
export function paymentPartFindings(
  { client, currency, credits, methodIds }: InvoiceDraft,
  { totals }: Pick<Assessment, 'totals'>,
  seller: Seller,
  number: string,
): readonly FieldProblem[] {
  if (credits || currency !== 'CHF') return []
  const accounts = methodIds.flatMap((id) => {
    const method = seller.methods.find((each) => each.id === id)
    return method?.kind === 'iban' ? [method] : []
  })
  const reference = referenceForNumber(number, seller.address.country, accounts[0]?.iban)
  const findings = accounts.flatMap((account): readonly FieldProblem[] => {
    const reading = swissBill(account, {
      payee: seller,
      payer: client,
      amount: totals.total,
      number,
      ...(reference === undefined ? {} : { reference }),
    })
    const reason = reading.ok ? undefined : REASONS[reading.code]
    if (reading.ok || !reason) return []
    const params = 'characters' in reading ? { characters: reading.characters.join(' ') } : undefined
    return [
      {
        field: reason.field,
        severity: 'warning',
        message: { key: reason.key, ...(params ? { params } : {}) },
      },
    ]
  })
  return findings.slice(0, 1)
}
