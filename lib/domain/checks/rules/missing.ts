import { isForwardSubject } from '../../invoice/thread-name'
import { isDueFact } from '../due-date'
import { isAboutPaying } from '../facts/date-role'
import type { DateFact } from '../facts/dates'
import { beforeClosing, isStatement } from '../facts/mail-shape'
import { type Found, finding, insertion } from '../finding'
import { isSurelyAnInvoice } from '../gate'
import { anyWithin, hasWithin, sentenceSpan } from '../ground'
import { hasSignal, PLACED } from '../languages/signal-bits'
import { isSpared } from '../preferred'
import type { Passage } from '../reading'
import { isInTheMaking, isReminder, type Mail } from '../rule'
import { mayQuote } from '../text/quoted-history'
import { tokenAt } from '../text/tokens'
import type { Fix, Severity } from '../types'
import {
  hasAddress,
  hasClientName,
  hasInvoiceNumber,
  hasItems,
  hasPhone,
  hasPoNumber,
  hasSellerName,
  hasSupplyDate,
  hasTaxId,
  hasTotal,
  hasWayToPay,
  mailAsksForPayment,
} from './presence'
import { inUnion } from './union'

/** What every mail about an invoice says, so that it can be paid without a question. */
const ALWAYS = {
  invoiceNumber: hasInvoiceNumber,
  total: hasTotal,
  dueDate: hasDueDate,
  howToPay: hasWayToPay,
  sellerName: hasSellerName,
} as const

/** What the invoice itself must show besides (Directive 2006/112/EC Art. 226; common practice for the phone). */
const ON_THE_INVOICE = {
  sellerTaxId: hasTaxId,
  sellerAddress: hasAddress,
  sellerPhone: hasPhone,
  items: hasItems,
  clientName: hasClientName,
} as const

/** Says which fields a mail about an invoice lacks. Other mails need none. */
export function missing(mail: Mail): Found[] {
  if (!mailAsksForPayment(mail)) return []
  const lacking = (fields: Readonly<Record<string, (mail: Mail) => boolean>>, severity: Severity) =>
    Object.entries(fields)
      .filter(([, isThere]) => !isThere(mail))
      .map(([kind]) =>
        finding(
          `missing.${kind}`,
          isElsewhere(mail, kind) ? 'hint' : severity,
          null,
          undefined,
          fixesFor(mail, kind),
        ),
      )
  // The invoice that a reminder is about has it.
  const needsPo =
    !isReminder(mail) && (mail.context.client?.needsPoNumber ?? mail.draft.invoice?.client?.needsPoNumber)
  return [
    ...(isInComposer(mail) ? [] : lacking(ALWAYS, weightOf(mail))),
    ...(needsPo ? lacking({ poNumber: hasPoNumber }, 'warning') : []),
    ...(isTheInvoiceItself(mail) ? lacking(ON_THE_INVOICE, 'hint') : []),
    ...(isTheInvoiceItself(mail) && inUnion(mail.context.country)
      ? lacking({ supplyDate: hasSupplyDate }, 'hint')
      : []),
  ]
}

/** Fields are only hinted at where a mail may be about something else than an invoice to pay, or is passed on with one that has them. */
function weightOf(mail: Mail): Severity {
  if (!isSurelyAnInvoice(mail) || isPassedOn(mail)) return 'hint'
  return isReminder(mail) ? 'warning' : 'error'
}

/** An invoice that is not inserted yet has these fields in the composer, and brings them with it. */
function isInComposer(mail: Mail): boolean {
  return isInTheMaking(mail) && mail.draft.attachments.length === 0
}

/**
 * The way to pay is in the attached invoice as well, the number in what is answered or in the rows of a statement; the
 * name is in the mail's own head, and a day to come may be the due date.
 */
