import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { evolve, type Invoice, openAmount } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { overtakenReminder } from '../../../lib/domain/reminders/overtaken'
import { aHistory } from '../../builders/history'

const on = plainDate('2026-12-10')

function after(...events: readonly InvoiceEvent[]): Invoice {
  return aHistory(...events).reduce<Invoice | undefined>(
    (invoice, event) => evolve(invoice, 'i1', event),
    undefined,
  ) as Invoice
}

const asked = openAmount(after())
const params = { number: after().issued.number }
const overtaken = (...events: readonly InvoiceEvent[]) =>
  overtakenReminder(after(...events), { state: 'inserted', on, taskId: 't', likelySent: false, open: asked })
const paid = (amount: typeof asked): InvoiceEvent => ({
  type: 'paymentRecorded',
  paymentId: 'p',
  amount,
  on,
})

test('a reminder holds while nothing has happened', () => {
  expect(overtaken()).toBeUndefined()
})

test('a reminder is overtaken where its invoice is paid or void', () => {
  expect(overtaken(paid(asked))).toEqual({ by: 'paid', params })
  expect(overtaken({ type: 'voided' })).toEqual({ by: 'closed', params })
})

test('a reminder is overtaken by what the client says is wrong, unless they said it before', () => {
  const disputed = (day: typeof on): InvoiceEvent => ({ type: 'disputed', note: '', on: day })
  expect(overtaken(disputed(on))).toEqual({ by: 'disputed', params })
  expect(overtaken(disputed(addDays(on, -1)))).toBeUndefined()
})

test('a reminder asks for another sum than is open once a part is paid', () => {
  const part = money(10_000, asked.currency)
  const left = money(asked.minor - part.minor, asked.currency)
  expect(overtaken(paid(part))).toEqual({
    by: 'open',
    params: { open: left },
    sum: { was: asked.minor, is: left.minor, currency: asked.currency },
  })
})
