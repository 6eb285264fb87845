import { nextBusinessDay } from '../../domain/calendar/business-day'
import { addDays, daysBetween, type PlainDate } from '../../domain/calendar/plain-date'
import { asOfToday, hasAccountMoved } from '../../domain/document/as-of-today'
import { type PaymentBlock, paymentBlocks } from '../../domain/document/payment-blocks'
import type { IssuedInvoice } from '../../domain/invoice/content'
import type { EarlyOffer } from '../../domain/invoice/early-payment'
import { type Money, subtract } from '../../domain/money/money'
import { calledBy } from '../../domain/party/called-by'
import type { ClientLanguage, Seller } from '../../domain/party/party'
import type { TextStage } from '../../domain/reminders/own-texts'
import type { Relation } from '../../domain/reminders/relation'
import type { ReminderStage } from '../../domain/reminders/stage'
import { fillTemplate, type ReminderTemplate, type TemplateValues } from '../../domain/reminders/template'
import { formatLongDate, formatMoney } from '../../i18n/format'
import { ourReminderText, ourThanksText } from '../../i18n/reminder-texts'
import { reminderWords } from '../../i18n/reminder-words'
import { onDay, rowLabel, rowValue } from '../../i18n/row-text'
import { translator } from '../../i18n/translator'

export interface MailText {
  readonly subject: string
  readonly body: string
}

interface Names {
  readonly senderName: string
  readonly contactName: string
}

/** What has arrived of an invoice, and until when the discount was to be had where that is all that is left. */
export interface PaidSoFar {
  readonly amount: Money
  readonly discountUntil?: PlainDate
}

/** How long a reminder that names a new day gives: a week, and at the last stage ten days (KKV good practice). */
const DAYS_TO_PAY: Readonly<Record<ReminderStage, number>> = {
  beforeDue: 7,
  friendly: 7,
  neutral: 7,
  firm: 7,
  formal: 10,
}

/**
 * A reminder in the invoice's language, of the person's own `template` (one without problems, see `assessTemplate`),
 * else of ours: the fact, one ask, how to pay, a way to talk, thanks. `open` is what is left to pay. Ours says that the
 * invoice is attached again, unless told that it is not, and thanks for what is `paid` of it. A new day to pay by is a
 * business day of the seller's country. How to pay and whom to call are those of the `seller` as known now, where given;
 * that an account has changed since the invoice is said, and so is what is enough while the `offer` for paying early runs.
 * The person sends it.
 */
export function reminderText({
  template,
  relation,
  isAttached,
  paid,
  ...about
}: {
  readonly invoice: IssuedInvoice
  readonly stage: ReminderStage
  readonly open: Money
  readonly offer?: EarlyOffer | undefined
  readonly today: PlainDate
  readonly seller?: Seller
  readonly relation: Relation
  readonly isAttached?: boolean
  readonly template?: ReminderTemplate
  readonly paid?: PaidSoFar | undefined
} & Names): MailText {
  const { stage, invoice } = about
  const text =
    template ??
    ourReminderText(stage, invoice.language, relation, isAttached, paid && paidSoFar(paid, invoice.language))
  const values = valuesFor(about)
  return {
    subject: fillTemplate(text.subject.trim(), values),
    body: fillTemplate(text.body.trim(), values),
  }
}

/** Thanks for a payment that has arrived, in the invoice's language, of the person's own `template` or of ours. */
export function thankYouText({
  template,
  invoice,
  paid,
  senderName,
  contactName,
}: {
  readonly template?: ReminderTemplate
  readonly invoice: IssuedInvoice
  readonly paid: Money
} & Names): MailText {
  const { language, client, number, totals } = invoice
  const text = template ?? ourThanksText(language)
  const values = {
    greeting: greeting(invoice, contactName),
    number,
    paid: formatMoney(paid, language),
    client: client.name,
    contact: calledBy(contactName, language) || client.name,
    total: formatMoney(totals.total, language),
    seller: senderName,
  }
  return {
    subject: fillTemplate(text.subject.trim(), values),
    body: fillTemplate(text.body.trim(), values),
  }
}

/** A mail as the settings show it filled in: of a step of the reminders, or thanks for the whole. */
export function sampleText({
  stage,
  ...about
}: Omit<Parameters<typeof reminderText>[0], 'stage'> & { readonly stage: TextStage }): MailText {
  return stage === 'thanks'
    ? thankYouText({ ...about, paid: about.invoice.totals.total })
    : reminderText({ ...about, stage })
}

