import { unprintable } from '../document/printable'
import type { InvoiceDraft } from './draft'
import type { FieldProblem } from './problem'

/** The fields whose text no PDF can say, so that it is written another way before a number is drawn. */
export function unprintableFields(draft: InvoiceDraft): readonly FieldProblem[] {
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
  return texts.flatMap(([field, text]): readonly FieldProblem[] => {
    const characters = unprintable(text).join(' ')
    if (characters === '') return []
    return [{ field, severity: 'error', message: { key: 'unprintable', params: { characters } } }]
  })
}
