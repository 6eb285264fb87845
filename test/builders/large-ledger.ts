import { rebuildLedger } from '../../lib/app/rebuild-ledger'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceEvent, StoredEvent } from '../../lib/domain/invoice/events'
import type { Change } from '../../lib/ports/store'
import { countingIds } from '../fakes/counting-ids'
import { aClient, anInvoice, aSeller, without } from './invoice'

/** All records of a ledger of many invoices, the first `open` of them open, the others paid over the last eight years. */
export function aLargeLedger(today: PlainDate, invoices: number, open: number): readonly Change[] {
  const ids = countingIds()
  const events: StoredEvent[] = []
  for (let index = 0; index < invoices; index += 1) {
    const invoiceId = ids.next()
    for (const event of lifeOf(index, index < open, today)) {
      const clock = `${String(events.length).padStart(13, '0')}-DEVICE`
      events.push({ id: ids.next(), invoiceId, clock, at: events.length, event })
    }
  }
  const { changes, meta } = rebuildLedger({ events })
  return [
    { kind: 'profile', id: '', data: aSeller() },
    ...events.map(
      (event): Change => ({ kind: 'event', id: `${event.invoiceId}:${event.clock}`, data: event }),
    ),
    ...changes,
    { kind: 'meta', id: '', data: { device: 'DEVICE', revision: 1, ...meta } },
  ]
}

/** Sent with a term of 14 days, and paid two days early unless it is open. */
function lifeOf(index: number, isOpen: boolean, today: PlainDate): readonly InvoiceEvent[] {
  const dueDate = addDays(today, isOpen ? (index % 120) - 60 : -60 - (index % 3000))
  const issueDate = addDays(dueDate, -14)
  const client = aClient({ id: `client-${index % 200}`, name: `Client ${index % 200} Oy` })
  const invoice = anInvoice({ number: `${index + 1}`, client, issueDate, dueDate })
  const { total } = invoice.totals
  return [
    { type: 'issued', invoice: without(invoice, 'earlyPayment') },
    { type: 'sendReported', certainty: 'confirmed', on: issueDate },
    ...(isOpen
      ? []
      : [
          {
            type: 'paymentRecorded',
            paymentId: `${index}`,
            amount: total,
            on: addDays(dueDate, -2),
          } as const,
        ]),
  ]
}
