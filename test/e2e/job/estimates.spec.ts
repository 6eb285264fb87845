import type { Page } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { estimateWords } from '../../../lib/i18n/estimate-words'
import { translator } from '../../../lib/i18n/translator'
import { threadsOf } from '../../demo/mailbox'
import { NORTHLIGHT, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import { expect, type Plainvoice, test } from '../extension'
import { composerDriver } from './composer-driver'
import { composerFrames, openComposer, underlined, writeOneLine, YEAR } from './draft-driver'
import { putRecords } from './seed'

const t = translator(estimateWords, 'en')
const THREAD = '18c5f2b91d3a7e44'
const NUMBER = `E-${YEAR}-001`
const ledger = await sampleLedger(systemClock.today(), [
  {
    client: NORTHLIGHT,
    host: 'gmail',
    threadId: THREAD,
    issuedDaysAgo: 41,
    lines: [{ description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '640.00' }],
    sent: 'confirmed',
    paidDaysAgo: 29,
  },
])

test.use({
  mailbox: {
    account: SELLER.email,
    accountName: SELLER.contactName,
    threads: threadsOf('gmail', ledger.sent),
  },
})

test('work is offered, agreed, changed in the same thread, paid for in part before, and invoiced as agreed', async ({
  plainvoice,
}) => {
  await putRecords(plainvoice, ledger.items)
  const mail = await plainvoice.openGmail()
  await mail.openThread(THREAD)
  const offer = await mail.reply()
  const composer = await openComposer(offer)
  await composer.button(t('estimateInstead')).click()
  await expect(composer.title).toHaveText(`Estimate ${NUMBER}`)
  await writeOneLine(composer, 'Illustrations', '400')
  await insertAndSend(composer, offer, `estimate-${NUMBER}.pdf`)

  const dashboard = await plainvoice.openPage('dashboard', '#estimates')
  await agree(dashboard)
  await dashboard.getByRole('button', { name: t('moreFor', { number: NUMBER }) }).click()
  const change = await opened(plainvoice, () =>
    dashboard.getByRole('menuitem', { name: t('revise') }).click(),
  )
  expect(change.mail.page.url()).toContain(THREAD)
  await expect(change.composer.title).toHaveText(`Change order 1, ${NUMBER}`)
  await change.composer.button(change.composer.words('addLine')).click()
  await writeOneLine(change.composer, 'Two more drawings', '100')
  await insertAndSend(change.composer, change.compose, `change-order-${NUMBER}-1.pdf`)

  await agree(dashboard)
  await dashboard.getByRole('button', { name: t('moreFor', { number: NUMBER }) }).click()
  await dashboard.getByRole('menuitem', { name: t('deposit') }).click()
  const deposit = await opened(plainvoice, () =>
    dashboard.getByRole('button', { name: t('writeDeposit') }).click(),
  )
  await expect(deposit.composer.title).toHaveText(`Deposit invoice ${YEAR}-002`)
  await insertAndSend(deposit.composer, deposit.compose, `deposit-invoice-${YEAR}-002.pdf`)

  const invoice = await opened(plainvoice, () =>
    dashboard.getByRole('button', { name: t('invoice') }).click(),
  )
  await expect(invoice.composer.frame.getByText('Two more drawings')).toBeVisible()
  await expect(invoice.composer.title).toHaveText(`Final invoice ${YEAR}-003`)
  await insertAndSend(invoice.composer, invoice.compose, `final-invoice-${YEAR}-003.pdf`)
  await expect
    .poll(async () => (await plainvoice.from('dashboard')('estimates.list', {})) as unknown)
    .toMatchObject({ estimates: [{ number: NUMBER, invoice: { isSent: true } }] })
})

type Composer = Awaited<ReturnType<typeof openComposer>>

async function insertAndSend(composer: Composer, compose: ComposeDriver, file: string): Promise<void> {
  await composer.insert()
  expect(
    await underlined(composer.frame.page()),
    'what we wrote, also below the subject of an old invoice',
  ).toEqual({})
  await composer.close()
  expect(await compose.attachments()).toEqual([file])
  await compose.send()
}

async function agree(dashboard: Page): Promise<void> {
  await dashboard.getByRole('button', { name: t('agreed'), exact: true }).click()
  await dashboard.getByRole('button', { name: t('recordAgreed') }).click()
  await expect(dashboard.getByText(t('state.agreed', { day: '' }).trim()).first()).toBeVisible()
}

/** The mail that something opens, with the composer beside it. */
async function opened(
  plainvoice: Plainvoice,
  act: () => Promise<unknown>,
): Promise<{ readonly mail: WebmailDriver; readonly compose: ComposeDriver; readonly composer: Composer }> {
  const page = plainvoice.context.waitForEvent('page')
  await act()
  const mail = await plainvoice.mailIn(await page, 'gmail')
  await expect.poll(() => composerFrames(mail.page).length, { timeout: 15_000 }).toBe(1)
  const [[frame], [compose]] = [composerFrames(mail.page), await mail.composes()]
  if (!frame || !compose) throw new Error('The composer closed')
  return { mail, compose, composer: composerDriver(frame, 'en') }
}