function isElsewhere(mail: Mail, kind: string): boolean {
  const { draft, isAnswer } = mail
  if (kind === 'invoiceNumber') return isAnswer || isStatement(mail)
  if (kind === 'dueDate') return namesDayToCome(mail)
  return kind === 'sellerName' || (kind === 'howToPay' && draft.attachments.length > 0)
}

function isPassedOn({ draft }: Mail): boolean {
  return isForwardSubject(draft.subject) && mayQuote(draft.body)
}

function isTheInvoiceItself(mail: Mail): boolean {
  const { draft, signals } = mail
  if (mail.stage !== 'invoice' || draft.invoice || draft.attachments.length > 0) return false
  return !signals.has('attached') && !signals.has('online')
}

/** Any due date counts here, and the label with any date: what is unclear about it, other rules say, if they may. */
function hasDueDate(mail: Mail): boolean {
  if (mail.dated) return true
  return [mail.subject, mail.body].some(({ places, signals }) => {
    const labelled = signals.has('due') || signals.has('dueWas')
    return places.some(({ passage }) =>
      passage.dates.some(
        (date) =>
          (isDueFact(date) && !isLetGo(mail, passage, date)) ||
          (date.role === 'none' && labelled) ||
          (date.role !== 'issued' && isBesideMoney(mail, passage, date)),
      ),
    )
  })
}

/** "ASAP" where the person has allowed it: no rule says any more that it is no day. */
function isLetGo(mail: Mail, { plain }: Passage, { kind, start, end }: DateFact): boolean {
  return /vague|term|relative/.test(kind) && isSpared(mail, `dueDate.${kind}`, plain.slice(start, end))
}

/**
 * A day to come in a sentence about money ("€95.00, and Friday 4 December is the day"), by an account, or in a reminder
 * that asks no answer with it.
 */
function isBesideMoney(mail: Mail, passage: Passage, date: DateFact): boolean {
  if (date.kind !== 'day' || date.day <= mail.today) return false
  const at = tokenAt(passage.tokens, date.start)
  return (
    passage.ibans.length > 0 ||
    isInList(passage, date) ||
    hasSignal(passage.bits, 'howToPay') ||
    anyWithin(passage.amounts, sentenceSpan(passage, date.start)) ||
    isAboutPaying(passage, at, at, 'sentence') ||
    (isReminder(mail) && !asksAnswer(passage, date))
  )
}

/** "There is no hurry, Friday 11 December is fine", not "tell me by 8 December", and "net 30" where the person has allowed it. */
function namesDayToCome(mail: Mail): boolean {
  return mail.places.some(({ passage }) =>
    passage.dates.some((date) => {
      if (date.kind === 'day') return mayBeDue(passage, date) && date.day > mail.today
      return (date.kind === 'term' || date.kind === 'relative') && isDueFact(date) && date.days.length > 0
    }),
  )
}

function mayBeDue(passage: Passage, date: DateFact): boolean {
  return date.role === 'none' || (date.role === 'other' && !asksAnswer(passage, date))
}

/** The days of instalments that were agreed, each on its own line. */
function isInList({ plain, dates }: Passage, { start, end }: DateFact): boolean {
  return dates.some((other) =>
    /^\n(?:\p{L}+ )?$/u.test(plain.slice(end, other.start) || plain.slice(other.end, start)),
  )
}

function asksAnswer(passage: Passage, { start }: DateFact): boolean {
  const [from, to] = sentenceSpan(passage, start)
  return hasWithin(passage, [tokenAt(passage.tokens, from), tokenAt(passage.tokens, to - 1)], PLACED.reply)
}

function fixesFor(mail: Mail, kind: string): Fix[] {
  const { write } = mail.pack
  const at = beforeClosing(mail.body, mail.shape.closing)
  const insert = (text: string) => insertion(`insert-${kind}`, at, text, at === 0 ? '' : '\n\n')
  if (kind === 'dueDate') return [insert(write.pleasePay(mail.proposedDay))]
  const account = mail.context.seller?.iban
  return kind === 'howToPay' && account ? [insert(write.payTo(account))] : []
}
