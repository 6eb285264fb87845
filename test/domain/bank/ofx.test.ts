import { describe, expect, test } from 'vitest'
import { isOfx, readOfx } from '../../../lib/domain/bank/ofx'

const ofx = (inside: string) => `<OFX><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>12 34</BANKACCTFROM>
<BANKTRANLIST>${inside}</BANKTRANLIST></STMTRS></OFX>`
const lines = (inside: string) => {
  const reading = readOfx(ofx(inside))
  return 'statement' in reading ? reading.statement.lines : reading
}

describe('open financial exchange', () => {
  test('is known by its first tag', () => {
    expect(isOfx(ofx(''))).toBe(true)
    expect(isOfx('<Document/>')).toBe(false)
  })

  test('is read with values closed or not, and bookings closed or not', () => {
    const open = '<STMTTRN><DTPOSTED>20261110<TRNAMT>5.00<FITID>1<NAME>A'
    const closed =
      '<STMTTRN><DTPOSTED>20261111</DTPOSTED><TRNAMT>-6</TRNAMT><FITID>2</FITID><NAME>B &amp; C&#44; D</NAME></STMTTRN>'
    expect(lines(`${open}\n${closed}`)).toMatchObject([
      { amount: { minor: 500, currency: 'USD' }, bankId: '1', account: '1234' },
      { amount: { minor: -600 }, payer: 'B & C, D', bookedOn: '2026-11-11' },
    ])
  })

  test('takes amounts with a comma', () => {
    expect(lines('<STMTTRN><DTPOSTED>20261110<TRNAMT>1,240.50<FITID>1')).toMatchObject([
      { amount: { minor: 124_050 } },
    ])
    expect(lines('<STMTTRN><DTPOSTED>20261110<TRNAMT>12,50<FITID>1')).toMatchObject([
      { amount: { minor: 1250 } },
    ])
  })

  test('has the currency of the booking, not the one it was changed from', () => {
    const at = '<STMTTRN><DTPOSTED>20261110<TRNAMT>5<FITID>1'
    expect(lines(`${at}<CURRENCY><CURRATE>1<CURSYM>GBP</CURRENCY>`)).toMatchObject([
      { amount: { currency: 'GBP' } },
    ])
    expect(lines(`${at}<ORIGCURRENCY><CURRATE>1<CURSYM>GBP</ORIGCURRENCY>`)).toMatchObject([
      { amount: { currency: 'USD' } },
    ])
  })

  test('names what it cannot read', () => {
    expect(readOfx(ofx('<STMTTRN><DTPOSTED>soon<TRNAMT>5<FITID>1'))).toMatchObject({
      statement: { unreadable: [{ text: 'soon · 5 · 1' }] },
    })
  })

  test('was cut off where its end is missing', () => {
    expect(readOfx('<OFX><STMTTRN><TRNAMT>5')).toEqual({ ok: false, code: 'broken' })
  })
})
