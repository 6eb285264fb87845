import { hasDueDayToCome, isDueFact } from './due-date'
import { anyWithin, endsAt, sentenceSpan } from './ground'
import { hasSignal, PLACED } from './languages/signal-bits'
import { anyPassage, type Passage, type Reading } from './reading'
import { lineBefore } from './text/line-before'
import { readPhrases } from './text/phrases'
import { tokenAt, tokensOf } from './text/tokens'
import type { Stage } from './types'

/** What the mail is: the caller's word, else what the text tells. */
export function stageOf(reading: Reading): Exclude<Stage, 'auto'> {
  const wanted = reading.context.stage
  if (wanted !== undefined && wanted !== 'auto') return wanted
  const { signals, subject } = reading
  if (signals.has('finalNotice')) return 'finalNotice'
  const isSettled = (part: Pick<Reading, 'signals'>) =>
    part.signals.has('settled') &&
    (!part.signals.has('reminder') || NOTHING_LATE.test(reading.body.folded)) &&
    !asksToPayBy(reading)
  if (isSettled(reading) || isSettled(subject) || leavesNothing(reading) || isOfTheirs(reading))
    return 'other'
  if (subject.signals.has('offer') && !subject.signals.has('invoice')) return 'other'
  if (signals.has('reminder')) return 'reminder'
  // "Which order number shall the invoice have?" asks before it is written.
  if (signals.has('offer') && (!subject.signals.has('invoice') || /\?\s*$/.test(subject.plain)))
    return 'other'
  return signals.has('invoice') || reading.draft.invoice || isBill(reading) ? 'invoice' : 'other'
}

/** "I received your invoice 4411": one to be paid by the writer, or passed on, where nothing asks to pay them. */
function isOfTheirs(reading: Reading): boolean {
  const { signals, body, draft } = reading
  if (!signals.has('received') || draft.invoice || body.signals.has('brings')) return false
  return !hasDueDayToCome(reading) && !namesAccount(reading)
}

/** "Left to pay: £0.00". */
function leavesNothing(reading: Reading): boolean {
  return anyPassage(reading.body, ({ amounts, folded }) =>
    amounts.some(
      ({ minor, label, isRate, start }) =>
        minor === 0 && label !== 'vat' && !isRate && NOTHING_LEFT.test(lineBefore(folded, start)),
    ),
  )
}

const NOTHING_LEFT =
  /(?<![a-zåäö])(?:left|left to pay|to pay|(?:amount|balance|total) due|balance|remaining|jää maksettavaa|maksettavaa|jäljellä|maksettava|kvar|att betala)(?: [^\s:]+)? ?:? ?$/

/** A statement says "Overdue: £0.00", and whoever reminded in vain says so. */
const NOTHING_LATE =
  /overdue: .?0|reminder (?:and|has|had|must have)? ?crossed|(?:ignore|disregard) (?:my|our|the) (?:last )?reminder|muistutu\S+ (?:oli|lähti|meni)(?: ihan| aivan)? turh|turhasta (?:viesti|muistutu)|kaikki on (?:nyt |jo )?maksettu/

/** "Thanks for paying by 11 December": a day to come by which something is to be paid, whatever else was. */
function asksToPayBy({ places, today }: Reading): boolean {
  return places.some(({ passage }) =>
    passage.dueDays.some((date) => {
      if (date.kind !== 'day' || date.day < today) return false
      const cue = tokenAt(passage.tokens, date.start) - 1
      return endsAt(passage, cue, PLACED.due) && endsAt(passage, cue, PLACED.by)
    }),
  )
}

/**
 * A sum with an account of the country to pay it to; a sum, when it is to be paid, and how, or a term of the trade; a
 * total with the day or a request to pay it, with its VAT, or below what it is made up of: a bill, whatever it is called.
 */
function isBill(reading: Reading): boolean {
  if (namesTotalAndVat(reading) || listsItems(reading)) return true
  if (!anyPassage(reading, ({ amounts }) => amounts.some(({ isRate }) => !isRate))) return false
  if (anyPassage(reading.body, ({ hasLocalAccount }) => hasLocalAccount)) return true
  const isPayable = anyPassage(reading, (passage) => passage.ibans.length > 0 || namesTotal(passage))
  if (reading.signals.has('asksToPay') && isPayable) return true
  if (anyPassage(reading.body, isDueBeside)) return true
  return (
    anyPassage(reading, namesDueDay) &&
    (isPayable ||
      reading.signals.has('howToPay') ||
      anyPassage(
        reading,
        (passage) => namesTotal(passage) || passage.dates.some(({ kind }) => kind === 'term'),
      ))
  )
}

