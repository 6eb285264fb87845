import { isPlainDate } from '../../calendar/plain-date'
import { exponentOf } from '../../money/currency'
import { type Found, finding, placed, replacement } from '../finding'
import { sentenceSpan } from '../ground'
import type { DraftText, Stage } from '../types'
import { type FactPlace, invoiceNumbers, namesAnother, plainForm, sameNumber } from './invoice-numbers'
import { REPLACED } from './number-differs'
import { otherDay } from './other-day'
import { inStyleOf } from './written-sum'

interface MailOfInvoice {
  readonly draft: Pick<DraftText, 'invoice' | 'attachments'>
  readonly judged: readonly FactPlace[]
  readonly stage: Stage
  readonly today: string
}

/** The mail against what goes with it: its invoice, and the number in the attached file's name. */
export function againstInvoice(mail: MailOfInvoice): Found[] {
  return [...dueDateOfInvoice(mail), ...totalOfInvoice(mail), ...numberOfInvoice(mail), ...numberOfFile(mail)]
}

function dueDateOfInvoice({ draft, judged, stage, today }: MailOfInvoice): Found[] {
  const wanted = draft.invoice?.dueDate
  if (stage !== 'invoice' || wanted === undefined || wanted < today || !isPlainDate(wanted)) return []
  const written = judged.flatMap((place) => place.passage.dueDays.map((date) => ({ date, place })))
  const [first] = written
  if (first?.date.kind !== 'day' || written.some(({ date }) => date.kind === 'day' && date.day === wanted))
    return []
  const { start, end, day } = first.date
  const params = { first: { date: wanted }, second: { date: day } }
  const fixes = otherDay('composer', first.date, wanted, first.place.passage.plain)
  return [placed(finding('consistency.composer', 'error', [start, end], params, fixes), first.place)]
}

/** A total of the person's own words; the paragraph that has the invoice's may reckon with others. */
function totalOfInvoice({ draft, judged, stage }: MailOfInvoice): Found[] {
  const { number = '', total } = draft.invoice ?? {}
  if (stage !== 'invoice' || !total) return []
  const isRight = ({ minor }: { readonly minor: number }) => minor === total.minor
  for (const place of judged) {
    const { amounts, plain, folded } = place.passage
    if (amounts.some(isRight)) continue
    for (const { start, end, label, isRate, currency = total.currency } of amounts) {
      if (isRate || currency !== total.currency) continue
      if (label !== 'total' && !ASKED.test(folded.slice(0, start))) continue
      if (OF_SOMETHING_ELSE.test(folded.slice(...sentenceSpan(place.passage, start)))) continue
      if (namesAnother(place, start, number)) continue
      const written = plain.slice(start, end)
      const right = inStyleOf(written, total.minor, exponentOf(total.currency))
      const fixes = [replacement('composer', [start, end], right)]
      const params = { first: right, second: written }
      return [placed(finding('consistency.composer', 'error', [start, end], params, fixes), place)]
    }
  }
  return []
}

/** "Please pay €250.00". */
const ASKED =
  /(?<![a-zäöå])(?:pay|maksaisi(?:t|tte)|maksa(?:that|tte|ttehan)?|betala)(?: us| me| the| gärna)? [€£$]?$/

/** Words of a sum that is no invoice's total: of an offer, a part, what was taken off, or another time. */
export const OF_SOMETHING_ELSE =
  /\b(?:estimat|quot|offer|agreed|deposit|advance|discount|credit|off\b|half|instal|part|rest|balance|left|paid|last|next|before|without|excl|net\b|plus|per|each|hour|budget|arvio|tarjou|sovit|ennakko|alennus|hyvity|puolet|erä|erissä|jäljel|maksettu|viime|ensi|ilman|verot|lisäksi|tun(?:ti|nil)|offert|avtal|förskott|rabatt|hälften|kvar|betald|förra|nästa|utan|timm)/

