import { describe, expect, test } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { aDraft, aDraftLine, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'

const long = (most: number) => 'x'.repeat(most + 1)
const client = aClient()
const TOO_LONG: readonly (readonly [string, number, Partial<InvoiceDraft>])[] = [
  ['client.name', 1000, { client: { ...client, name: long(1000) } }],
  ['client.contactName', 1000, { client: { ...client, contactName: long(1000) } }],
  ['client.address', 1000, { client: { ...client, address: { ...client.address, city: long(1000) } } }],
  ['client.taxId', 1000, { client: { ...client, taxId: long(1000) } }],
  ['client.notes', 10_000, { client: { ...client, facts: { notes: long(10_000) } } }],
  ['poNumber', 1000, { poNumber: long(1000) }],
  ['lines.l.description', 10_000, { lines: [aDraftLine({ id: 'l', description: long(10_000) })] }],
  [
    'charges.c.description',
    10_000,
    { charges: [{ id: 'c', description: long(10_000), amount: '5', vatRate: '25.5' }] },
  ],
  ['vatReason', 10_000, { vatReason: long(10_000) }],
  ['note', 10_000, { note: long(10_000) }],
  ['wish', 10_000, { wish: long(10_000) }],
]

describe('a text that is too long to be kept', () => {
  test.each(TOO_LONG)('is said by its field: %s', (field, most, changes) => {
    const { problems, content } = assessDraft(aDraft(changes), { seller: aSeller(), today: TODAY })
    expect(problems).toContainEqual({
      field,
      severity: 'error',
      message: { key: 'tooLong', params: { most } },
    })
    expect(content).toBeUndefined()
  })

  test('is none where it is as long as may be', () => {
    const draft = aDraft({ note: 'x'.repeat(10_000), client: aClient({ name: 'x'.repeat(1000) }) })
    const { problems } = assessDraft(draft, { seller: aSeller(), today: TODAY })
    expect(problems.filter(({ message }) => message.key === 'tooLong')).toEqual([])
  })
})
