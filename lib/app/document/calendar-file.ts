import { addDays, type PlainDate } from '../../domain/calendar/plain-date'
import { asksForPayment, type InvoiceDocument } from '../../domain/document/invoice-document'
import type { ClientLanguage } from '../../domain/party/party'
import { utf8Length } from '../../domain/payment/code-text'
import { documentTranslator } from '../../i18n/document-text'
import { rowLabel, rowValue } from '../../i18n/row-text'

const LONGEST_LINE = 75

/**
 * A calendar file (RFC 5545) with the due date as a day of its own, how to pay in its words, and a note at nine the day before.
 * The same invoice gives the same file, so that a calendar that has it already changes nothing. None where nothing is to
 * be paid.
 */
export function calendarFile(document: InvoiceDocument, language: ClientLanguage): string | undefined {
  if (!asksForPayment(document)) return undefined
  const translate = documentTranslator(language)
  const { number, dueDate, issueDate, seller, total, payments, paymentFacts } = document
  const words = [...(payments[0]?.rows ?? []), ...paymentFacts]
    .map((row) => `${rowLabel(row, language)}: ${rowValue(row, language)}`)
    .join('\n')
  const summary = translate('calendarTitle', { number, seller: seller.name, total })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plainvoice//Plainvoice//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(`${number}-${seller.email}`)}`,
    `DTSTAMP:${basic(issueDate)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(dueDate)}`,
    `DTEND;VALUE=DATE:${basic(addDays(dueDate, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15H',
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.flatMap(folded).join('\r\n')}\r\n`
}

function basic(date: PlainDate): string {
  return date.replace(/-/g, '')
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** RFC 5545, 3.1: no line above 75 bytes; what goes on begins with a space. */
function folded(line: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (utf8Length(current + character) > LONGEST_LINE) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current]
}
