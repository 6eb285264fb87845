import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mergedClient } from '../../../lib/domain/party/merged-client'
import type { Client } from '../../../lib/domain/party/party'
import { aClient } from '../../builders/invoice'

const before = aClient({ facts: { notes: 'Kind', discountPercent: '5' } })

describe('a client who was changed in two places', () => {
  it('has what was changed in each of them alone', () => {
    const typed = { ...before, poNumber: 'PO 7', address: { ...before.address, city: 'Turku' } }
    const now = {
      ...before,
      email: 'new@northlight.example',
      address: { ...before.address, street: 'New street 9' },
      facts: { ...before.facts, notes: 'Pays late' },
    }
    expect(mergedClient(before, typed, now)).toEqual({
      ...now,
      poNumber: 'PO 7',
      address: { ...now.address, city: 'Turku' },
    })
  })

  it('has as typed what was changed in both, and what was taken away', () => {
    const typed: Client = { ...before, email: 'typed@northlight.example', facts: { notes: 'Kind' } }
    const now = { ...before, email: 'new@northlight.example', term: { kind: 'days', days: 30 } as const }
    const merged = mergedClient(before, typed, now)
    expect(merged.email).toBe('typed@northlight.example')
    expect(merged.term).toEqual({ kind: 'days', days: 30 })
    expect(merged.facts).toEqual({ notes: 'Kind' })
    expect(mergedClient({ ...before, term: now.term }, typed, now).term).toBeUndefined()
  })

  const clients = fc
    .record({
      name: fc.constantFrom('A', 'B'),
      email: fc.constantFrom('a@a.example', 'b@b.example'),
      poNumber: fc.constantFrom('', '7'),
      payerEmail: fc.option(fc.constantFrom('p@a.example', 'q@a.example'), { nil: undefined }),
      notes: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    })
    .map(({ payerEmail, notes, ...fields }) =>
      aClient({ ...fields, ...(payerEmail ? { payerEmail } : {}), ...(notes ? { facts: { notes } } : {}) }),
    )

  test('is as in the one place where nothing was changed in the other', () => {
    fc.assert(
      fc.property(clients, clients, (one, other) => {
        expect(mergedClient(one, one, other)).toEqual(other)
        expect(mergedClient(one, other, one)).toEqual(other)
      }),
    )
  })
})
