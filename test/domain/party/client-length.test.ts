import { expect, test } from 'vitest'
import { tooLongInClient } from '../../../lib/domain/party/client-length'
import { clientSchema } from '../../../lib/domain/party/schema'
import { aClient } from '../../builders/invoice'

const { address } = aClient()

test('a client whose texts are as long as may be has none that is too long, and can be saved', () => {
  const client = aClient({
    name: 'x'.repeat(1000),
    address: { ...address, city: 'x'.repeat(1000) },
    facts: { notes: 'x'.repeat(10_000) },
  })
  expect(tooLongInClient(client).size).toBe(0)
  expect(clientSchema.safeParse(client).success).toBe(true)
})

test('a text of a client that is longer is named with how much of it may be kept', () => {
  const long = 'x'.repeat(1001)
  const client = aClient({
    contactName: long,
    poNumber: long,
    address: { ...address, street: long },
    facts: { notes: 'x'.repeat(10_001) },
  })
  expect([...tooLongInClient(client)]).toEqual([
    ['contactName', 1000],
    ['poNumber', 1000],
    ['street', 1000],
    ['notes', 10_000],
  ])
})
