import { LONGEST } from '../longest'
import type { InvoiceDraft } from './draft'
import type { Report } from './problem'

/** Reports the fields with more letters in them than are kept. */
export function assessLength(draft: InvoiceDraft, report: Report): void {
  const { name, contactName, address, taxId, facts } = draft.client
  const { lines, charges = [] } = draft
  const reportAbove = (
    most: number,
    texts: readonly (readonly [field: string, text: string | undefined])[],
  ) => {
    for (const [field, text = ''] of texts) {
      if (text.length > most) report(field, 'tooLong', { params: { most } })
    }
  }
  reportAbove(LONGEST.field, [
    ['client.name', name],
    ['client.contactName', contactName],
    ['client.address', Object.values(address).find((part) => part.length > LONGEST.field)],
    ['client.taxId', taxId],
    ['poNumber', draft.poNumber],
  ])
  reportAbove(LONGEST.text, [
    ['client.notes', facts?.notes],
    ...lines.map(({ id, description }) => [`lines.${id}.description`, description] as const),
    ...charges.map(({ id, description }) => [`charges.${id}.description`, description] as const),
    ['vatReason', draft.vatReason],
    ['ownVat.source', draft.ownVat?.source],
    ['incentive.code', draft.incentive?.code],
    ['note', draft.note],
    ['wish', draft.wish],
  ])
}
