import { rebuildLedger } from '../../lib/app/ledger/rebuild-ledger'
import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceEvent, StoredEvent } from '../../lib/domain/invoice/events'
import type { Client } from '../../lib/domain/party/party'
import type { Change } from '../../lib/ports/store'
import { countingIds } from '../fakes/counting-ids'
import { aClient, anInvoice, aSeller, without } from './invoice'

const CLIENTS = 400
const TRADES = [
  'Kahvila',
  'Painotalo',
  'Studio',
  'Arkkitehdit',
  'Leipomo',
  'Kustannus',
  'Teatteri',
  'Pyöräpaja',
]
const TOWNS = ['Oulu', 'Turku', 'Vaasa', 'Kuopio', 'Lahti', 'Pori', 'Hamina']

/**
 * All records of a business with 400 clients and many invoices, the first `open` of them open, the others paid over the
 * last eight years.
 */
export function aLargeLedger(today: PlainDate, invoices: number, open: number): readonly Change[] {
  const ids = countingIds()
  const clients = Array.from({ length: CLIENTS }, (_, at) => clientAt(at))
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
    { kind: 'clientIndex', id: '', data: clients.map(({ id }) => id) },
    ...clients.map((client): Change => ({ kind: 'client', id: client.id, data: client })),
    ...events.map(
      (event): Change => ({ kind: 'event', id: `${event.invoiceId}:${event.clock}`, data: event }),
    ),
    ...changes,
    { kind: 'meta', id: '', data: { device: 'DEVICE', revision: 1, ...meta } },
  ]
}

/** What all were for, added up once. */
const LIKE = without(anInvoice(), 'earlyPayment')

/** Sent with a term of 14 days, and paid two days early unless it is open. */
function lifeOf(index: number, isOpen: boolean, today: PlainDate): readonly InvoiceEvent[] {
  const dueDate = addDays(today, isOpen ? (index % 120) - 60 : -60 - (index % 3000))
  const issueDate = addDays(dueDate, -14)
  const invoice = { ...LIKE, number: `${index + 1}`, client: clientAt(index), issueDate, dueDate }
  const { total } = invoice.totals
  return [
    { type: 'issued', invoice },
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

function clientAt(index: number): Client {
  const at = index % CLIENTS
  const name = `${TRADES[at % TRADES.length]} ${TOWNS[at % TOWNS.length]} ${at + 1} Oy`
  return aClient({ id: `client-${at}`, name, email: `office@client-${at}.example` })
}
