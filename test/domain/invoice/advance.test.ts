import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type Advance, advancesAfter, advancesOf, invoiceIdOf } from '../../../lib/domain/invoice/advance'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { TODAY } from '../../builders/draft'
import { aLine, anInvoice, totalsOf } from '../../builders/invoice'

const SENT: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on: TODAY }
const total = anInvoice().totals.total
const TAKEN: InvoiceEvent = {
  type: 'takenOff',
  what: 'deposit',
  byInvoiceId: 'FINAL',
  number: '2026-050',
  amount: total,
  on: TODAY,
}

function deposit(...events: readonly InvoiceEvent[]): Invoice {
  const estimate = { id: 'E', number: 'E-2026-001' }
  const invoice = fold('D', [{ type: 'issued', invoice: anInvoice({ deposit: { estimate } }) }, ...events])
  if (!invoice) throw new Error('Not issued')
  return invoice
}

/** A credit note over one line at 25.5 %, and what it says to its deposit. */
function creditNote(price: string) {
  const lines = [aLine('Too much', '1', price)]
  const credits = { invoiceId: 'D', number: '2026-040', issueDate: TODAY }
  const issued = anInvoice({ number: 'C-1', credits, lines, totals: totalsOf(lines) })
  const note = fold('C', [{ type: 'issued', invoice: issued }, SENT])
  if (!note) throw new Error('Not issued')
  const credited = {
    type: 'credited',
    creditNoteId: 'C',
    number: 'C-1',
    amount: issued.totals.total,
    on: TODAY,
  } as const
  return { note, credited }
}

describe('a deposit waits to be taken off', () => {
  it('once it has left, paid or not, and knows its estimate', () => {
    expect(advancesOf(deposit())).toEqual([])
    expect(advancesOf(deposit(SENT))).toMatchObject([
      { kind: 'deposit', clientId: 'northlight', isPaid: false, estimateId: 'E', deduction: { total } },
    ])
    const paid = { type: 'paymentRecorded', paymentId: 'P', amount: total, on: TODAY } as const
    expect(advancesOf(deposit(SENT, paid))).toMatchObject([{ isPaid: true }])
  })

  it('no more once it was taken off, is void, or written off', () => {
    const ends: readonly InvoiceEvent[] = [TAKEN, { type: 'voided' }, { type: 'writtenOff', on: TODAY }]
    for (const event of ends) expect(advancesOf(deposit(SENT, event))).toEqual([])
  })

  it('as far as it was not credited, and not while a credit note of it is not there', () => {
    const { note, credited } = creditNote('100')
    expect(advancesOf(deposit(SENT, credited), [note])).toMatchObject([
      { isPaid: false, deduction: { creditNotes: ['C-1'], total: { minor: total.minor - 12_550 } } },
    ])
    expect(advancesOf(deposit(SENT, credited))).toEqual([])
    const rest = { ...credited, creditNoteId: 'R', amount: { ...total, minor: total.minor - 12_550 } }
    const other = {
      ...note,
      id: 'R',
      issued: { ...note.issued, totals: { ...anInvoice().totals, total: rest.amount } },
    }
    expect(advancesOf(deposit(SENT, credited, rest), [note, other])).toEqual([])
  })

  it('again when what took it off is gone', () => {
    const back = { type: 'takenOffReversed', what: 'deposit', byInvoiceId: 'FINAL' } as const
    expect(advancesOf(deposit(SENT, TAKEN, back))).toHaveLength(1)
  })
})

it('an invoice that is no deposit leaves nothing to be taken off', () => {
  const invoice = fold('I', [{ type: 'issued', invoice: anInvoice() }, SENT])
  expect(invoice && advancesOf(invoice)).toEqual([])
})

describe('all that waits', () => {
  it('follows each change of an invoice, and stays the same object where nothing is new', () => {
    const others: readonly Advance[] = advancesOf({ ...deposit(SENT), id: 'A' })
    const both = advancesAfter(others, deposit(), deposit(SENT))
    expect(both.map(invoiceIdOf)).toEqual(['A', 'D'])
    expect(advancesAfter(both, deposit(SENT), { ...deposit(SENT), paused: true })).toBe(both)
    expect(advancesAfter(both, deposit(SENT), deposit(SENT, TAKEN))).toEqual(others)
    expect(advancesAfter(both, deposit(SENT), undefined)).toEqual(others)
    expect(advancesAfter(others, undefined, deposit())).toBe(others)
  })

  it('keeps what waits from one invoice in the order in which it follows from it', () => {
    const until = plainDate('2027-12-31')
    const incentive = { kind: 'credit', amount: money(1000, 'EUR'), until } as const
    const paid = {
      type: 'paymentRecorded',
      paymentId: 'P',
      amount: { ...total, minor: total.minor + 500 },
      on: TODAY,
    } as const
    const invoice = fold('I', [{ type: 'issued', invoice: anInvoice({ incentive }) }, SENT, paid])
    if (!invoice) throw new Error('Not issued')
    const kept = advancesAfter(advancesOf({ ...deposit(SENT), id: 'A' }), undefined, invoice)
    expect(kept.map(({ kind }) => kind)).toEqual(['deposit', 'credit', 'overpayment'])
    expect(advancesAfter(kept, invoice, { ...invoice, paused: true })).toBe(kept)
  })
})
