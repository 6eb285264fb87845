import { estimateOfNotification } from '../estimates/question-notification'
import { occurrenceOfNotification } from '../recurring/due-notification'
import { writeInvoice } from '../recurring/write-invoice'
import type { World } from '../world'
import { invoiceOfReminderId } from './reminder-id'
import { writeReminder } from './write-reminder'

/** A person clicked a notification: the reminder’s mail, the new invoice or the estimate opens, or the popup where there is more than one thing to do. */
export async function answerNotification(world: World, id: string): Promise<void> {
  await world.notifications.clear(id)
  const estimateId = estimateOfNotification(id)
  if (estimateId) return world.tabs.showDashboard(`#estimate/${estimateId}`)
  const order = { command: world.ids.next(), again: false }
  const invoiceId = invoiceOfReminderId(id)
  const occurrence = occurrenceOfNotification(id)
  const result = invoiceId
    ? await writeReminder(world, { ...order, invoiceId })
    : occurrence && (await writeInvoice(world, { ...order, ...occurrence }))
  if (!result?.ok) await world.tabs.showPopup()
}
