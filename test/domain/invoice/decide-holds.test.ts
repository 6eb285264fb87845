import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { decide, type InvoiceCommand } from '../../../lib/domain/invoice/decide'
import type { InvoiceEvent } from '../../../lib/domain/invoice/events'
import { fold, type Invoice, lifecycleOf } from '../../../lib/domain/invoice/invoice'
import { money } from '../../../lib/domain/money/money'
import { rowOf } from '../../../lib/domain/receivables/invoice-row'
import { anInvoice } from '../../builders/invoice'

const today = plainDate('2026-12-10')
const day = plainDate('2026-12-15')
const open: readonly InvoiceEvent[] = [
  { type: 'issued', invoice: anInvoice() },
  { type: 'sendReported', certainty: 'confirmed', on: plainDate('2026-11-23') },
]

function after(...events: readonly InvoiceEvent[]): Invoice {
  return fold('i1', [...open, ...events]) ?? expect.fail('no invoice')
}

function when(command: InvoiceCommand, ...events: readonly InvoiceEvent[]) {
  return decide(command, after(...events))
}

const happens = (...events: readonly InvoiceEvent[]) => ({ ok: true, events })
const refuses = (code: string) => ({ ok: false, code })

const disputed: InvoiceEvent = { type: 'disputed', note: 'Two hours too many', on: today }
const promised: InvoiceEvent = { type: 'paymentPromised', day }
const replied: InvoiceEvent = { type: 'clientReplied', replyId: 'm1', on: today }
const writtenOff: InvoiceEvent = { type: 'writtenOff', on: today }
const voided: InvoiceEvent = { type: 'voided' }

describe('what stops reminders', () => {
  it.each<[InvoiceCommand, readonly InvoiceEvent[], readonly InvoiceEvent[]]>([
    [{ type: 'pauseReminders' }, [], [{ type: 'remindersPaused' }]],
    [{ type: 'resumeReminders' }, [{ type: 'remindersPaused' }], [{ type: 'remindersResumed' }]],
    [{ type: 'dispute', note: 'Two hours too many', on: today }, [], [disputed]],
    [
      { type: 'dispute', note: 'All of it', on: today },
      [disputed],
      [{ type: 'disputed', note: 'All of it', on: today }],
    ],
    [{ type: 'resolveDispute' }, [disputed], [{ type: 'disputeResolved' }]],
    [{ type: 'promisePayment', day, today }, [], [promised]],
    [{ type: 'promisePayment', day: today, today }, [promised], [{ type: 'paymentPromised', day: today }]],
    [{ type: 'withdrawPromise' }, [promised], [{ type: 'promiseWithdrawn' }]],
    [{ type: 'noteReply', replyId: 'm1', on: today }, [], [replied]],
    [{ type: 'readReply' }, [replied], [{ type: 'replyRead' }]],
    [{ type: 'reverseReadReply' }, [replied, { type: 'replyRead' }], [{ type: 'replyReadReversed' }]],
    [{ type: 'endSnooze' }, [{ type: 'reminderSnoozed', until: day }], [{ type: 'snoozeEnded' }]],
    [{ type: 'writeOff', on: today }, [], [writtenOff]],
    [{ type: 'reverseWriteOff' }, [writtenOff], [{ type: 'writeOffReversed' }]],
  ])('%j after %j is written down, and once', (command, before, events) => {
    expect(when(command, ...before)).toEqual(happens(...events))
    const again = when(command, ...before, ...events)
    expect(again.ok ? again.events : again.code).toEqual(
      command.type === 'reverseWriteOff' ? 'notWrittenOff' : [],
    )
  })

  it.each<InvoiceCommand>([
    { type: 'resumeReminders' },
    { type: 'resolveDispute' },
    { type: 'withdrawPromise' },
    { type: 'readReply' },
    { type: 'reverseReadReply' },
    { type: 'endSnooze' },
  ])('%j says nothing where there is nothing to end', (command) => {
    expect(when(command)).toEqual(happens())
  })

  it.each<InvoiceCommand>([
    { type: 'pauseReminders' },
    { type: 'dispute', note: '', on: today },
    { type: 'promisePayment', day, today },
    { type: 'writeOff', on: today },
  ])('%j needs an open invoice', (command) => {
    expect(when(command, voided)).toEqual(refuses('notOpen'))
  })

  it('refuses a promise for a day that is over', () => {
    expect(when({ type: 'promisePayment', day: plainDate('2026-12-09'), today })).toEqual(
      refuses('promiseInPast'),
    )
  })

  it('does not note an answer to a closed invoice', () => {
    expect(when({ type: 'noteReply', replyId: 'm1', on: today }, writtenOff)).toEqual(happens())
  })
})

describe('an answer', () => {
  it('waits to be read, also a second one after the first was read', () => {
    expect(rowOf(after(replied)).repliedOn).toBe(today)
    expect(rowOf(after(replied, { type: 'replyRead' })).repliedOn).toBeUndefined()
    const second: InvoiceEvent = { type: 'clientReplied', replyId: 'm2', on: day }
    expect(rowOf(after(replied, { type: 'replyRead' }, second)).repliedOn).toBe(day)
  })

  it.each<InvoiceEvent>([
    { type: 'reminderSent', reminderId: 'r1', stage: 'friendly', on: day },
    disputed,
    promised,
  ])('counts as read after %j', (event) => {
    expect(rowOf(after(replied, event)).repliedOn).toBeUndefined()
  })
})

describe('a write-off', () => {
  it('closes the invoice without payment, and can be taken back', () => {
    expect(lifecycleOf(after(writtenOff))).toBe('writtenOff')
    expect(lifecycleOf(after(writtenOff, { type: 'writeOffReversed' }))).toBe('open')
  })

  it('yields to a payment that covers everything, as after a merge', () => {
    const amount = anInvoice().totals.total
    const paid: InvoiceEvent = { type: 'paymentRecorded', paymentId: 'p1', amount, on: day }
    expect(lifecycleOf(after(writtenOff, paid))).toBe('paid')
  })

  it('takes a payment after all, and gives up what is left by one of a part', () => {
    const amount = money(100, 'EUR')
    const pay: InvoiceCommand = { type: 'recordPayment', paymentId: 'p1', amount, on: day }
    const paid: InvoiceEvent = { type: 'paymentRecorded', paymentId: 'p1', amount, on: day }
    expect(when(pay, writtenOff)).toEqual(happens(paid))
    expect(lifecycleOf(after(writtenOff, paid))).toBe('writtenOff')
  })
})
