import { isPlainDate } from '../../calendar/plain-date'
import { type Found, finding, replacement } from '../finding'
import { type Mail, placed } from '../rule'
import { invoiceNumbers, plainForm } from './number-differs'

/** The mail against what goes with it: the due date in the composer, and the number in the attached file's name. */
export function againstInvoice(mail: Mail): Found[] {
  return [...dueDateOfComposer(mail), ...numberOfFile(mail)]
}

function dueDateOfComposer({ draft, judged, stage, today }: Mail): Found[] {
  const wanted = draft.invoice?.dueDate
  if (stage !== 'invoice' || wanted === undefined || wanted < today || !isPlainDate(wanted)) return []
  const written = judged.flatMap((place) => place.passage.dueDays.map((date) => ({ date, place })))
  const [first] = written
  if (first?.date.kind !== 'day' || written.some(({ date }) => date.kind === 'day' && date.day === wanted))
    return []
  const { start, end, day, pack } = first.date
  const params = { first: { date: wanted }, second: { date: day } }
  const fixes = [replacement('composer', [start, end], pack.write.date(wanted))]
  return [placed(finding('consistency.composer', 'error', [start, end], params, fixes), first.place)]
}

/** `Invoice_044_Nov2026.pdf` is invoice 26-27/044. */
function hasCounter(file: string, number: string): boolean {
  const counter = number.split(/\D/).at(-1) ?? ''
  return counter.length > 2 && file.split(/\D+/).includes(counter)
}

/**
 * Only where one number stands in the mail, and a file is named as an invoice with another: the only such file, or one
 * beside that of the invoice.
 */
function numberOfFile({ draft, judged, stage }: Mail): Found[] {
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
    hasCounter(file, number)
  )
}

/** "Both invoices are attached: 1140, for November, and 1141": a number in a list is not always known for one. */
function isNamedIn(judged: Mail['judged'], file: string): boolean {
  const figures = figuresOf(file)
  return judged.some(({ passage }) => passage.plain.split(/\D+/).includes(figures))
}

function figuresOf(text: string): string {
  return text.replace(/\D/g, '')
}
