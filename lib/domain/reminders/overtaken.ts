import type { Overtaken } from '../checks/types'
import { type Invoice, lifecycleOf, openAmount } from '../invoice/invoice'
import type { ReminderMail } from './reminder-row'

/** What has happened to an invoice since this reminder of it was written, so that it should not go out as it is. */
export function overtakenReminder(invoice: Invoice, { on, open }: ReminderMail): Overtaken | undefined {
  const { dispute, issued } = invoice
  const params = { number: issued.number }
  const lifecycle = lifecycleOf(invoice)
  if (lifecycle !== 'open') return { by: lifecycle === 'paid' ? 'paid' : 'closed', params }
  if (dispute && dispute.on >= on) return { by: 'disputed', params }
  const now = openAmount(invoice)
  if (!open || open.minor === now.minor) return undefined
  const sum = { was: open.minor, is: now.minor, currency: now.currency }
  return { by: 'open', params: { open: now }, sum }
}
