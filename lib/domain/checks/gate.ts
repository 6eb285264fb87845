import { isDueFact } from './due-date'
import { hasSignal } from './languages/signal-bits'
import type { Reading } from './reading'
import { readPhrases } from './text/phrases'
import { tokensOf } from './text/tokens'
import type { Stage } from './types'

/** What the mail is: the caller's word, else what the text tells. */
export function stageOf(reading: Reading): Exclude<Stage, 'auto'> {
  const wanted = reading.context.stage
  if (wanted !== undefined && wanted !== 'auto') return wanted
  const has = (signal: 'finalNotice' | 'settled' | 'reminder' | 'offer' | 'invoice') =>
    reading.parts.some((part) => part.signals.has(signal))
  if (has('finalNotice')) return 'finalNotice'
  if (has('settled') && !has('reminder')) return 'other'
  if (has('reminder')) return 'reminder'
  if (has('offer') && !reading.parts[0].signals.has('invoice')) return 'other'
  return has('invoice') || reading.draft.invoice ? 'invoice' : 'other'
}

/**
 * True when the draft reads like an invoice mail: an invoice in the making, the caller's word for it, or two of invoice
 * word, amount, due date, account number, invoice number, a request to pay and an invoice that comes with the mail. All
 * rules are silent otherwise.
 */
export function readsLikeInvoiceMail(reading: Reading): boolean {
  const { stage } = reading.context
  if (reading.draft.invoice) return true
  if (stage === 'invoice' || stage === 'reminder' || stage === 'finalNotice') return true
  const some = (test: (part: Reading['parts'][number]) => boolean) => (reading.parts.some(test) ? 1 : 0)
  const marks =
    some((part) => part.signals.has('invoice')) +
    some((part) => part.amounts.length > 0) +
    some((part) => part.dates.some(isDueFact)) +
    some((part) => part.ibans.length > 0) +
    some((part) => part.numbers.length > 0) +
    some((part) => part.signals.has('asksToPay')) +
    (bringsInvoice(reading) ? 1 : 0)
  return marks >= 2
}

/** "Here is my invoice", or a file that is named so. */
function bringsInvoice({ parts, draft, books }: Reading): boolean {
  const [subject, body] = parts
  if (body.signals.has('brings') && (body.signals.has('invoice') || subject.signals.has('invoice')))
    return true
  return draft.attachments.some(({ name }) => {
    const words = tokensOf((name ?? '').toLowerCase().replace(/[_.]/g, ' '))
    return hasSignal(readPhrases([books[0]], words).bits, 'invoice')
  })
}
