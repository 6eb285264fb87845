import { isPlainDate } from '../../calendar/plain-date'
import { type Found, finding, replacement } from '../finding'
import { type Mail, placed } from '../rule'
import { plainForm } from './number-differs'

/** The mail against what goes with it: the due date in the composer, and the number in the attached file's name. */
export function againstInvoice(mail: Mail): Found[] {
  return [...dueDateOfComposer(mail), ...numberOfFile(mail)]
}

function dueDateOfComposer({ draft, places, stage }: Mail): Found[] {
  const wanted = draft.invoice?.dueDate
  if (stage !== 'invoice' || wanted === undefined || !isPlainDate(wanted)) return []
  const written = places.flatMap((place) => place.passage.dueDays.map((date) => ({ date, place })))
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

/** Only where one number stands in the mail, and one file is named as an invoice with another. */
function numberOfFile({ draft, places, stage }: Mail): Found[] {
  if (stage === 'other' || draft.attachments.length === 0) return []
  const numbers = places.flatMap((place) => place.passage.numbers.map((number) => ({ number, place })))
  const forms = new Set(numbers.map(({ number }) => plainForm(number.value)))
  const files = draft.attachments.flatMap(({ name = '' }) =>
    /(?:inv|lasku|bill)\D{0,12}\d.*\.pdf$/i.test(name) ? [name] : [],
  )
  const [file, ...otherFiles] = files
  const [first] = numbers
  if (!first || forms.size > 1 || !file || otherFiles.length > 0) return []
  const { start, end, value } = first.number
  const figures = value.replace(/\D/g, '')
  const inFile = file.replace(/\D/g, '')
  // `lasku-3.pdf` may well be invoice 3/2026, and `lasku-55.pdf` invoice 2026/55.
  if (figures.length < 2 || inFile.includes(figures)) return []
  if (
    figures.startsWith(inFile) ||
    (/\W/.test(value.at(-inFile.length - 1) ?? '') && figures.endsWith(inFile)) ||
    hasCounter(file, value)
  )
    return []
  return [
    placed(finding('consistency.file', 'error', [start, end], { first: value, second: file }), first.place),
  ]
}
