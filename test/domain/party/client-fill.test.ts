import { describe, expect, test } from 'vitest'
import { filledClient, fillOf, unfilledClient } from '../../../lib/domain/party/client-fill'
import type { SignatureFacts } from '../../../lib/domain/party/signature'
import { aClient } from '../../builders/invoice'

const NOWHERE = { street: '', postalCode: '', city: '', country: 'FI' }
const empty = aClient({ name: 'Ella Moreau', contactName: 'Ella Moreau', address: NOWHERE, taxId: '' })
const facts: SignatureFacts = {
  contactName: 'Ella M. Moreau',
  company: 'Nordlicht Verlag GmbH',
  phone: '+49 40 123 4567',
  address: { street: 'Hafenstraße 12', postalCode: '20457', city: 'Hamburg', country: 'DE' },
  taxId: 'DE136695976',
}

describe('what a signature adds to a client', () => {
  test('goes into what is empty, and the company before a name that only repeats the contact person', () => {
    const fill = fillOf(empty, facts)
    expect(fill).toEqual({
      changes: { name: 'Nordlicht Verlag GmbH', taxId: 'DE136695976' },
      address: facts.address,
      phone: '+49 40 123 4567',
    })
    expect(fill && filledClient(empty, fill, 'Phone +49 40 123 4567')).toEqual({
      ...empty,
      name: 'Nordlicht Verlag GmbH',
      taxId: 'DE136695976',
      address: facts.address,
      facts: { notes: 'Phone +49 40 123 4567' },
    })
  })

  test('is nothing where all of it is there, and an address that is begun stays the person’s', () => {
    expect(fillOf(aClient({ taxId: '2077474-0', facts: { notes: 'Kind' } }), facts)).toBeUndefined()
    const begun = { ...empty, address: { ...NOWHERE, city: 'Bremen' } }
    expect(fillOf(begun, facts)?.address).toBeUndefined()
  })

  test('keeps the country where the signature says none', () => {
    const { country: _country, ...address } = facts.address ?? expect.fail()
    expect(fillOf(empty, { address })?.address).toEqual({ ...address, country: 'FI' })
  })

  test('is taken back, but for what was changed since', () => {
    const fill = fillOf(empty, facts) ?? expect.fail()
    const filled = filledClient(empty, fill, 'Phone 1')
    expect(unfilledClient(filled, empty, filled)).toEqual(empty)
    const changed = { ...filled, name: 'Nordlicht', address: { ...filled.address, street: 'Kai 1' } }
    expect(unfilledClient(changed, empty, filled)).toEqual({
      ...empty,
      name: 'Nordlicht',
      address: changed.address,
    })
    const moved = { ...filled, address: { ...filled.address, subdivision: 'HH' } }
    expect(unfilledClient(moved, empty, filled).address).toEqual(moved.address)
    const noted = { ...filled, facts: { ...filled.facts, discountPercent: '5' } }
    expect(unfilledClient(noted, empty, filled).facts).toEqual({ discountPercent: '5' })
  })
})
