import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { nextEventClock } from '../../../lib/domain/invoice/event-clock'
import type { InvoiceEvent, StoredEvent } from '../../../lib/domain/invoice/events'
import { fold, openAmount } from '../../../lib/domain/invoice/invoice'
import { mergeEvents } from '../../../lib/domain/invoice/merge-events'
import { redactEvent } from '../../../lib/domain/invoice/redact-event'
import { money } from '../../../lib/domain/money/money'
import { aStoredEvent } from '../../builders/backup'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-25')
const NOW = Date.parse('2026-11-25T10:00:00Z')

const happened = fc.oneof(
  fc
    .record({ type: fc.constant('issued' as const), note: fc.string({ maxLength: 3 }) })
    .map(({ note }): InvoiceEvent => ({ type: 'issued', invoice: anInvoice({ note }) })),
  fc.constantFrom<InvoiceEvent>(
    { type: 'sendReported', certainty: 'confirmed', on },
    { type: 'sendWithdrawn' },
    { type: 'remindersPaused' },
    { type: 'remindersResumed' },
    { type: 'reminderSnoozed', until: on },
    { type: 'snoozeEnded' },
    { type: 'disputed', note: 'Hours', on },
    { type: 'disputeResolved' },
    { type: 'tagged', tag: 'relaunch' },
    { type: 'tagRemoved', tag: 'relaunch' },
    { type: 'paymentPromised', day: on },
    { type: 'promiseWithdrawn' },
    { type: 'clientReplied', replyId: 'm1', on },
    { type: 'replyRead' },
    { type: 'replyReadReversed' },
    { type: 'discountTaken', paymentId: 'p1', amount: money(4575, 'EUR') },
    { type: 'credited', creditNoteId: 'c1', number: 'C-1', amount: money(500, 'EUR'), on },
    { type: 'creditReversed', creditNoteId: 'c1' },
    { type: 'writtenOff', on },
    { type: 'writeOffReversed' },
    { type: 'voided' },
    { type: 'voidReversed' },
  ),
  fc
    .record({ paymentId: fc.constantFrom('p1', 'p2', 'p3'), minor: fc.integer({ min: 1, max: 100_000 }) })
    .map(
      ({ paymentId, minor }): InvoiceEvent => ({
        type: 'paymentRecorded',
        paymentId,
        amount: money(minor, 'EUR'),
        on,
      }),
    ),
  fc.constantFrom('p1', 'p2').map((paymentId): InvoiceEvent => ({ type: 'paymentReversed', paymentId })),
)

/** What each of three devices wrote, with their own clocks. */
const devices = fc
  .tuple(...['A', 'B', 'C'].map((device) => writtenBy(device)))
  .map((histories): StoredEvent[][] => histories)

function writtenBy(device: string) {
  return fc
    .array(fc.record({ event: happened, after: fc.integer({ min: -50, max: 50 }) }), { maxLength: 8 })
    .map((steps) => {
      let clock: string | undefined
      return steps.map(({ event, after }, index): StoredEvent => {
        clock = nextEventClock(clock, NOW + after, device)
        return { id: `${device}${index}`, invoiceId: 'i1', clock, at: NOW, event }
      })
    })
}

const folded = (events: readonly StoredEvent[]) =>
  fold(
    'i1',
    events.map(({ event }) => event),
  )

describe('histories merged', () => {
  test('come to the same in any order and however often', () => {
    fc.assert(
      fc.property(devices, ([a = [], b = [], c = []]) => {
        const merged = mergeEvents(a, b, c)
        expect(mergeEvents(c, mergeEvents(b, a))).toEqual(merged)
        expect(mergeEvents(mergeEvents(a, c), mergeEvents(b, c, b))).toEqual(merged)
        expect(mergeEvents(merged, a)).toEqual(merged)
        const invoice = folded(merged)
        expect(folded(mergeEvents(b, c, a))).toEqual(invoice)
        if (!invoice) return
        const settled = [...invoice.payments, ...invoice.discounts, ...(invoice.credits ?? [])].reduce(
          (so, { amount }) => so + amount.minor,
          0,
        )
        expect(openAmount(invoice).minor).toBe(Math.max(0, invoice.issued.totals.total.minor - settled))
      }),
    )
  })

  test('hold each event once, and those of one device in the order they were written', () => {
    fc.assert(
      fc.property(devices, (histories) => {
        const merged = mergeEvents(...histories, ...histories)
        expect(merged).toHaveLength(histories.flat().length)
        for (const history of histories) {
          expect(merged.filter((event) => history.includes(event))).toEqual(history)
        }
      }),
    )
  })

  test('come to the same also when a file was tampered with', () => {
    const event = { id: '1', invoiceId: 'i1', clock: 'c', at: 1, event: { type: 'voided' } } as const
    const other = { ...event, event: { type: 'voidReversed' } } as const
    expect(mergeEvents([event], [other])).toEqual(mergeEvents([other], [event]))
  })
})

test.each<InvoiceEvent>([
  { type: 'issued', invoice: anInvoice({ note: 'For Ella' }) },
  {
    type: 'sendReported',
    certainty: 'confirmed',
    on,
    thread: { host: 'gmail', threadId: 't', subject: 'For Ella' },
  },
  { type: 'disputed', note: 'Ella says', on },
  { type: 'clientReplied', replyId: 'a', on },
  { type: 'clientReplied', replyId: 'a', on, threadId: 't' },
])('personal data that was erased from $type does not come back from an older copy', (event) => {
  const old = aStoredEvent('A', 1, event)
  const erased = redactEvent(old)
  expect(mergeEvents([old], [erased])).toEqual([erased])
  expect(mergeEvents([erased], [old])).toEqual([erased])
})
