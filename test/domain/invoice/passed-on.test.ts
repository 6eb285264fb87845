import { describe, expect, test } from 'vitest'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold } from '../../../lib/domain/invoice/invoice'
import { passedOn } from '../../../lib/domain/invoice/passed-on'
import { money } from '../../../lib/domain/money/money'
import { TODAY } from '../../builders/draft'
import { anInvoice } from '../../builders/invoice'

const SENT: InvoiceEvent = { type: 'sendReported', certainty: 'confirmed', on: TODAY }
const { total, ...totals } = anInvoice().totals

function told(changes: Partial<IssuedInvoice>, ...events: readonly InvoiceEvent[]) {
  const invoice = fold('A', [{ type: 'issued', invoice: anInvoice(changes) }, ...events])
  if (!invoice) throw new Error('Not issued')
  return passedOn(invoice)
}

test('an invoice that takes nothing off and credits nothing has nothing to tell', () => {
  expect(told({}, SENT)).toEqual([])
})

describe('the invoice of a credit note', () => {
  const credits = { invoiceId: 'B', number: '2026-040', issueDate: TODAY }

  test('is credited once the note has left', () => {
    expect(told({ credits, number: 'C-1' }, SENT)).toEqual([
      {
        invoiceId: 'B',
        command: { type: 'credit', creditNoteId: 'A', number: 'C-1', amount: total, on: TODAY },
      },
    ])
  })

  test('is not while the note has not left, or did not after all', () => {
    const reversed = [{ invoiceId: 'B', command: { type: 'reverseCredit', creditNoteId: 'A' } }]
    expect(told({ credits })).toEqual(reversed)
    expect(told({ credits }, SENT, { type: 'sendWithdrawn' })).toEqual(reversed)
  })
})

describe('an invoice that takes a credit and an overpayment off', () => {
  const [credit, prepaid] = [money(1_000, 'EUR'), money(2_000, 'EUR')]
  const changes = {
    number: '2026-050',
    usesCredit: { invoiceId: 'B', number: '2026-040', amount: credit },
    usesOverpayment: { invoiceId: 'P', number: '2026-041', amount: prepaid },
    totals: { ...totals, total, credit, prepaid },
  }
  const shown = (...events: readonly InvoiceEvent[]) =>
    told(changes, ...events).map(({ invoiceId, command }) => [invoiceId, command.type])

  test('tells both what it takes, once it has left', () => {
    const taken = { type: 'takeOff', byInvoiceId: 'A', number: '2026-050', on: TODAY }
    expect(told(changes, SENT)).toEqual([
      { invoiceId: 'B', command: { ...taken, what: 'credit', amount: credit } },
      { invoiceId: 'P', command: { ...taken, what: 'overpayment', amount: prepaid } },
    ])
    expect(shown()).toEqual([
      ['B', 'reverseTakeOff'],
      ['P', 'reverseTakeOff'],
    ])
  })

  test('gives both back when it is made void', () => {
    expect(shown(SENT, { type: 'voided' })).toEqual([
      ['B', 'reverseTakeOff'],
      ['P', 'reverseTakeOff'],
    ])
  })

  test('gives the credit back, and keeps the overpayment, when it is credited as a whole', () => {
    const credited: InvoiceEvent = {
      type: 'credited',
      creditNoteId: 'N',
      number: 'C-2',
      amount: money(total.minor + prepaid.minor, 'EUR'),
      on: TODAY,
    }
    expect(shown(SENT, credited)).toEqual([
      ['B', 'reverseTakeOff'],
      ['P', 'takeOff'],
    ])
  })
})