function namesTotal({ amounts }: Passage): boolean {
  return amounts.some(({ label }) => label === 'total')
}

/** A total and what it is made up of, in one paragraph of the mail: two more sums, or one in a bill of few words. */
function listsItems({ body }: Reading): boolean {
  return anyPassage(body, (passage) => {
    const { length } = passage.amounts
    const isTerse = passage.amounts.some(({ isBare }) => isBare)
    return namesTotal(passage) && length > (isTerse ? 1 : 2)
  })
}

/** An account to pay to, or the card that is charged. */
export function namesAccount(reading: Pick<Reading, 'places'>): boolean {
  return anyPassage(
    reading,
    ({ ibans, hasLocalAccount, ids }) =>
      hasLocalAccount || ibans.length > 0 || ids.some(({ kind }) => kind === 'cardNumber'),
  )
}

function namesTotalAndVat(reading: Reading): boolean {
  return (['total', 'vat'] as const).every((wanted) =>
    anyPassage(reading, ({ amounts }) => amounts.some(({ label }) => label === wanted)),
  )
}

/** "The balance is $225, due Friday, December 4." */
function isDueBeside(passage: Passage): boolean {
  return passage.dates.some(
    (date) =>
      isDueFact(date) && date.kind === 'day' && anyWithin(passage.amounts, sentenceSpan(passage, date.start)),
  )
}

/** True when the passage says by when to pay. */
export function namesDueDay({ dates }: Passage): boolean {
  return dates.some(isDueFact)
}

/**
 * True when the draft reads like an invoice mail: an invoice in the making, the caller's word for it, or two of invoice
 * word, amount, a total with its VAT, due date, account number, invoice number, an offer, a request to pay and an invoice
 * or an offer that comes with the mail. All rules are silent otherwise.
 */
export function readsLikeInvoiceMail(reading: Reading): boolean {
  const [own, general] = marksOfInvoice(reading)
  return own + general >= FEWEST_MARKS
}

/**
 * True when it reads so much like one that its sentences can be judged, whatever their words: one mark more, and one
 * among them that a mail about invoices and prices in general has not.
 */
export function isSurelyInvoiceMail(reading: Reading): boolean {
  const [own, general] = marksOfInvoice(reading)
  return own > 0 && own + general > FEWEST_MARKS
}

const FEWEST_MARKS = 2

/** How many things in the draft are those of an invoice mail: of its own, and such as any mail about paying has. */
function marksOfInvoice(reading: Reading): readonly [own: number, general: number] {
  const { draft, context, signals } = reading
  const { stage } = context
  if (draft.invoice || stage === 'invoice' || stage === 'reminder' || stage === 'finalNotice')
    return [Infinity, 0]
  const namesSum = anyPassage(reading, ({ amounts }) => amounts.length > 0)
  const count = (...marks: boolean[]) => marks.filter(Boolean).length
  return [
    count(
      anyPassage(reading, namesDueDay),
      namesAccount(reading),
      anyPassage(reading, ({ numbers }) => numbers.length > 0),
      bringsInvoice(reading),
      namesTotalAndVat(reading),
      signals.has('offer') && namesSum,
      listsItems(reading),
    ),
    count(
      signals.has('invoice'),
      namesSum,
      signals.has('asksToPay'),
      signals.has('howToPay'),
      signals.has('offer'),
      reading.subject.signals.has('offer') && signals.has('attached'),
    ),
  ]
}

/** True when the caller says that it is a mail of an invoice, its subject does and asks nothing, or an invoice comes with it. */
export function isSurelyAnInvoice(reading: Reading & { readonly isAnswer: boolean }): boolean {
  const { draft, context, subject, isAnswer } = reading
  if (draft.invoice || (context.stage !== undefined && context.stage !== 'auto')) return true
  if (bringsInvoice(reading)) return true
  return subject.signals.has('invoice') && !isAnswer && !/\?\s*$/.test(subject.plain)
}

/** "Here is my invoice", or a file that is named so. */
function bringsInvoice({ body, signals, draft, books }: Reading): boolean {
  if (body.signals.has('brings') && signals.has('invoice')) return true
  return draft.attachments.some(({ name }) => {
    const words = tokensOf((name ?? '').toLowerCase().replace(/[_.]/g, ' '))
    return hasSignal(readPhrases([books[0]], words).bits, 'invoice')
  })
}
