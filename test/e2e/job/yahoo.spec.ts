import { estimateWords } from '../../../lib/i18n/estimate-words'
import { translator } from '../../../lib/i18n/translator'
import type { Call } from '../../../lib/messaging/call'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { draftWithInvoice, invoiceButton, openComposer, writeOneLine } from './draft-driver'
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

test('an estimate whose draft was closed is known again: it is written on, and seen to leave', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openYahoo()
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
  const composer = await openComposer(compose)
  await writeOneLine(composer, 'Survey of the yard', '100')
  await composer.button(translator(estimateWords, 'en')('estimateInstead')).click()
  await composer.insert()
  const subject = await compose.subject()
  await composer.close()
  await compose.close()

  const again = await mail.openDraft(subject)
  await expect(invoiceButton(again)).toHaveCount(1)
  const reopened = await openComposer(again)
  await expect(reopened.title).toHaveText(/^Estimate E-/)
  await reopened.close()
  await again.send()
  const call = plainvoice.from('dashboard')
  const deliveries = async () => {
    const listed = await call('estimates.list', {})
    return listed.ok ? listed.estimates.map(({ versions }) => versions[0]?.delivery) : []
  }
  await expect.poll(deliveries).toEqual(['likely'])
})

test('what was written and not inserted is offered as its mail is opened again, and gone on with on the person’s word', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openYahoo()
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email, LINDBERG.contactName)
  await compose.setSubject('The yard')
  const composer = await openComposer(compose)
  const { words } = composer
  await writeOneLine(composer, 'Survey of the yard', '1234')
  await expect(composer.frame.getByText(words('saved'), { exact: true })).toBeVisible()
  await composer.close()
  await compose.close()
  await mail.page.reload()

  const reopened = await openComposer(await mail.openDraft('The yard'))
  await expect(reopened.frame.getByRole('heading', { name: words('unfinishedTitle') })).toBeVisible()
  await expect(reopened.insertButton).toHaveCount(0)
  await reopened.frame.getByRole('button', { name: LINDBERG.name }).click()
  await expect(reopened.title).toHaveText(/^Invoice/)
  await expect(reopened.frame.getByText('Survey of the yard')).toBeVisible()
  await reopened.insert()
})

async function overview(call: Call) {
  const shown = await call('receivables.overview', {})
  if (!shown.ok) throw new Error(shown.code)
  return shown.overview
}
