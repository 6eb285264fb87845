import { systemClock } from '../../../lib/adapters/system/system-clock'
import { money } from '../../../lib/domain/money/money'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import type { WebmailDriver } from '../../webmail/drivers'
import { expect, type Plainvoice, test } from '../extension'
import { shortDate } from './calendar'
import { HOSTS, openComposer, openMail, writeOneLine } from './draft-driver'
import { popupDriver } from './popup-driver'
import { seedPast, seedSeller } from './seed'

/** 25.5 % on 100.00. */
const TOTAL = '€125.50'
const { name, email, contactName } = LINDBERG

test.use({ mailbox: { account: SELLER.email, accountName: SELLER.contactName } })

for (const host of HOSTS) {
  test(`the worker may die between any two steps of the job in ${host}`, async ({ plainvoice }) => {
    const die = plainvoice.killServiceWorker
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(email, contactName)
    await die()
    const composer = await openComposer(compose)
    const number = await numberIn(composer)
    await die()
    await writeOneLine(composer, 'Survey of the yard', '100')
    await composer.field(composer.words('dueDate')).fill(shortDate('en', 3))
    await composer.field(composer.words('unitPrice')).focus()
    await die()
    await expect(composer.frame.getByText(composer.words('saved'), { exact: true })).toBeVisible()
    await die()
    await composer.insert()
    await die()
    await composer.close()
    await die()
    await compose.send()
    await die()
    await expect.poll(async () => (await mail.sent()).length).toBe(1)
    await die()

    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    if (host === 'outlook') {
      await popup.shows(name, popup.popupWords('sentToday', { number: number.replace('Invoice ', '') }))
      await die()
      await popup.press(name, popup.words('yesSent'))
    }
    await popup.shows(name, TOTAL, popup.words('dueIn', { count: 3 }))
    await die()
    const left = popup.words('leftOf', { total: TOTAL })
    await popup.recordPart(name, '25.50')
    await popup.shows(name, '€100.00', left)
    await die()
    await popup.undo()
    await expect(popup.row(name)).not.toContainText(left)
    await die()

    const { id } = await newestInvoice(plainvoice)
    const dashboard = await plainvoice.openPage('dashboard', `#invoice/${id}`)
    await die()
    const opened = plainvoice.context.waitForEvent('page')
    await dashboard.getByRole('button', { name: popup.words('writeReminder') }).click()
    const thread = await plainvoice.mailIn(await opened, host)
    await die()
    const reply = await onlyCompose(thread)
    await expect(reply.body).toContainText('To pay by bank transfer:')
    await expect.poll(() => reply.attachments()).toHaveLength(1)
    await die()
    await reply.send()
    await die()
    await expect.poll(async () => (await thread.sent()).length).toBe(2)
    await die()
    if (host === 'outlook') {
      await popup.shows(name, popup.popupWords('didReminderGo'))
      await die()
      await popup.press(name, popup.words('yes'))
    }
    await popup.shows(name, popup.words('neutral'))
    await die()
    await popup.press(name, popup.words('recordPayment'))
    await popup.shows(name, popup.words('thank'))
    await die()

    const sends = host === 'gmail' ? ['sent: confirmed'] : ['sent: likely', 'sent: confirmed']
    expect(await happened(plainvoice, id)).toEqual([
      'issued',
      ...sends,
      'paid: 2550',
      'paymentReversed',
      'reminded: friendly',
      'paid: 12550',
    ])
    const { row } = await history(plainvoice, id)
    expect(`Invoice ${row.number}`).toBe(number)
    await mail.page.bringToFront()
    const next = await openComposer(await mail.compose())
    expect(sequence(await numberIn(next))).toBe(sequence(number) + 1)
  })

  test(`the worker may die while the invoice is put into a draft in ${host}`, async ({ plainvoice }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(email, contactName)
    const composer = await openComposer(compose)
    await writeOneLine(composer, 'Survey of the yard', '100')
    await composer.insertButton.click()
    await expect.poll(() => compose.attachments()).toHaveLength(1)
    await plainvoice.killServiceWorker()

    await expect(composer.insertAgainButton).toBeVisible()
    await expect(composer.frame.getByText(composer.words('inDraftNext'))).toBeVisible()
    expect(await compose.attachments()).toHaveLength(1)
    await expect(compose.body.locator('[data-plainvoice-block]')).toHaveCount(1)
    expect(await compose.subject()).toContain(TOTAL)
    await composer.close()
    await compose.send()
    await expect.poll(async () => (await mail.sent()).length).toBe(1)
    const { id } = await newestInvoice(plainvoice, 2)
    await expect.poll(() => happened(plainvoice, id)).toEqual(['issued', expect.stringMatching(/^sent/)])
  })
}

test('the same command gives the same answer, also from another worker', async ({ plainvoice }) => {
  const line = { description: 'Survey of the yard', quantity: '1', unit: 'hour', unitPrice: '100' } as const
  const invoice = { client: LINDBERG, host: 'gmail', threadId: '18c1d0a52e7b3f10', lines: [line] } as const
  await seedPast(plainvoice, [{ ...invoice, issuedDaysAgo: 2, sent: 'confirmed' }])
  const { id } = await newestInvoice(plainvoice, 1)
  expect(await happened(plainvoice, id)).toEqual(['issued', 'sent: confirmed'])

  const order = { command: 'payment-1', invoiceId: id, amount: money(2550, 'EUR'), on: systemClock.today() }
  const first = await plainvoice.from('popup')('invoice.recordPayment', order)
  expect(first).toMatchObject({ ok: true })
  await plainvoice.killServiceWorker()
  expect(await plainvoice.from('popup')('invoice.recordPayment', order)).toEqual(first)
  const back = { command: 'undo-1', undo: 'payment-1' }
  const undone = await plainvoice.from('popup')('command.undo', back)
  await plainvoice.killServiceWorker()
  expect(await plainvoice.from('popup')('command.undo', back)).toEqual(undone)
  expect(await happened(plainvoice, id)).toEqual([
    'issued',
    'sent: confirmed',
    'paid: 2550',
    'paymentReversed',
  ])
})

async function numberIn({
  title,
}: {
  readonly title: { textContent(): Promise<string | null> }
}): Promise<string> {
  return (await title.textContent()) ?? ''
}

function sequence(number: string): number {
  return Number(/\d+$/.exec(number)?.[0])
}

async function onlyCompose(mail: WebmailDriver) {
  await expect.poll(async () => (await mail.composes()).length).toBe(1)
  const [compose] = await mail.composes()
  if (!compose) throw new Error('The draft closed')
  return compose
}

/** The invoice written last, once there are so many in the list. */
async function newestInvoice(plainvoice: Plainvoice, count = 2) {
  const list = async () => (await plainvoice.from('dashboard')('invoices.list', {})).rows
  await expect.poll(async () => (await list()).length).toBe(count)
  const [row] = await list()
  if (!row) throw new Error('There is no invoice')
  return row
}

async function history(plainvoice: Plainvoice, invoiceId: string) {
  const answer = await plainvoice.from('dashboard')('invoice.history', { invoiceId })
  if (!answer.ok) throw new Error(answer.code)
  return answer
}

/** The ledger's own account of an invoice. */
async function happened(plainvoice: Plainvoice, invoiceId: string): Promise<string[]> {
  const { events } = await history(plainvoice, invoiceId)
  return events.map(({ event }) => {
    if (event.type === 'sendReported') return `sent: ${event.certainty}`
    if (event.type === 'reminderSent') return `reminded: ${event.stage}`
    if (event.type === 'paymentRecorded') return `paid: ${event.amount.minor}`
    return event.type
  })
}