/** "Here is invoice 2026-041", and that is another. */
function numberOfInvoice({ draft, judged, stage }: MailOfInvoice): Found[] {
  const own = draft.invoice?.number
  if (stage !== 'invoice' || own === undefined) return []
  return invoiceNumbers(judged).flatMap(({ number: { start, end, value }, place }): Found[] => {
    const { folded } = place.passage
    const sentence = folded.slice(...sentenceSpan(place.passage, start))
    const before = folded.slice(Math.max(0, start - BROUGHT_REACH), start)
    if (sameNumber(value, own) || !BROUGHT.test(before) || REPLACED.test(sentence)) return []
    const span = [start, end] as const
    const fixes = [replacement('composer', span, own)]
    return [
      placed(finding('consistency.composer', 'error', span, { first: own, second: value }, fixes), place),
    ]
  })
}

const BROUGHT =
  /(?:here is|here's|this is|attached(?: is)?|enclosed|find|send(?:ing)?(?: you)?|tässä(?: on)?|tässä tulee|ohessa|oheisena|liitteenä|lähetän|här är|här kommer|bifogat|bifogar|skickar) (?:the |my |our |your |an? |min |vår |er |din )?[a-zäöå]{0,10} ?(?:(?:no|nro|nr|number|numero|nummer)\b\.?:? ?)?#?$/
const BROUGHT_REACH = 50

/** `Invoice_044_Nov2026.pdf` is invoice 26-27/044. */
function hasCounter(file: string, number: string): boolean {
  const counter = number.split(/\D/).at(-1) ?? ''
  const [, year, inYear] = OF_YEAR.exec(file) ?? []
  // "Invoice-2025-041" is not invoice 2026-041.
  if (year && inYear === counter && /20\d\d/.test(number) && !number.includes(year)) return false
  return counter.length > 2 && file.split(/\D+/).includes(counter)
}

const OF_YEAR = /(20[2-4]\d)\D{1,2}(\d+)/

/**
 * Only where one number stands in the mail, and a file is named as an invoice with another: the only such file, or one
 * beside that of the invoice.
 */
function numberOfFile({ draft, judged, stage }: MailOfInvoice): Found[] {
  if (stage === 'other' || draft.attachments.length === 0) return []
  const numbers = invoiceNumbers(judged)
  const forms = new Set(numbers.map(({ number }) => plainForm(number.value)))
  const files = draft.attachments.flatMap(({ name = '' }) =>
    /(?:inv|lasku|bill|faktura|rechnung)\D{0,12}\d.*\.pdf$/i.test(name) ? [name] : [],
  )
  const [first] = numbers
  if (!first || forms.size > 1) return []
  const { start, end, value } = first.number
  const figures = figuresOf(value)
  if (figures.length < 2) return []
  const others = files.filter((file) => !isNamedBy(file, value))
  const isBeside = others.length < files.length
  // A table of the hours may be named by something else.
  const other = isBeside
    ? others.find((file) => figuresOf(file).length === figures.length)
    : files.length === 1 && others[0]
  if (!other || isNamedIn(judged, other)) return []
  const params = { first: value, second: other }
  return [
    placed(finding('consistency.file', isBeside ? 'warning' : 'error', [start, end], params), first.place),
  ]
}

/** `lasku-3.pdf` may well be of invoice 3/2026, and `lasku-55.pdf` of invoice 2026/55. */
function isNamedBy(file: string, number: string): boolean {
  const [figures, inFile] = [figuresOf(number), figuresOf(file)]
  return (
    inFile.includes(figures) ||
    figures.startsWith(inFile) ||
    (/\W/.test(number.at(-inFile.length - 1) ?? '') && figures.endsWith(inFile)) ||
    hasCounter(file, number) ||
    groupsOf(file).endsWith(groupsOf(number))
  )
}

/** The groups of figures without zeros before them: `Invoice_2026-41.pdf` is invoice 2026-041. */
function groupsOf(text: string): string {
  return ` ${(text.match(/\d+/g) ?? []).map(Number).join(' ')}`
}

/** "Both invoices are attached: 1140, for November, and 1141": a number in a list is not always known for one. */
function isNamedIn(judged: MailOfInvoice['judged'], file: string): boolean {
  const figures = figuresOf(file)
  return judged.some(({ passage }) => passage.plain.split(/\D+/).includes(figures))
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '')
}
