import { invoiceOfReminderId } from './reminder-id'
import type { World } from './world'
import { writeReminder } from './write-reminder'

/** A person clicked a notification: the reply opens, or the popup where there is more than one thing to do. */
export async function answerNotification(world: World, id: string): Promise<void> {
  await world.notifications.clear(id)
  const invoiceId = invoiceOfReminderId(id)
  const result = invoiceId
    ? await writeReminder(world, { command: world.ids.next(), invoiceId, again: false })
    : undefined
  if (!result?.ok) await world.tabs.showPopup()
}
