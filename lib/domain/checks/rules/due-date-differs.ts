import type { DateFact } from '../facts/dates'
import { isStatement } from '../facts/mail-shape'
import { type Found, finding, placed } from '../finding'
import { hasWithin, sentenceSpan } from '../ground'
import { hasSignal, PLACED } from '../languages/signal-bits'
import { tokenAt } from '../text/tokens'
import type { DraftText, Stage } from '../types'
import { type FactPlace, invoiceNumbers, namesAnother, plainForm } from './invoice-numbers'
import { otherDay } from './other-day'

interface DatedMail {
  readonly draft: Pick<DraftText, 'invoice'>
  readonly subject: { readonly folded: string }
  readonly judged: readonly FactPlace[]
  readonly stage: Stage
  readonly today: string
}

/**
 * Two days to come by which one invoice is to be paid; wrong is the one that is not that of the invoice in the composer,
 * else the second. Silent where two dates are usual: instalments, early payment, a moved or past date, several invoices, a statement of them.
 */
export function dueDateDiffers(mail: DatedMail): Found[] {
  if (mail.stage === 'other' || isStatement(mail)) return []
  const dues: Due[] = []
  for (const place of mail.judged)
    for (const date of place.passage.dueDays) if (isDue(date) && isOfMoney(place)) dues.push({ place, date })
  const [first, ...others] = dues
  const other = others.find(({ date }) => date.day !== first?.date.day)
  if (
    !first ||
    !other ||
    first.date.day < mail.today ||
    isInstalment(other) ||
    [first, other].every(isListed)
  )
    return []
  if ([first, other].some((due) => isOfPart(due) || isOfOther(mail, due)) || isOfOthers(mail, [first, other]))
    return []
  const [right, wrong] = mail.draft.invoice?.dueDate === other.date.day ? [other, first] : [first, other]
  const { start, end, day } = wrong.date
  const span = [start, end] as const
  const params = { first: { date: right.date.day }, second: { date: day } }
  const fixes = otherDay('same', wrong.date, right.date.day, wrong.place.passage.plain)
  return [placed(finding('consistency.dueDate', 'error', span, params, fixes), wrong.place)]
}

/** "Your due date is 20 December" tells a mother something else, and a VAT return has its own. */
function isOfMoney({ where, passage }: FactPlace): boolean {
  if (OF_ANOTHER.test(passage.folded)) return false
  return (
    where === 'subject' ||
    [passage.amounts, passage.numbers, passage.ibans].some(({ length }) => length > 0) ||
    (['invoice', 'howToPay', 'by'] as const).some((signal) => hasSignal(passage.bits, signal)) ||
    !/\bdue\b/.test(passage.folded) ||
    /\bpa(?:y|id)|\bbill|\bbalance|\bdue(?: date)? ?:/.test(passage.folded)
  )
}

const OF_ANOTHER =
  /(?:ilmoituksen|hakemuksen|ilmoittautumisen|deklarationens) (?:määrä|erä|förfallo)|deadline for (?:your|their|the) (?!pay)|about the deadline/

/** Of an invoice that is known, another is one whose number stands beside its day. */
function isOfOthers({ draft, judged }: DatedMail, dues: readonly Due[]): boolean {
  const own = draft.invoice?.number
  return own === undefined
    ? new Set(invoiceNumbers(judged).map(({ number }) => plainForm(number.value))).size > 1
    : dues.some(({ place, date }) => namesAnother(place, date.start, own))
}

/** "£300.00 by 1 December and £300.00 by 15 December": a sentence with as many sums as days. */
function isInstalment({ place: { passage }, date: { start } }: Due): boolean {
  const [from, to] = sentenceSpan(passage, start)
  const within = (facts: readonly { readonly start: number }[]) =>
    facts.filter((fact) => fact.start >= from && fact.start < to).length
  const sums = within(passage.amounts)
  return sums > 1 && sums >= within(passage.dates.filter(isDue))
}

/** "The second half by 15 December", "2 % off by 1 December", "moved to 15 December". */
function isOfPart({ place: { passage }, date }: Due): boolean {
  const [from, to] = sentenceSpan(passage, date.start)
  const [first, last] = [tokenAt(passage.tokens, from - 1) + 1, tokenAt(passage.tokens, to - 1)]
  return hasWithin(passage, [first, last], PLACED.parts)
}

/** "The tenant pays you the deposit of €1,800 by 31 December", "paid early, the total is €441", where the total is another sum. */
function isOfOther({ judged }: DatedMail, { place: { passage }, date }: Due): boolean {
  const [from, to] = sentenceSpan(passage, date.start)
  const sums = passage.amounts.filter(({ start }) => start >= from && start < to)
  const totals = judged.flatMap(({ passage: { amounts } }) =>
    amounts.filter((amount) => amount.label === 'total' && !sums.includes(amount)),
  )
  return (
    sums.length > 0 &&
    totals.length > 0 &&
    sums.every(({ minor }) => totals.every((total) => total.minor !== minor))
  )
}

/** A part in a list, with its sum and then its day in one sentence. */
function isListed({ place: { passage }, date: { start } }: Due): boolean {
  const from = Math.max(passage.plain.lastIndexOf('\n', start) + 1, sentenceSpan(passage, start)[0])
  return passage.amounts.some((amount) => amount.start >= from && amount.end <= start)
}

type Day = Extract<DateFact, { kind: 'day' }>

interface Due {
  readonly place: FactPlace
  readonly date: Day
}

function isDue(date: DateFact): date is Day {
  return date.kind === 'day' && date.role === 'due'
}
