import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { newDraft } from '../../../lib/domain/invoice/new-draft'
import { paymentPartFindings } from '../../../lib/domain/invoice/payment-part'
import type { Client, Seller } from '../../../lib/domain/party/party'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { aClient, aSeller } from '../../builders/invoice'

const today = plainDate('2026-11-23')
const ACCOUNT = { id: 'm1', kind: 'iban', iban: 'CH58 0079 1123 0008 8901 2', bic: '' } as const
const QR_ACCOUNT = { id: 'm2', kind: 'iban', iban: 'CH44 3199 9123 0008 8901 2', bic: '' } as const
const address = { street: 'Rue du Lac 12', postalCode: '2501', city: 'Biel', country: 'CH' }

interface Changes {
  readonly seller?: Partial<Seller>
  readonly client?: Partial<Client>
  readonly draft?: Partial<InvoiceDraft>
  readonly methods?: readonly PaymentMethod[]
  readonly number?: string
}

function findingsOf(changes: Changes = {}) {
  const { methods = [ACCOUNT], number = '2026-040' } = changes
  const seller = aSeller({ address, currency: 'CHF', methods, ...changes.seller })
  const client = aClient({
    address,
    currency: 'CHF',
    ...changes.client,
  })
  const blank = newDraft(seller, client, today, 'l1')
  const lines = blank.lines.map((line) => ({ ...line, description: 'Work', unitPrice: '100' }))
  const draft = { ...blank, lines, methodIds: methods.map(({ id }) => id), ...changes.draft }
  return paymentPartFindings(draft, assessDraft(draft, { seller, today }), seller, number).map(
    ({ field, severity, message }) => [field, severity, message.key, message.params?.['characters']],
  )
}

describe('why an invoice in francs would have no payment part', () => {
  test('is nothing where it has one, whatever signs a keyboard wrote', () => {
    expect(findingsOf()).toEqual([])
    expect(findingsOf({ client: { name: 'L’Atelier – Sàrl' } })).toEqual([])
    expect(findingsOf({ methods: [QR_ACCOUNT] })).toEqual([])
  })

  test.each<[string, Changes, readonly unknown[]]>([
    [
      'the client’s name',
      { client: { name: 'Шар AG' } },
      ['client.name', 'warning', 'payerCharacters', 'Ш а р'],
    ],
    [
      'the client’s address',
      { client: { address: { ...address, city: 'Βέρνη' } } },
      ['client.address', 'warning', 'payerCharacters', 'Β έ ρ ν η'],
    ],
    ['the seller’s name', { seller: { name: 'Шар' } }, ['profile', 'warning', 'payeeCharacters', 'Ш а р']],
    [
      'the seller’s address',
      { seller: { address: { ...address, postalCode: '' } } },
      ['profile', 'warning', 'payeeTownMissing', undefined],
    ],
    [
      'a QR-IBAN without a reference',
      { methods: [QR_ACCOUNT], number: 'A' },
      ['profile', 'warning', 'qrReferenceMissing', undefined],
    ],
  ])('is %s, said where it is put right', (_, changes, finding) => {
    expect(findingsOf(changes)).toEqual([finding])
  })

  test('is not asked in another currency, for a credit note, or without a Swiss account', () => {
    const client = { name: 'Шар AG' }
    const credits = {
      ...{ invoiceId: 'i1', number: '1', issueDate: today },
      atMost: { minor: 1, currency: 'CHF' },
    }
    const finnish = { id: 'm3', kind: 'iban', iban: 'FI21 1234 5600 0007 85', bic: '' } as const
    expect(findingsOf({ client, draft: { currency: 'EUR' } })).toEqual([])
    expect(findingsOf({ client, draft: { credits } })).toEqual([])
    expect(findingsOf({ client, methods: [finnish] })).toEqual([])
  })

  test('is said once for two accounts', () => {
    const other = { ...ACCOUNT, id: 'm4' }
    expect(findingsOf({ client: { name: 'Шар AG' }, methods: [ACCOUNT, other] })).toHaveLength(1)
  })
})
