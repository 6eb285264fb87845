import { expect, test } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import { keptDraft } from '../../../lib/domain/invoice/kept-draft'
import { invoiceDraftSchema } from '../../../lib/domain/invoice/schema'
import { textsWithin } from '../../../lib/domain/texts-within'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'

test('a draft is kept whole where no text of it is too long', () => {
  const draft = aDraft({ note: 'x'.repeat(10_000), client: aClient({ name: 'x'.repeat(1000) }) })
  expect(keptDraft(draft)).toEqual(draft)
})

test('a draft can be kept whatever was pasted into it, and is at most cut', () => {
  const long = (most: number) => 'x'.repeat(most + 1)
  const { id, address, ...client } = aClient({ facts: { notes: long(10_000), discountPercent: long(1000) } })
  const draft = aDraft({
    client: {
      ...client,
      id,
      name: long(1000),
      contactName: long(1000),
      taxId: long(1000),
      email: long(1000),
      address: { ...textsWithin(address, () => long(1000)) },
    },
    poNumber: long(1000),
    lines: [aDraftLine({ description: long(10_000), quantity: long(10_000), unitPrice: long(10_000) })],
    charges: [{ id: 'c', description: long(10_000), amount: long(10_000), vatRate: '25.5' }],
    vatReason: long(10_000),
    note: long(10_000),
    wish: long(10_000),
  })
  const kept = keptDraft(draft)
  expect(invoiceDraftSchema.parse(kept)).toEqual(kept)
  expect(kept.note).toBe('x'.repeat(10_000))
  expect(kept.client.name).toBe('x'.repeat(1000))
  const { problems } = assessDraft(kept, { seller: aSeller(), today: TODAY })
  expect(problems.filter(({ message }) => message.key === 'tooLong')).toEqual([])
})
