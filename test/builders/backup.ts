import type { Backup } from '../../lib/domain/backup/backup'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceEvent, StoredEvent } from '../../lib/domain/invoice/events'
import { newProfileForm } from '../../lib/domain/party/read-profile'
import { aDraft } from './draft'
import { aClient, anInvoice, aSeller } from './invoice'

/** An event of an invoice; its id and clock follow from `ordinal`. */
export function aStoredEvent(invoiceId: string, ordinal: number, event: InvoiceEvent): StoredEvent {
  return {
    id: `event-${invoiceId}-${ordinal}`,
    invoiceId,
    clock: `${String(ordinal).padStart(13, '0')}-DEVICE`,
    at: 1_795_000_000_000 + ordinal,
    event,
  }
}

/** One open invoice, sent and once reminded of, its client, the seller, and a draft. */
export function aBackup(changes: Partial<Backup> = {}): Backup {
  const on = plainDate('2026-11-23')
  return {
    settings: {
      seller: aSeller({ numberPattern: '{year}-###' }),
      profileForm: newProfileForm('fi'),
      language: 'fi',
      numbering: [{ pattern: '{year}-###', counter: 40, year: '2026' }],
    },
    clients: [aClient()],
    register: { mergedInto: {}, archived: [] },
    events: [
      aStoredEvent('INVOICE1', 1, { type: 'issued', invoice: anInvoice() }),
      aStoredEvent('INVOICE1', 2, { type: 'sendReported', certainty: 'confirmed', on }),
      aStoredEvent('INVOICE1', 3, { type: 'reminderSent', reminderId: 'r1', stage: 'friendly', on }),
    ],
    reminders: [
      {
        invoiceId: 'INVOICE1',
        stage: 'friendly',
        revision: plainDate('2026-12-07'),
        notice: { state: 'shown', on },
      },
    ],
    recurring: [],
    estimates: [],
    drafts: [{ key: 'DRAFT1', host: 'gmail:r-1', touchedOn: on, draft: aDraft() }],
    files: [
      { invoiceId: 'INVOICE1', name: 'lasku-2026-040.pdf', type: 'application/pdf', base64: 'JVBERg==' },
    ],
    erasedClients: [],
    ...changes,
  }
}
