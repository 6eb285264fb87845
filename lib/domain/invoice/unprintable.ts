import { unprintable } from '../document/printable'
import { isPicture } from '../party/logo'
import type { Seller } from '../party/party'
import { formOf } from '../party/read-profile'
import { unprintableProfile } from '../party/unprintable-profile'
import type { InvoiceDraft } from './draft'
import { PROFILE_FIELD } from './legal-minimum'
import type { FieldProblem, ProblemKey } from './problem'

/**
 * The fields whose text no PDF can say, so that it is written another way before a number is drawn. All of the seller's
 * are one, their profile; a logo that is no picture is left out, and said.
 */
export function unprintableFields(draft: InvoiceDraft, seller: Seller): readonly FieldProblem[] {
  const { name, contactName, address } = draft.client
  const texts: readonly (readonly [string, string])[] = [
    ['client.name', name],
    ['client.contactName', contactName],
    ['client.address', Object.values(address).join(' ')],
    ['poNumber', draft.poNumber],
    ...draft.lines.map(({ id, description }) => [`lines.${id}.description`, description] as const),
    ...(draft.charges ?? []).map(
      ({ id, description }) => [`charges.${id}.description`, description] as const,
    ),
    ['vatReason', draft.vatReason ?? ''],
    ['note', draft.note],
  ]
  const ofSeller = unprintableProfile(formOf({ ...seller, methods: printedMethods(draft, seller) }))
  return [
    ...texts.flatMap(([field, text]) => problemOf(field, 'unprintable', unprintable(text))),
    ...problemOf(PROFILE_FIELD, 'sellerUnprintable', [
      ...new Set(ofSeller.flatMap(({ characters }) => characters)),
    ]),
    ...(seller.logo && !isPicture(seller.logo)
      ? [{ field: PROFILE_FIELD, severity: 'warning', message: { key: 'logoLeftOut' } } as const]
      : []),
  ]
}

function problemOf(field: string, key: ProblemKey, signs: readonly string[]): readonly FieldProblem[] {
  if (signs.length === 0) return []
  return [{ field, severity: 'error', message: { key, params: { characters: signs.join(' ') } } }]
}

function printedMethods({ kind, credits, methodIds }: InvoiceDraft, { methods }: Seller): Seller['methods'] {
  return kind === 'estimate' || credits ? [] : methods.filter(({ id }) => methodIds.includes(id))
}
