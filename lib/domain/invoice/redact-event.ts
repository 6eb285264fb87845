import type { IssuedInvoice } from './content'
import type { StoredEvent } from './events'

/**
 * An event without the personal data that bookkeeping does not need: the contact person, email, note and wish of an invoice,
 * the mails that belong to it, the words of a dispute, and tags. What an invoice must name stays (Directive 2006/112/EC art. 226): number, dates,
 * lines, amounts, and the client's name, address and tax id. The same object where there is nothing to take out.
 */
export function redactEvent(stored: StoredEvent): StoredEvent {
  const { event } = stored
  if (event.type === 'issued') {
    const invoice = redactInvoice(event.invoice)
    return invoice === event.invoice ? stored : { ...stored, event: { ...event, invoice } }
  }
  if (event.type === 'sendReported' && event.thread) {
    const { thread: _thread, ...rest } = event
    return { ...stored, event: rest }
  }
  if (event.type === 'disputed')
    return event.note === '' ? stored : { ...stored, event: { ...event, note: '' } }
  if (event.type === 'tagged' || event.type === 'tagRemoved')
    return event.tag === '' ? stored : { ...stored, event: { ...event, tag: '' } }
  if (event.type === 'clientReplied') {
    const { threadId: _threadId, ...rest } = event
    // The id of a mail; our own tells answers apart as well.
    return { ...stored, event: { ...rest, replyId: stored.id } }
  }
  return stored
}

function redactInvoice(invoice: IssuedInvoice): IssuedInvoice {
  const { client, note, wish, ...others } = invoice
  const { payerEmail, facts, ...rest } = client
  const isBare = payerEmail === undefined && facts === undefined
  if (isBare && client.contactName === '' && client.email === '' && note === '' && !wish) return invoice
  return { ...others, note: '', client: { ...rest, contactName: '', email: '' } }
}
