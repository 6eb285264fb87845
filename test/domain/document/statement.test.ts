import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { accountStatementOf } from '../../../lib/domain/document/statement'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { aClient, anInvoice, aSeller, totalsOf } from '../../builders/invoice'

function invoice(
  number: string,
  issued: string,
  due: string,
  minor: number,
  ...events: readonly InvoiceEvent[]
): Invoice {
  const folded = fold(number, [
    {
      type: 'issued',
      invoice: anInvoice({
        number,
        issueDate: plainDate(issued),
        dueDate: plainDate(due),
        totals: { ...totalsOf([]), total: money(minor, 'EUR') },
      }),
    },
    { type: 'sendReported', certainty: 'confirmed', on: plainDate(issued) },
    ...events,
  ])
  if (!folded) throw new Error('No invoice')
  return folded
}

const paid = (on: string, minor: number): InvoiceEvent => ({
  type: 'paymentRecorded',
  paymentId: on,
  on: plainDate(on),
  amount: money(minor, 'EUR'),
})

describe('a statement of account', () => {
  const invoices = [
    invoice('1', '2026-09-01', '2026-09-15', 10_000, paid('2026-09-10', 10_000)),
    invoice('2', '2026-10-01', '2026-10-15', 20_000, paid('2026-10-20', 5000)),
    invoice('3', '2026-11-20', '2026-12-04', 30_000),
    invoice('4', '2026-10-02', '2026-10-16', 40_000, { type: 'voided' }),
  ]
  const statement = accountStatementOf(invoices, 'EUR', plainDate('2026-11-23'))

  it('tells every invoice and payment by day with what is left after it', () => {
    expect(
      statement?.entries.map(({ on, kind, number, amount, balance }) => [
        on,
        kind,
        number,
        amount.minor,
        balance.minor,
      ]),
    ).toEqual([
      ['2026-09-01', 'invoice', '1', 10_000, 10_000],
      ['2026-09-10', 'payment', '1', -10_000, 0],
      ['2026-10-01', 'invoice', '2', 20_000, 20_000],
      ['2026-10-20', 'payment', '2', -5000, 15_000],
      ['2026-11-20', 'invoice', '3', 30_000, 45_000],
    ])
  })

  it('ends with what is left, and how much of it is overdue', () => {
    expect(statement?.left).toEqual(money(45_000, 'EUR'))
    expect(statement?.overdue).toEqual(money(15_000, 'EUR'))
    expect(statement?.notDue).toEqual(money(30_000, 'EUR'))
    expect(statement?.entries.at(-1)?.balance).toEqual(statement?.left)
  })

  it('says where to pay, without the reference of one invoice', () => {
    expect(statement?.payments[0]?.rows.map(({ label }) => label)).toEqual(['payee', 'account', 'bic'])
  })

  it('is a paper of today: its seller and account are those of today', () => {
    const methods = [{ id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const]
    const seller = aSeller({ name: 'Aino Virta Oy', contactName: 'Aino Virta', phone: '+372 555', methods })
    const today = accountStatementOf(invoices, 'EUR', plainDate('2026-11-23'), { seller })
    expect(today).toMatchObject({
      seller: { name: 'Aino Virta Oy', phone: '+372 555' },
      contactName: 'Aino Virta',
    })
    expect(today?.payments.map(({ rows }) => rows.map(({ value }) => 'text' in value && value.text))).toEqual(
      [['Aino Virta Oy', 'EE38 2200 2210 2014 5685']],
    )
    expect(today?.entries).toEqual(statement?.entries)
  })

  it('is made out to the client as known now', () => {
    const client = aClient({ name: 'Northlight Studio Ltd', contactName: 'Ella Moreau' })
    const today = accountStatementOf(invoices, 'EUR', plainDate('2026-11-23'), { client })
    expect(today?.buyer).toMatchObject({ name: 'Northlight Studio Ltd', contactName: 'Ella Moreau' })
    expect(today?.seller).toEqual(statement?.seller)
  })

  it('names a credit note by the day that stands on it, not by the day it was sent on', () => {
    const day = plainDate('2027-01-02')
    const credited = invoice('2026-009', '2026-12-01', '2026-12-15', 10_000, {
      type: 'credited',
      creditNoteId: 'C',
      number: 'C-2026-001',
      amount: money(4000, 'EUR'),
      on: day,
    })
    const note = invoice('C-2026-001', '2026-12-31', '2026-12-31', 4000)
    const credits = { invoiceId: '2026-009', number: '2026-009', issueDate: plainDate('2026-12-01') }
    const entries = accountStatementOf(
      [credited, { ...note, issued: { ...note.issued, credits } }],
      'EUR',
      day,
    )?.entries
    expect(entries?.map(({ on, kind, number }) => [on, kind, number])).toEqual([
      ['2026-12-01', 'invoice', '2026-009'],
      ['2026-12-31', 'credit', 'C-2026-001'],
    ])
  })

  describe('of an overpayment that another invoice took off', () => {
    const used = { type: 'takenOff', what: 'overpayment', byInvoiceId: 'B', number: 'B' } as const
    const overpaid = invoice('A', '2026-09-01', '2026-09-15', 10_000, paid('2026-09-10', 15_000), {
      ...used,
      on: plainDate('2026-10-01'),
      amount: money(5000, 'EUR'),
    })
    const taking = (...events: readonly InvoiceEvent[]) => {
      const { issued, ...rest } = invoice('B', '2026-10-01', '2026-10-15', 15_000, ...events)
      return { ...rest, issued: { ...issued, totals: { ...issued.totals, prepaid: money(5000, 'EUR') } } }
    }
    const last = invoice('C', '2026-10-02', '2026-10-16', 30_000)
    const statementWith = (other: Invoice) =>
      accountStatementOf([overpaid, other, last], 'EUR', plainDate('2026-11-23'))

    it('says nothing while both are in it', () => {
      const both = statementWith(taking())
      expect(both?.entries.map(({ kind }) => kind)).not.toContain('overpayment')
      expect(both?.entries.at(-1)?.balance).toEqual(both?.left)
    })

    it('says what it was used for where that was given up, so that the last balance is what is left', () => {
      const without = statementWith(taking({ type: 'writtenOff', on: plainDate('2026-11-20') }))
      expect(without?.entries.map(({ kind, number, balance }) => [kind, number, balance.minor])).toEqual([
        ['invoice', 'A', 10_000],
        ['payment', 'A', -5000],
        ['overpayment', 'B', 0],
        ['invoice', 'C', 30_000],
      ])
      expect(without?.left).toEqual(money(30_000, 'EUR'))
    })
  })

  it('is the same in whichever order the invoices of one day are given', () => {
    const [first, second] = ['6', '7'].map((number) => {
      const { issued, ...rest } = invoice(number, '2026-11-21', '2026-12-05', 1000)
      return { ...rest, issued: { ...issued, client: aClient({ name: `Client of ${number}` }) } }
    })
    if (!first || !second) throw new Error('No invoices')
    const day = plainDate('2026-11-23')
    const one = accountStatementOf([first, second], 'EUR', day)
    expect(one?.buyer.name).toBe('Client of 7')
    expect(one?.entries.map(({ number }) => number)).toEqual(['6', '7'])
    expect(accountStatementOf([second, first], 'EUR', day)).toEqual(one)
  })

  it('is none without an invoice in the currency', () => {
    expect(accountStatementOf(invoices, 'USD', plainDate('2026-11-23'))).toBeUndefined()
    expect(accountStatementOf([], 'EUR', plainDate('2026-11-23'))).toBeUndefined()
  })
})
