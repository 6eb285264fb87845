import { systemClock } from '../../../lib/adapters/system/system-clock'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { threadsOf } from '../../demo/mailbox'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import type { ComposeDriver } from '../../webmail/drivers'
import { expect, test } from '../extension'
import { checkCard, draftWithInvoice, invoiceButton, openComposer } from './draft-driver'
import { putRecords, seedSeller } from './seed'

const late = await sampleLedger(systemClock.today(), [
  {
    client: LINDBERG,
    host: 'outlook',
    threadId: 'AQQkADEyMWQ0ZjM3LTAwMTIAEADL7xYd',
    lines: [{ description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '100.00' }],
    sent: 'confirmed',
    issuedDaysAgo: 42,
  },
])

test.describe('a reminder in a draft', () => {
  test.use({
    mailbox: {
      account: SELLER.email,
      accountName: SELLER.contactName,
      threads: threadsOf('outlook', late.sent),
    },
  })

  test('is held back once when its invoice has been paid meanwhile', async ({ plainvoice }) => {
    await putRecords(plainvoice, late.items)
    const popup = plainvoice.from('popup')
    // Opens the popup, which calls later.
    await popup('receivables.overview', {})
    const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
    const [row] = rows as [(typeof rows)[number]]
    const opened = plainvoice.context.waitForEvent('page')
    await popup('reminder.write', { command: 'REMIND', invoiceId: row.id, again: false, anyway: false })
    const mail = await plainvoice.mailIn(await opened, 'outlook')
    // The page may still be led to the thread meanwhile, which breaks a look off.
    await expect(async () => {
      expect((await mail.drafts()).map(({ attachments }) => attachments.length)).toEqual([1])
    }).toPass({ timeout: 20_000 })
    const [reply] = (await mail.composes()) as [ComposeDriver]
    await expect(invoiceButton(reply)).toHaveAccessibleName('Invoice')
    const paid = { command: 'PAY', invoiceId: row.id, amount: row.open, on: systemClock.today() }
    await popup('invoice.recordPayment', paid)
    await expect(invoiceButton(reply)).toHaveAccessibleName(/1/)
    await reply.send()
    await checkCard(reply).getByRole('button', { name: 'Show me' }).click()
    await expect(checkCard(reply)).toContainText(`Invoice ${row.number} is paid`)
    expect(await mail.drafts()).toHaveLength(1)
  })
})

test('an invoice whose due date has passed in its draft is held back until it is inserted again', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  await plainvoice.travelTo(plainDate('2026-08-03'), 10)
  const mail = await plainvoice.openGmail()
  const compose = await draftWithInvoice(mail, { to: LINDBERG.email, description: 'Photographs' })
  await plainvoice.travelTo(systemClock.today(), 10)
  await compose.send()
  await checkCard(compose).getByRole('button', { name: 'Show me' }).click()
  await expect(checkCard(compose)).toContainText('The invoice was due on')
  expect(await mail.sent()).toHaveLength(0)
  const composer = await openComposer(compose)
  await composer.insertAgainButton.click()
  await expect.poll(() => compose.bodyText()).toContain('30 September 2026')
  await composer.close()
  await compose.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(1)
})

test('an invoice with an account that has changed since is held back until it is inserted again', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openGmail()
  const compose = await draftWithInvoice(mail, { to: LINDBERG.email, description: 'Photographs' })
  const settings = await plainvoice.openPage('dashboard', '#settings')
  await settings.getByRole('textbox', { name: 'IBAN' }).fill('FI55 4234 5670 0000 81')
  await settings.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(invoiceButton(compose)).toHaveAccessibleName(/3/)
  await mail.page.bringToFront()
  await compose.send()
  await checkCard(compose).getByRole('button', { name: 'Show me' }).click()
  await expect(checkCard(compose)).toContainText('Your details have changed')
  expect(await mail.sent()).toHaveLength(0)
  const composer = await openComposer(compose)
  await composer.insertAgainButton.click()
  await expect.poll(() => compose.bodyText()).toContain('FI55 4234 5670 0000 81')
  await expect(invoiceButton(compose)).toHaveAccessibleName(/1/)
  await composer.close()
  await compose.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(1)
})
