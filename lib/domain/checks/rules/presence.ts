import type { DateFact } from '../facts/dates'
import { namesAccount, namesDueDay } from '../gate'
import { hasSignal } from '../languages/signal-bits'
import { anyPassage, type Passage } from '../reading'
import type { Mail } from '../rule'
import { isReminder } from '../rule'
import { wordOf } from '../text/phrases'
import { isCapital } from '../text/tokens'

/** "22 hours at $26 an hour, plus $41.85" says no total. */
const ADDED = /(?:\+|\bplus) ?$/

/** What the mail shows of each field. All are generous: a field that is there in any usual form counts. */
export function hasTotal(mail: Mail): boolean {
  return anyPassage(mail, ({ amounts, folded }) =>
    amounts.some(({ isRate, start }) => !isRate && !ADDED.test(folded.slice(Math.max(0, start - 6), start))),
  )
}

/** A number, or a day that is one where invoices are numbered by the month. */
export function hasInvoiceNumber(mail: Mail): boolean {
  return anyPassage(
    mail,
    (passage) => passage.numbers.length > 0 || passage.dates.some((date) => isNumberByMonth(passage, date)),
  )
}

/** `Invoice 14/11/2026`, `no. 2026-11-07` or `invoice 10-26-44` is a day where invoices are numbered by the month. */
export function isNumberByMonth({ hits, plain, folded }: Passage, { start, end }: DateFact): boolean {
  if (!/[/-]/.test(plain.slice(start, end))) return false
  if (/(?:^|[^a-z])(?:no|nr|nro)\. ?$/.test(folded.slice(Math.max(0, start - 6), start))) return true
  return hits.some(
    (hit) =>
      hit.phrase.meaning.signal === 'numberLabel' &&
      hit.end <= start &&
      /^ ?(?:no\.? ?|#)?$/.test(plain.slice(hit.end, start)),
  )
}

/** An account, a word on how to pay, or a page to pay on. */
export function hasWayToPay(mail: Mail): boolean {
  return namesAccount(mail.body) || mail.signals.has('howToPay') || PAY_PAGE.test(mail.body.folded)
}

/** An address that can be followed, one that is named for paying, or where the sentence says to pay through it. */
const PAY_PAGE =
  /https?:\/\/\S{4}|\bpay\.[\w-]+\.[a-z]{2}|[\w-]\.[a-z]{2,8}\/pay|(?<![a-z])(?:pay|paid|payable|settle|maksa[a-z]*|betala[a-z]*)\b(?:[^\n.!?]|\.\d){0,80} (?:through|via|at|osoitteessa|sivulla) (?:[^\n.!?@]{1,40} )?[a-z\d-]{2,}\.[a-z]{2,5}\b/

/** A name below the closing line, or the seller's own anywhere. */
export function hasSellerName(mail: Mail): boolean {
  return mail.shape.signed || mentions(mail, mail.context.seller?.name)
}

/** The seller's own, one that looks like it, or six digits that are no sum, account, day or invoice number where one is spoken of. */
export function hasTaxId(mail: Mail): boolean {
  const { folded } = mail.body
  if (mentions(mail, mail.context.seller?.taxId)) return true
  if (/\b\d{7}-\d\b|\b[a-z]{2}\d{8,12}\b|\b\d{2}-\d{7}\b/.test(folded)) return true
  return anyPassage(mail.body, (passage) => {
    if (!hasSignal(passage.bits, 'taxId')) return false
    let rest = passage.folded
    const others = [...passage.amounts, ...passage.ibans, ...passage.dates, ...passage.numbers]
    for (const { start, end } of others.sort((a, b) => b.start - a.start))
      rest = `${rest.slice(0, start)}/${rest.slice(end)}`
    return /\d{6}/.test(rest.replace(/[ .-]/g, ''))
  })
}

const POSTCODE =
  /\b\d{5} +[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ]|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]{2},? \d{5}\b|\b\d{4} ?[A-Z]{2}\b|\b\d{3} ?\d{2} +[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ]/

/** A postcode where it stands in an address, or a digit in a mail that speaks of one. */
export function hasAddress(mail: Mail): boolean {
  return POSTCODE.test(mail.body.plain) || (mail.signals.has('address') && /\d/.test(mail.body.plain))
}

