import { describe, expect, it } from 'vitest'
import { paymentBlocks, printReference } from '../../../lib/domain/document/payment-blocks'
import type { PaymentMethod } from '../../../lib/domain/payment/payment-method'
import { anInvoice, aSeller, without } from '../../builders/invoice'

const labels = (method: PaymentMethod, country = 'FI') => {
  const address = { street: '', postalCode: '', city: '', country }
  const blocks = paymentBlocks(anInvoice({ seller: aSeller({ address }), methods: [method] }))
  return blocks.flatMap((block) => block.rows.map((row) => row.label))
}

describe('the ways to pay', () => {
  it('leave out a bank code and a bank that were not given', () => {
    expect(labels({ id: 'a', kind: 'iban', iban: 'FI2112345600000785', bic: '' })).toEqual([
      'payee',
      'account',
      'reference',
    ])
    const account = {
      id: 'b',
      kind: 'domesticAccount',
      bankCode: '',
      accountNumber: '1',
      bankName: '',
    } as const
    expect(labels(account, 'US')).toEqual(['payee', 'accountNumber', 'messageToPayee'])
  })

  it('name the bank to banks abroad, where an account has its BIC', () => {
    const account = { id: 'b', kind: 'domesticAccount', bankCode: '1', accountNumber: '2' } as const
    expect(labels({ ...account, bankName: 'HDFC', bic: 'HDFCINBB' }, 'IN')).toEqual([
      'payee',
      'bank',
      'bic',
      'bankCode',
      'accountNumber',
      'messageToPayee',
    ])
  })

  it('print an account in groups of four however it was kept', () => {
    const method = { id: 'a', kind: 'iban', iban: 'FI21 1234 56000007 85', bic: '' } as const
    const [block] = paymentBlocks(without(anInvoice({ methods: [method] }), 'reference'))
    expect(block?.rows[1]?.value).toEqual({ kind: 'text', text: 'FI21 1234 5600 0007 85' })
    expect(block?.rows[2]).toEqual({ label: 'messageToPayee', value: { kind: 'text', text: '2026-040' } })
  })

  it('use the seller’s own word for a link', () => {
    expect(labels({ id: 'a', kind: 'link', label: 'Card', url: 'https://pay.example.com' })).toEqual([
      { text: 'Card' },
    ])
  })
})

describe('other ways to pay', () => {
  it('stand by their own names', () => {
    expect(labels({ id: 'u', kind: 'upi', address: 'a.b@bank' })).toEqual(['upi'])
    expect(labels({ id: 'b', kind: 'bitcoin', address: '1A1z' })).toEqual(['bitcoin'])
    expect(labels({ id: 'c', kind: 'cash' })).toEqual(['otherWay'])
  })
})

describe('a printed reference', () => {
  it('is grouped as its kind is, and left alone when it is none', () => {
    expect(printReference('20260406')).toBe('202 60406')
    expect(printReference('20260407')).toBe('20260407')
    expect(printReference('RF18539007547034')).toBe('RF18 5390 0754 7034')
    expect(printReference('210000000003139471430009017')).toBe('21 00000 00003 13947 14300 09017')
    expect(printReference('rf57 2026 0406')).toBe('RF57 2026 0406')
    expect(printReference('20 26 04 06')).toBe('202 60406')
  })
})
