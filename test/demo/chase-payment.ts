import type { BrowserContext, Locator, Page } from 'playwright'
import { gmail } from '../webmail/drivers'
import type { Album } from './album'
import { NORTHLIGHT } from './sample-data'

/** From the popup: confirm what was sent, remind the one who is late, and record the money when it comes. */
export async function chasePayment(
  context: BrowserContext,
  extensionId: string,
  album: Album,
): Promise<void> {
  const popup = await context.newPage()
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.goto(`chrome-extension://${extensionId}/popup.html`)
  const yesSent = popup.getByRole('button', { name: 'Yes, sent' }).first()
  await yesSent.waitFor()
  await album.take(popup, 'popup', 'The popup says what is outstanding and what to do today.')

  await yesSent.click()
  await popup.getByText('is sent').waitFor()
  await album.take(popup, 'popup-confirmed', 'Said that the invoice of yesterday was sent.')

  await writeReminder(context, lateInvoice(popup), album)
  await popup.bringToFront()
  await lateInvoice(popup).getByRole('button', { name: 'Write reminder' }).waitFor({ state: 'hidden' })
  await album.take(popup, 'popup-reminded', 'The popup knows that the reminder went out.')

  await lateInvoice(popup)
    .getByRole('button', { name: /^More for/ })
    .click()
  await popup.getByRole('menuitem', { name: 'Record full payment' }).click()
  await lateInvoice(popup).waitFor({ state: 'hidden' })
  await album.take(popup, 'popup-paid', 'Recorded the payment. It can be undone, and no reminder follows.')
  await popup.close()
}

function lateInvoice(popup: Page): Locator {
  return popup.getByRole('listitem').filter({ hasText: NORTHLIGHT.name }).filter({ hasText: 'late' })
}

async function writeReminder(context: BrowserContext, row: Locator, album: Album): Promise<void> {
  const opened = context.waitForEvent('page')
  await row.getByRole('button', { name: 'Write reminder' }).click()
  const thread = gmail(await opened)
  await thread.page
    .getByRole('textbox', { name: 'Message Body' })
    .getByText('I am coming back to invoice')
    .waitFor()
  await album.take(thread.page, 'reminder', 'One click opened the thread and wrote the reminder.')
  const [reply] = await thread.composes()
  if (!reply) throw new Error('The reminder is not in a draft.')
  await reply.send()
  await thread.toast.waitFor()
  await album.take(thread.page, 'reminder-sent', 'Read it and pressed Send.')
  await thread.page.close()
}