function valuesFor({
  invoice,
  stage,
  open,
  offer,
  today,
  seller = invoice.seller,
  senderName,
  contactName,
}: {
  readonly invoice: IssuedInvoice
  readonly stage: ReminderStage
  readonly open: Money
  readonly offer?: EarlyOffer | undefined
  readonly today: PlainDate
  readonly seller?: Seller
} & Names): TemplateValues {
  const { language, client, number, dueDate, totals } = invoice
  const say = translator(reminderWords, language)
  const payBy = nextBusinessDay(addDays(today, DAYS_TO_PAY[stage]), seller.address.country)
  return {
    greeting: greeting(invoice, contactName),
    number,
    open: openPhrase(invoice, open),
    total: formatMoney(totals.total, language),
    dueDate: formatLongDate(dueDate, language),
    due: duePhrase(invoice, stage, today),
    payBy: onDay(payBy, language),
    howToPay: [
      ...(hasAccountMoved(invoice, seller) ? [say('accountChanged')] : []),
      ...early(invoice, open, offer, today),
      howToPay(asOfToday(invoice, seller), open),
    ].join('\n\n'),
    reply: seller.phone === '' ? say('reply') : say('replyOrCall', { phone: seller.phone }),
    client: client.name,
    contact: calledBy(contactName, language) || client.name,
    seller: senderName,
  }
}

function greeting(invoice: IssuedInvoice, contactName: string): string {
  const say = translator(reminderWords, invoice.language)
  const contact = calledBy(contactName, invoice.language)
  return contact === '' ? say('helloAnyone') : say('hello', { contact })
}

function openPhrase({ language, totals }: IssuedInvoice, open: Money): string {
  const amount = formatMoney(open, language)
  if (open.minor === totals.total.minor) return amount
  const params = { open: amount, total: totals.total }
  return translator(reminderWords, language)('openPart', params)
}

function duePhrase({ language, dueDate }: IssuedInvoice, stage: ReminderStage, today: PlainDate): string {
  const say = translator(reminderWords, language)
  const day = onDay(dueDate, language)
  const count = daysBetween(dueDate, today)
  if (count <= 0) return say('isDue', { day })
  const countsDays = stage === 'neutral' || stage === 'firm' || stage === 'formal'
  return countsDays ? say('wasDueAgo', { day, count }) : say('wasDue', { day })
}

function paidSoFar({ amount, discountUntil }: PaidSoFar, language: ClientLanguage): string {
  const say = translator(reminderWords, language)
  const thanks = say('paidSoFar', { paid: amount })
  return discountUntil ? `${thanks} ${say('discountOver', { day: onDay(discountUntil, language) })}` : thanks
}

/** What is enough while the discount runs, by the day that the invoice names as long as it is not over. */
function early(
  { language, earlyPayment }: IssuedInvoice,
  open: Money,
  offer: EarlyOffer | undefined,
  today: PlainDate,
): readonly string[] {
  if (!offer || offer.until < today || offer.saving.minor >= open.minor) return []
  const { saving, until } = offer
  const day = earlyPayment && earlyPayment.until >= today ? earlyPayment.until : until
  const params = { amount: subtract(open, saving), day: onDay(day, language), saving }
  return [translator(reminderWords, language)('early', params)]
}

/** The rows of an invoice, each way under words of its own, with what is still open as the amount. */
function howToPay(invoice: IssuedInvoice, open: Money): string {
  const { language } = invoice
  const say = translator(reminderWords, language)
  const amount = { label: 'amount', value: { kind: 'money', amount: open } } as const
  return paymentBlocks(invoice)
    .map((payment, index) => {
      const rows = index === 0 ? [...payment.rows, amount] : payment.rows
      const lines = rows.map((row) => `${rowLabel(row, language)}: ${rowValue(row, language)}`)
      return [say(`${index === 0 ? 'by' : 'orBy'}${wayOf(payment, invoice)}`), ...lines].join('\n')
    })
    .join('\n\n')
}

function wayOf({ kind }: PaymentBlock, { seller }: IssuedInvoice): 'Bank' | 'UsBank' | 'Link' | 'Other' {
  switch (kind) {
    case 'iban':
      return 'Bank'
    case 'domesticAccount':
      return seller.address.country === 'US' ? 'UsBank' : 'Bank'
    case 'link':
      return 'Link'
    case 'upi':
    case 'bitcoin':
    case 'cash':
    case 'other':
      return 'Other'
  }
}