/** The seller's own, or one as they are written. */
export function hasPhone(mail: Mail): boolean {
  const { plain } = mail.body
  if (mentions(mail, mail.context.seller?.phone) || /\+\d[\d ()-]{6,16}/.test(plain)) return true
  return /\b0\d{1,4}[ -]?\d{3,4}[ -]?\d{3,4}\b|\(\d{3}\) ?\d{3}-\d{4}/.test(plain)
}

/** A word for what was done, or more than one amount. */
export function hasItems(mail: Mail): boolean {
  const amounts = mail.body.places.reduce((sum, { passage }) => sum + passage.amounts.length, 0)
  return mail.signals.has('items') || amounts > 1
}

/** A line that says who is billed, the client's or the contact's name, a greeting by name, or the name of a recipient. */
export function hasClientName(mail: Mail): boolean {
  const { plain, signals } = mail.body
  if (signals.has('billTo') || mentions(mail, mail.context.client?.name)) return true
  if (mentions(mail, mail.context.client?.contactName)) return true
  const greetingLine = plain.slice(mail.shape.start).split('\n', 1)[0] ?? ''
  if (mail.shape.greeting && /\S [A-ZÀ-ÖØ-ÞĀ-ɏͰ-ӿ][A-Za-zÀ-ɏͰ-ӿ]+[\s,!.]*$/.test(greetingLine)) return true
  return mail.draft.recipients.some(({ name }) => mentions(mail, name?.split(/[ ,]/)[0]))
}

function mentions(mail: Mail, text: string | undefined): boolean {
  const wanted = text?.trim().toLowerCase()
  return wanted ? mail.body.folded.includes(wanted) || mail.subject.folded.includes(wanted) : false
}

/** A picture, a film or an entry of a calendar whose name speaks of no invoice. */
export const NO_PAPER =
  /^(?!.*(?:inv|bill|lasku|faktura|scan|skann)).*\.(?:jpe?g|png|gif|heic|mp4|mov)$|\.(?:ics|vcf)$/i

/** A mail that only mentions an invoice (one to come, one that was asked for, or asked about) owes no fields. */
export function mailAsksForPayment(mail: Mail): boolean {
  const { context, draft, signals } = mail
  if (mail.stage === 'other') return false
  if (draft.invoice || (context.stage !== undefined && context.stage !== 'auto')) return true
  // A photograph of the work is no invoice.
  const hasPaper = draft.attachments.some(({ name }) => !NO_PAPER.test(name))
  if (hasPaper || (signals.has('attached') && !draft.attachments[0]) || isReminder(mail)) return true
  const asksOrAnswers = mail.isAnswer || /\?\s*$/.test(draft.subject)
  if (asksOrAnswers && !signals.has('asksToPay') && !signals.has('brings')) return false
  if (mail.subject.signals.has('invoice') && !signals.has('offer')) return true
  const isOfOne = [anyPassage(mail, ({ numbers }) => numbers.length > 0), hasTotal(mail)].filter(Boolean)
  const isPayable = [
    anyPassage(mail, namesDueDay),
    anyPassage(mail, ({ ibans, hasLocalAccount }) => hasLocalAccount || ibans.length > 0),
  ].filter(Boolean)
  // A new account is told without a number or a sum.
  return isOfOne.length > 0 && isOfOne.length + isPayable.length >= 2
}

/** In the mail, or on the invoice in the making. */
export function hasPoNumber(mail: Mail): boolean {
  const wanted = mail.draft.invoice?.poNumber
  if (mail.signals.has('poNumber') || PO.test(mail.body.folded) || PO.test(mail.subject.folded)) return true
  return wanted !== undefined && wanted !== ''
}

/** "PO 4711", "P.O. no. 4711", "PO-numeronne on 4711". */
const PO =
  /\bp\.?o\.?(?:[ -]?(?:n(?:o|r|umber|ume?r)|ref)[a-z]*\.?)?(?: is| on| är)?[ :#]{0,3}[a-z]{0,4}[-/]?\d/

/** Any date that is not about paying, or a month: "in November". */
export function hasSupplyDate({ body, books }: Mail): boolean {
  return anyPassage(
    body,
    ({ dates, tokens, plain }) =>
      dates.some(({ role }) => role === 'other' || role === 'none') ||
      tokens.some(
        ({ word, start }) =>
          isCapital(plain.charAt(start)) === (books[0].pack.monthFirst === true) &&
          wordOf(books[0], word).month,
      ),
  )
}
