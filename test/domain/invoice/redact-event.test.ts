import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { redactEvent } from '../../../lib/domain/invoice/redact-event'
import { aStoredEvent } from '../../builders/backup'
import { anInvoice } from '../../builders/invoice'

const on = plainDate('2026-11-23')

test('takes out the contact person, the email, the note and the wish, and keeps what an invoice must name', () => {
  const invoice = anInvoice()
  const paidBy = { ...invoice.client, payerEmail: 'ella.ap@northlight.example' }
  const redacted = redactEvent(
    aStoredEvent('A', 1, {
      type: 'issued',
      invoice: { ...invoice, wish: 'Happy birthday, Ella.', client: paidBy },
    }),
  )
  const { client } = invoice
  expect(redacted.event).toEqual({
    type: 'issued',
    invoice: { ...invoice, note: '', client: { ...client, contactName: '', email: '' } },
  })
  expect(JSON.stringify(redacted)).not.toContain('Ella')
  expect(redactEvent(redacted)).toBe(redacted)
})

test('takes the mail thread out of what was sent, and nothing out of a payment', () => {
  const thread = { host: 'gmail', threadId: 't', subject: 'For Ella' } as const
  const sent = aStoredEvent('A', 2, { type: 'sendReported', certainty: 'confirmed', on, thread })
  expect(redactEvent(sent).event).toEqual({ type: 'sendReported', certainty: 'confirmed', on })
  const disputed = aStoredEvent('A', 4, { type: 'disputed', note: 'Ella says', on })
  expect(redactEvent(disputed).event).toEqual({ type: 'disputed', note: '', on })
  const tagged = aStoredEvent('A', 6, { type: 'tagged', tag: 'Ella' })
  expect(redactEvent(tagged).event).toEqual({ type: 'tagged', tag: '' })
  const replied = aStoredEvent('A', 5, { type: 'clientReplied', replyId: 'mail-7', on, threadId: 'mail-6' })
  expect(JSON.stringify(redactEvent(replied))).not.toContain('mail-')
  const paused = aStoredEvent('A', 3, { type: 'remindersPaused' })
  expect(redactEvent(paused)).toBe(paused)
})
