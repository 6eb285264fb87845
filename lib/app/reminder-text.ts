import { nextBusinessDay } from '../domain/calendar/business-day'
import { addDays, daysBetween, type PlainDate } from '../domain/calendar/plain-date'
import { documentOf } from '../domain/document/invoice-document'
import type { IssuedInvoice } from '../domain/invoice/content'
import type { Money } from '../domain/money/money'
import type { ReminderStage } from '../domain/reminders/stage'
import { onDay, rowLabel, rowValue } from '../i18n/document-text'
import { formatLongDate, formatMoney } from '../i18n/format'
import { reminderWords } from '../i18n/reminder-words'
import { translator } from '../i18n/translator'

export interface MailText {
  readonly subject: string
  readonly body: string
}

/** How long a reminder that names a new day gives: a week, and at the last stage ten days (KKV good practice). */
const DAYS_TO_PAY: Readonly<Record<ReminderStage, number>> = {
  beforeDue: 0,
  friendly: 0,
  neutral: 7,
  firm: 7,
  formal: 10,
}

/** A title before a name: "Hello Dr Moreau" rather than "Hello Dr". */
const TITLES = /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|hra|herra|rva|rouva|nti|tri|dos)\.?$/i

/**
 * A reminder in the invoice's language: the fact, how to pay, one ask, a way to talk, thanks. `open` is what is left to
 * pay. It says that the invoice is attached again, so attach it. A new day to pay by is a business day of the seller's
 * country. The person sends it.
 */
export function reminderText({
  invoice,
  stage,
  open,
  today,
  senderName,
  contactName,
}: {
  readonly invoice: IssuedInvoice
  readonly stage: ReminderStage
  readonly open: Money
  readonly today: PlainDate
  readonly senderName: string
  readonly contactName: string
}): MailText {
  const { language, seller, number } = invoice
  const say = translator(reminderWords, language)
  const newDate = nextBusinessDay(addDays(today, DAYS_TO_PAY[stage]), seller.address.country)
  const params = {
    number,
    open: openPhrase(invoice, open),
    due: duePhrase(invoice, stage, today),
    day: formatLongDate(invoice.dueDate, language),
    newDay: onDay(newDate, language),
    orCall: seller.phone === '' ? '' : say('orCall', { phone: seller.phone }),
  }
  return {
    subject: say(`${stage}Subject`, { ...params, open: formatMoney(open, language) }),
    body: [
      greeting(invoice, contactName),
      say(`${stage}Fact`, params),
      say(`${stage}Ask`, params),
      [say('howToPay'), ...waysToPay(invoice, open)].join('\n'),
      say(`${stage}Kind`, params),
      `${say('thanks')}\n${senderName}`,
    ].join('\n\n'),
  }
}

/** Thanks for a payment that has arrived, in the invoice's language. */
export function thankYouText({
  invoice,
  paid,
  senderName,
  contactName,
}: {
  readonly invoice: IssuedInvoice
  readonly paid: Money
  readonly senderName: string
  readonly contactName: string
}): MailText {
  const say = translator(reminderWords, invoice.language)
  const params = { number: invoice.number, paid }
  return {
    subject: say('paidSubject', params),
    body: [
      greeting(invoice, contactName),
      say('paidFact', params),
      say('paidKind'),
      `${say('regards')}\n${senderName}`,
    ].join('\n\n'),
  }
}

function greeting({ language }: IssuedInvoice, contactName: string): string {
  const say = translator(reminderWords, language)
  const [first = '', second] = contactName.trim().split(/\s+/)
  if (first === '') return say('helloAnyone')
  const name = second !== undefined && TITLES.test(first) ? contactName.trim() : first
  return say('hello', { name })
}

function openPhrase({ language, totals }: IssuedInvoice, open: Money): string {
  const amount = formatMoney(open, language)
  if (open.minor === totals.total.minor) return amount
  const params = { open: amount, total: totals.total }
  return translator(reminderWords, language)('openPart', params)
}

function duePhrase({ language, dueDate }: IssuedInvoice, stage: ReminderStage, today: PlainDate): string {
  const say = translator(reminderWords, language)
  const day = formatLongDate(dueDate, language)
  const count = daysBetween(dueDate, today)
  if (count <= 0) return say('isDue', { day })
  const countsDays = stage === 'neutral' || stage === 'firm' || stage === 'formal'
  return countsDays ? say('wasDueAgo', { day, count }) : say('wasDue', { day })
}

/** The same rows as on the invoice, a line each, with what is still open as the amount. */
function waysToPay(invoice: IssuedInvoice, open: Money): readonly string[] {
  const { payments } = documentOf(invoice)
  const amount = { label: 'amount', value: { kind: 'money', amount: open } } as const
  return [...payments.flatMap((payment) => payment.rows), amount].map(
    (row) => `${rowLabel(row, invoice.language)}: ${rowValue(row, invoice.language)}`,
  )
}
