import { describe, expect, test } from 'vitest'
import { filledFrom } from '../../../lib/domain/party/merge-details'
import { aClient } from '../../builders/invoice'

describe('the details of a client that another one turned out to be', () => {
  test('stay where something is written', () => {
    const client = aClient({
      contactName: 'Ella',
      taxId: '1',
      facts: { discountPercent: '5', notes: 'Kind' },
    })
    const other = aClient({ contactName: 'Elle', taxId: '2', facts: { discountPercent: '9', notes: 'Kind' } })
    expect(filledFrom(client, other)).toEqual(client)
  })

  test('are filled where nothing is', () => {
    const bare = aClient({ contactName: '', email: '', taxId: '', poNumber: '' })
    const address = { street: '', postalCode: '', city: '', country: 'FI' }
    const other = aClient({
      taxId: '2948301-8',
      term: { kind: 'days', days: 30 },
      payerEmail: 'bills@northlight.example',
      facts: { methodId: 'bank', notes: 'Pays on Fridays' },
    })
    expect(filledFrom({ ...bare, address }, other)).toEqual({ ...other, id: bare.id, name: bare.name })
  })

  test('have the notes of both', () => {
    const [client, other] = [aClient({ facts: { notes: 'One' } }), aClient({ facts: { notes: 'Two' } })]
    expect(filledFrom(client, other).facts?.notes).toBe('One\n\nTwo')
  })
})
