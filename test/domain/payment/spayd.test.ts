import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { spaydPayload } from '../../../lib/domain/payment/spayd'
import { aRequest } from '../../builders/payment'

const account = { id: 'a', kind: 'iban', iban: 'CZ2806000000000168540115', bic: '' } as const
const request = aRequest({
  payee: { name: 'Jan Novák', address: { street: '', postalCode: '', city: 'Praha', country: 'CZ' } },
  amount: money(45000, 'CZK'),
  number: '2026-040',
})

describe('a Czech payment code', () => {
  it('says account, amount, day, payee, message and variable symbol', () => {
    expect(spaydPayload(account, request)).toBe(
      'SPD*1.0*ACC:CZ2806000000000168540115*AM:450.00*CC:CZK*DT:20261207*RN:Jan Nov%C3%A1k*MSG:2026-040*X-VS:2026040',
    )
  })

  it('names the bank where its BIC is known, and leaves a long number out of the symbol', () => {
    const payload = spaydPayload({ ...account, bic: 'AGBACZPP' }, { ...request, number: '20260000000040' })
    expect(payload).toContain('ACC:CZ2806000000000168540115+AGBACZPP*')
    expect(payload).not.toContain('X-VS')
  })

  it('is none for other accounts, currencies and amounts', () => {
    expect(spaydPayload({ ...account, iban: 'FI2112345600000785' }, request)).toBeUndefined()
    expect(spaydPayload(account, { ...request, amount: money(1, 'USD') })).toBeUndefined()
    expect(spaydPayload(account, { ...request, amount: money(0, 'CZK') })).toBeUndefined()
    expect(spaydPayload(account, { ...request, amount: money(1_000_000_000, 'CZK') })).toBeUndefined()
  })

  it('reads back to the name and number that went in, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        const payload = spaydPayload(account, { ...request, payee: { ...request.payee, name } }) ?? ''
        const fields = new Map(
          payload.split('*').map((field) => [field.split(':')[0], field.slice(field.indexOf(':') + 1)]),
        )
        expect(payload.split('*')).toHaveLength(9)
        expect(decodeURIComponent(fields.get('RN') ?? '')).toBe(name.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
