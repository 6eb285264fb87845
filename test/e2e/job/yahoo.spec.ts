import type { Call } from '../../../lib/messaging/call'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { draftWithInvoice, invoiceButton } from './draft-driver'
import { popupDriver } from './popup-driver'
import { seedSeller } from './seed'

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName, signature: 'Aino' } })

test('an invoice is written, sent and reminded of in Yahoo Mail', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openYahoo()
  const compose = await draftWithInvoice(mail, { to: LINDBERG.email, description: 'Survey of the yard' })
  await expect(invoiceButton(compose)).toHaveCount(1)
  await expect(compose.body.locator('[data-plainvoice-block]')).toContainText('Survey of the yard')
  const [file] = await compose.attachments()
  const subject = await compose.subject()
  await compose.send()
  await expect
    .poll(async () => (await mail.sent()).map(({ attachments }) => attachments[0]?.name))
    .toEqual([file])

  const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
  await popup.press(LINDBERG.name, popup.words('yesSent'))
  const call = plainvoice.from('popup')
  await expect.poll(async () => (await overview(call)).open.length).toBe(1)
  const id = (await overview(call)).open[0]?.row.id ?? ''
  const opened = plainvoice.context.waitForEvent('page')
  await call('reminder.write', { command: 'REMIND', invoiceId: id, again: false, anyway: false })
  const again = await plainvoice.mailIn(await opened, 'yahoo')
  await expect
    .poll(async () => (await (await again.composes())[0]?.bodyText()) ?? '')
    .toContain('To pay by bank transfer:')
  const [reply] = await again.composes()
  expect((await reply?.recipients())?.map(({ email }) => email)).toEqual([LINDBERG.email])
  expect(await reply?.attachments()).toEqual([file])
  await reply?.send()
  await expect.poll(async () => (await again.sent()).at(-1)?.subject).toContain(subject)
  expect((await again.sent()).at(-1)?.threadId, 'it is an answer in the thread').toBe(
    (await mail.sent())[0]?.threadId,
  )
})

async function overview(call: Call) {
  const shown = await call('receivables.overview', {})
  if (!shown.ok) throw new Error(shown.code)
  return shown.overview
}
