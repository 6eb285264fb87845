import { describe, expect, it } from 'vitest'
import { namesLocalAccount } from '../../../../lib/domain/checks/facts/accounts'

describe('accounts without an IBAN', () => {
  it.each([
    'sort code 20-71-44, account 93310275',
    '20-71-44 93310275',
    'bsb 064-123, account 10284417',
    '12-3140-4128317-00',
    'gt bank, 01234567',
    'pay it into 3057718294, first bank, samuel ajayi',
    'amount: ₦680,000\n2034417786, zenith bank',
  ])('sees one in %s', (text) => {
    expect(namesLocalAccount(text)).toBe(true)
  })

  it.each([
    '11-12-26 at ten, call 5551234',
    '064-123',
    'room 12-3140',
    'the bank, 12 high street',
    'ring 08034417786, the bank is closed',
    'invoice 20260412, bank transfer please',
  ])('sees none in %s', (text) => {
    expect(namesLocalAccount(text)).toBe(false)
  })
})
