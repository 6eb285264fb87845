import { describe, expect, test } from 'vitest'
import { isMt940, readMt940 } from '../../../lib/domain/bank/mt940'

const statement = (...fields: readonly string[]) =>
  [':20:X', ':25:NL02ABNA0123456789EUR', ':60F:C260101EUR0,', ...fields, ':62F:C260101EUR0,', '-'].join('\n')

const lines = (...fields: readonly string[]) => {
  const reading = readMt940(statement(...fields))
  return 'statement' in reading ? reading.statement.lines : reading
}

describe('a customer statement of SWIFT', () => {
  test('is known by its fields', () => {
    expect(isMt940(statement())).toBe(true)
    expect(isMt940('Date;Amount\n:20:00;5')).toBe(false)
  })

  test.each([
    [':61:2601020102C10,5NTRFNONREF', 1050, false],
    [':61:2601020102D10,50NTRFNONREF', -1050, false],
    [':61:2601020102RC10,50NTRFNONREF', -1050, true],
    [':61:2601020102RD10,50NTRFNONREF', 1050, true],
    [':61:260102CR10,50NTRFNONREF', 1050, false],
  ])('%s', (field, minor, isReversal) => {
    expect(lines(field)).toMatchObject([{ amount: { minor, currency: 'EUR' }, isReversal }])
  })

  test('has the day of entry in the year that is nearest', () => {
    expect(lines(':61:2601021231C1,NTRF')).toMatchObject([{ bookedOn: '2025-12-31' }])
    expect(lines(':61:2512310102C1,NTRF')).toMatchObject([{ bookedOn: '2026-01-02' }])
  })

  test('takes the currency off the account', () => {
    expect(lines(':61:260102C1,NTRF')).toMatchObject([{ account: 'NL02ABNA0123456789' }])
  })

  test('names what it cannot read, and days that are none', () => {
    const reading = readMt940(statement(':61:something else', ':61:260230C1,NTRF'))
    expect(reading).toMatchObject({
      statement: { lines: [], unreadable: [{ text: 'something else' }, { text: '260230C1,NTRF' }] },
    })
  })

  test('was cut off where it is opened and not closed', () => {
    expect(readMt940(':20:X\n:25:1\n:60F:C260101EUR0,\n:61:260102C1,NTRF')).toEqual({
      ok: false,
      code: 'broken',
    })
  })

  test('of one day has no balances', () => {
    const report = ':20:X\n:25:1\n:34F:SEK0,\n:61:260102C1,NTRF\n:86:hej\n-'
    expect(readMt940(report)).toMatchObject({
      statement: { lines: [{ amount: { minor: 100, currency: 'SEK' }, text: 'hej' }] },
    })
  })
})
