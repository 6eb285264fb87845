import { describe, expect, test } from 'vitest'
import {
  checkedText,
  holdsTogether,
  readContent,
  readContentText,
  readFile,
  writeFile,
} from '../../../lib/domain/backup/read-backup'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { aBackup, aStoredEvent } from '../../builders/backup'
import { aClient, anInvoice } from '../../builders/invoice'

const frame = {
  format: 'plainvoice-backup',
  version: 1,
  madeAt: '2026-11-23T09:00:00.000Z',
  device: 'DEVICE',
  content: aBackup(),
} as const

describe('the text of a backup', () => {
  test('reads back as what was written', () => {
    const reading = readFile(writeFile(frame, 'abc'))
    expect(reading).toEqual({ ok: true, frame, checksum: 'abc' })
    expect(reading.ok && 'content' in reading.frame && readContent(reading.frame.content)).toEqual({
      ok: true,
      backup: aBackup(),
    })
  })

  test('has the same checked text however its keys are ordered', () => {
    const { content, ...head } = frame
    expect(checkedText({ content, ...head })).toBe(checkedText(frame))
    expect(checkedText({ ...frame, device: 'OTHER' })).not.toBe(checkedText(frame))
  })

  test.each([
    ['', 'notBackup'],
    ['{"invoices":[]}', 'notBackup'],
    ['null', 'notBackup'],
    ['Date;Client;Sum', 'notBackup'],
    [writeFile(frame, 'abc').slice(0, 400), 'damaged'],
    [JSON.stringify({ ...frame, checksum: 'abc', content: 'text' }), 'damaged'],
    [JSON.stringify({ ...frame, checksum: 7 }), 'damaged'],
    [JSON.stringify({ format: 'plainvoice-backup', version: 3, everything: 'else' }), 'newer'],
  ])('is refused for what it is: %.30s', (text, code) => {
    expect(readFile(text)).toEqual({ ok: false, code })
  })
})

describe('the content of a backup', () => {
  const [issued, sent] = aBackup().events

  test('drops what the format does not know, and reaches no prototype', () => {
    const text = JSON.stringify(aBackup()).replace(
      '"clients":[{',
      '"__proto__":{"polluted":true},"constructor":{},"clients":[{"__proto__":{"polluted":true},"extra":1,',
    )
    const reading = readContentText(text)
    expect(reading).toEqual({ ok: true, backup: aBackup() })
    expect(reading.ok && 'polluted' in (reading.backup.clients[0] ?? {})).toBe(false)
    expect('polluted' in {}).toBe(false)
  })

  test.each([
    ['an event twice', { events: [issued, issued] }],
    [
      'two events at one reading of a clock',
      { events: [issued, { ...sent, id: 'x', clock: issued?.clock }] },
    ],
    ['a client twice', { clients: [aClient(), aClient()] }],
    ['a history without its beginning', { events: [sent] }],
    [
      'amounts in two currencies',
      {
        events: [
          issued,
          aStoredEvent('INVOICE1', 5, {
            type: 'paymentRecorded',
            paymentId: 'p',
            amount: money(1, 'USD'),
            on: plainDate('2026-11-24'),
          }),
        ],
      },
    ],
    ['an amount no sum can hold', { events: [{ ...issued, event: { type: 'issued', invoice: tooMuch() } }] }],
    ['a missing part', { drafts: undefined }],
    ['a wrong type', { clients: 'all' }],
  ])('is refused with %s', (_, changes) => {
    expect(readContent({ ...aBackup(), ...changes })).toEqual({ ok: false, code: 'damaged' })
  })

  test('holds together as it is made', () => {
    expect(holdsTogether(aBackup())).toBe(true)
  })
})

function tooMuch() {
  const invoice = anInvoice()
  return { ...invoice, totals: { ...invoice.totals, total: { minor: 2 ** 52, currency: 'EUR' } } }
}
