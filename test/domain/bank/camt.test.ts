import { describe, expect, test } from 'vitest'
import { readCamt } from '../../../lib/domain/bank/camt'
import type { XmlElement } from '../../../lib/domain/bank/xml-element'

type Inside = string | Readonly<Record<string, unknown>>

/** An element from a plain object; a list is several of the name, `Amt` has its currency in it. */
function el(name: string, inside: Inside): XmlElement {
  if (typeof inside === 'string') {
    const [text = '', currency] = name === 'Amt' ? inside.split(' ') : [inside]
    return { name, attributes: currency ? { Ccy: currency } : {}, children: [], text }
  }
  const children = Object.entries(inside).flatMap(([child, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => el(child, each as Inside)),
  )
  return { name, attributes: {}, children, text: '' }
}

const entry = {
  Amt: '30.00 EUR',
  CdtDbtInd: 'CRDT',
  Sts: 'BOOK',
  BookgDt: { Dt: '2026-11-12' },
  AcctSvcrRef: 'E',
}
const tx = (amount: string, reference: string, rest = {}) => ({
  Amt: amount,
  RmtInf: { Strd: { CdtrRefInf: { Ref: reference } } },
  ...rest,
})

function linesOf(changes: Readonly<Record<string, unknown>>) {
  const Stmt = { Acct: { Id: { IBAN: 'FI21 1234' } }, Ntry: { ...entry, ...changes } }
  const reading = readCamt(el('Document', { BkToCstmrStmt: { Stmt } }))
  return 'statement' in reading ? reading.statement.lines : reading
}

describe('a booking of several transfers', () => {
  test('is read transfer by transfer, each with a name of its own', () => {
    const TxDtls = [
      tx('10.00 EUR', '1111 2', { Refs: { TxId: 'T1' } }),
      tx('20.00 EUR', '1234561', { Refs: { EndToEndId: 'NOTPROVIDED' } }),
    ]
    expect(linesOf({ NtryDtls: { TxDtls } })).toMatchObject([
      { amount: { minor: 1000 }, references: ['11112'], bankId: 'E/T1', account: 'FI211234' },
      { amount: { minor: 2000 }, references: ['1234561'], bankId: '' },
    ])
  })

  test('stays one where its parts do not add up, with all that was said', () => {
    const TxDtls = [tx('10.00 EUR', '11112'), tx('10.00 EUR', '1234561')]
    expect(linesOf({ NtryDtls: { TxDtls } })).toMatchObject([
      { amount: { minor: 3000 }, references: ['11112', '1234561'], bankId: 'E' },
    ])
  })

  test('stays one where a part is in another currency', () => {
    const TxDtls = [tx('10.00 EUR', '11112'), tx('20.00 USD', '1234561')]
    expect(linesOf({ NtryDtls: { TxDtls } })).toMatchObject([{ amount: { minor: 3000, currency: 'EUR' } }])
  })

  test('may be collected under several details', () => {
    const NtryDtls = [{ TxDtls: tx('10.00 EUR', '11112') }, { TxDtls: tx('20.00 EUR', '1234561') }]
    expect(linesOf({ NtryDtls })).toHaveLength(2)
  })
})

describe('a single booking', () => {
  test('takes the payer behind the payer, where there is one', () => {
    const RltdPties = { Dbtr: { Nm: 'Collector Oy' }, UltmtDbtr: { Nm: 'Halla Coffee' } }
    expect(linesOf({ NtryDtls: { TxDtls: { RltdPties } } })).toMatchObject([{ payer: 'Halla Coffee' }])
  })

  test('has the day of value where it has no other', () => {
    expect(linesOf({ BookgDt: {}, ValDt: { DtTm: '2026-11-10T00:00:00' } })).toMatchObject([
      { bookedOn: '2026-11-10' },
    ])
  })

  test('is negative where money went out, and says when it takes one back', () => {
    expect(linesOf({ CdtDbtInd: 'DBIT', RvslInd: '1' })).toMatchObject([
      { amount: { minor: -3000 }, isReversal: true },
    ])
  })

  test('without a direction or a day cannot be read', () => {
    expect(linesOf({ CdtDbtInd: 'BOTH' })).toEqual([])
    expect(linesOf({ BookgDt: { Dt: '2026-02-30' } })).toEqual([])
  })
})

test('another document is no statement', () => {
  expect(readCamt(el('Document', { CstmrCdtTrfInitn: {} }))).toEqual({ ok: false, code: 'notStatement' })
})
