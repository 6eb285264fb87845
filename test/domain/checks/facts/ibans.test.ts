import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

describe('account numbers', () => {
  it.each([
    'FI21 1234 5600 0007 85',
    'GB82WEST12345698765432',
    'NO93 8601 1117 947',
    'MT84MALT011000012345MTLCAST001S',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('reads %s as valid', (text) => {
    expect(readBody(`Pay to ${text} by bank transfer`).ibans).toMatchObject([
      { iban: text.replace(/ /g, ''), valid: true },
    ])
  })

  it.each(['FI21 1234 5600 0007 86', 'FI21 1234 5600 0007 8'])('reads %s as wrong', (text) => {
    expect(readBody(`Pay to account ${text}`).ibans).toMatchObject([{ valid: false }])
  })

  it.each([
    'Account: FI21 1234 5600 0007 8',
    'Tili: FI21 1234 5600 0007 8',
    'Please pay it to DE89 3704 0044 0532 0130',
  ])('reads %s as cut short', (text) => {
    expect(readBody(text).ibans).toMatchObject([{ valid: false }])
  })

  it.each([
    'The parcel is SE12 3456 7890 1234',
    'FI20774740',
    'My VAT number for bank transfers is NL010000446B01',
    'RF18 5390 0754 7034',
    'NO12345',
    'AT5 pm',
    'inv FI2026',
  ])('sees none in %s', (text) => {
    expect(readBody(text).ibans).toEqual([])
  })

  it('stops before the words that follow', () => {
    const { ibans, plain } = readBody('FI21 1234 5600 0007 85 BIC NDEAFIHH')
    expect(ibans.map(({ start, end }) => plain.slice(start, end))).toEqual(['FI21 1234 5600 0007 85'])
  })
})
