import { LONGEST } from '../longest'
import { textsWithin } from '../texts-within'
import type { InvoiceDraft } from './draft'

const cutAt = (most: number) => (text: string) => text.slice(0, most)

/** The draft as it can be kept: of a text that is too long, which `assessDraft` tells, its beginning. */
export function keptDraft(draft: InvoiceDraft): InvoiceDraft {
  const { client, poNumber, ...rest } = draft
  const { facts, ...known } = client
  const notes = facts?.notes?.slice(0, LONGEST.text)
  return {
    ...textsWithin(rest, cutAt(LONGEST.text)),
    client: {
      ...textsWithin(known, cutAt(LONGEST.field)),
      ...(facts
        ? {
            facts: {
              ...textsWithin(facts, cutAt(LONGEST.field)),
              ...(notes === undefined ? {} : { notes }),
            },
          }
        : {}),
    },
    poNumber: poNumber.slice(0, LONGEST.field),
  }
}
