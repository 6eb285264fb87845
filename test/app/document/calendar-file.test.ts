import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../lib/app/document/calendar-file'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { CLIENT_LANGUAGES } from '../../../lib/domain/party/party'
import { anInvoice, aSeller, without } from '../../builders/invoice'

const fileOf = (changes: Parameters<typeof anInvoice>[0] = {}, language: 'en' | 'fi' | 'sv' | 'de' = 'en') =>
  calendarFile(documentOf(anInvoice(changes)), language) ?? expect.fail('No calendar file')

/** As a calendar reads it: folded lines joined, escapes undone. */
function read(file: string): ReadonlyMap<string, string> {
  const lines = file.replace(/\r\n /g, '').split('\r\n')
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .replace(/\\n/g, '\n')
          .replace(/\\([\\;,])/g, '$1'),
      ]
    }),
  )
}

describe('the calendar file', () => {
  it('has the due date as a whole day, and who is paid how much', () => {
    const fields = read(fileOf())
    expect(fields.get('DTSTART;VALUE=DATE')).toBe('20261207')
    expect(fields.get('DTEND;VALUE=DATE')).toBe('20261208')
    expect(fields.get('TRIGGER'), 'nine in the morning of the day before').toBe('-PT15H')
    expect(fields.get('UID')).toBe('2026-040-aino@lehtonen.design')
    expect(fields.get('SUMMARY')).toBe('Pay invoice 2026-040 of Lehtonen Design: €2,287.60')
    expect(fileOf()).toContain('FI21 1234 5600 0007 85')
  })

  it('keeps lines to 75 bytes and ends them as the standard says, whatever the names', () => {
    const file = fileOf(
      { seller: aSeller({ name: 'Tmi Äijälä, Ölander; Söner \\ '.repeat(6).trim() }) },
      'fi',
    )
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    expect(read(file).get('SUMMARY')).toContain('Äijälä, Ölander; Söner \\')
  })

  it('is not written for a credit note: nothing is to be paid', () => {
    const credits = { invoiceId: 'i0', number: '2026-039', issueDate: plainDate('2026-10-01') }
    const note = documentOf(without(anInvoice({ methods: [], credits }), 'reference', 'earlyPayment'))
    expect(calendarFile(note, 'en')).toBeUndefined()
  })

  it.each(CLIENT_LANGUAGES)('is written in %s', (language) => {
    expect(read(fileOf({}, language)).get('SUMMARY')).toContain('2026-040')
  })
})
