import { describe, expect, test } from 'vitest'
import { timelineEntries } from '../../../components/invoice/timeline-entries'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceEvent, StoredEvent } from '../../../lib/domain/invoice/events'
import { money } from '../../../lib/domain/money/money'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import { anInvoice } from '../../builders/invoice'
import { aRow } from '../../builders/invoice-row'

function stored(...events: readonly InvoiceEvent[]): StoredEvent[] {
  return events.map((event, index) => ({
    id: `e${index}`,
    invoiceId: 'i',
    clock: String(index),
    at: Date.UTC(2026, 10, 2, 8, index),
    event,
  }))
}

const said = (
  row: Parameters<typeof aRow>[0],
  events: readonly StoredEvent[],
  language: 'en' | 'fi' = 'en',
) =>
  timelineEntries({
    row: aRow(row),
    events,
    today: plainDate('2026-11-23'),
    rules: { ...DEFAULT_RULES, country: 'FI' },
    language,
    timeZone: 'Europe/Helsinki',
  }).map(({ when, title, tense }) => `${tense} ${when}: ${title}`)

describe('the life of an invoice', () => {
  const sent: readonly InvoiceEvent[] = [
    { type: 'issued', invoice: anInvoice({ number: '2026-037' }) },
    { type: 'issued', invoice: anInvoice({ number: '2026-037' }) },
    { type: 'sendReported', certainty: 'confirmed', on: plainDate('2026-11-02') },
  ]

  test('tells what happened, what is ready today and what would follow', () => {
    expect(said({}, stored(...sent))).toEqual([
      'past 2 Nov, 10:00: Issued as 2026-037',
      'past 2 Nov, 10:01: Changed before it was sent',
      'past 2 Nov, 10:02: Sent to Northlight Studio Oy',
      'now Today: Plain reminder is ready',
      'later Mon 30 Nov: Firm reminder, if still open',
      'later Wed 16 Dec: Last notice, if still open',
    ])
  })

  test('has one reminder ready however late the invoice is, and the next after its rest', () => {
    expect(said({ dueDate: plainDate('2026-11-09') }, [])).toEqual([
      'now Today: Plain reminder is ready',
      'later Mon 30 Nov: Firm reminder, if still open',
      'later Wed 9 Dec: Last notice, if still open',
    ])
  })

  test('has nothing ahead of a paid invoice', () => {
    const paid: InvoiceEvent = {
      type: 'paymentRecorded',
      paymentId: 'p',
      amount: money(124_000, 'EUR'),
      on: plainDate('2026-11-20'),
    }
    expect(said({ lifecycle: 'paid', open: money(0, 'EUR') }, stored(paid), 'fi')).toEqual([
      'past 2.11. klo 10.00: 1\u00A0240,00\u00A0€ maksettu 20.11.2026',
    ])
  })

  test.each([
    ['en', 'past 2 Nov, 10:00: Plain reminder, sent'],
    ['fi', 'past 2.11. klo 10.00: Asiallinen muistutus, lähetetty'],
  ] as const)(
    'names a reminder by its tone, as no milder one may have gone before (%s)',
    (language, line) => {
      const on = plainDate('2026-11-02')
      const only = stored({ type: 'reminderSent', reminderId: 'r', stage: 'neutral', on })
      expect(said({ lifecycle: 'void' }, only, language)).toEqual([line])
    },
  )

  test('ends the ladder with a call', () => {
    const row = { remindedStage: 'formal' as const, remindedOn: plainDate('2026-11-10') }
    expect(said(row, [])).toEqual(['now Today: Call the client'])
  })

  test.each<[InvoiceEvent, string]>([
    [{ type: 'sendWithdrawn' }, 'Not sent after all'],
    [{ type: 'abandoned' }, 'The draft was thrown away'],
    [
      { type: 'reminderSent', reminderId: 'r', stage: 'firm', on: plainDate('2026-11-02') },
      'Firm reminder, sent',
    ],
    [{ type: 'reminderRetracted', reminderId: 'r' }, 'Reminder taken back'],
    [{ type: 'reminderSnoozed', until: plainDate('2026-11-30') }, 'Reminders wait until 30 November 2026'],
    [{ type: 'remindersPaused' }, 'Reminders paused'],
    [{ type: 'remindersResumed' }, 'Reminders go on'],
    [{ type: 'paymentReversed', paymentId: 'p' }, 'Payment taken back'],
    [{ type: 'discountTaken', paymentId: 'p', amount: money(4575, 'EUR') }, '€45.75 off for early payment'],
    [{ type: 'voided' }, 'Void'],
    [{ type: 'voidReversed' }, 'Not void after all'],
    [
      { type: 'sendReported', certainty: 'likely', on: plainDate('2026-11-02') },
      'Probably sent to Northlight Studio Oy',
    ],
    [
      { type: 'sendReported', certainty: 'scheduled', on: plainDate('2026-11-02') },
      'Set to be sent later to Northlight Studio Oy',
    ],
  ])('has words for %j', (event, title) => {
    expect(said({ lifecycle: 'void' }, stored(event))).toEqual([`past 2 Nov, 10:00: ${title}`])
  })
})
