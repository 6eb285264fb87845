import { systemClock } from '../../../lib/adapters/system/system-clock'
import { nextOccurrence } from '../../../lib/domain/recurring/schedule'
import { recurringWords } from '../../../lib/i18n/recurring-words'
import { translator } from '../../../lib/i18n/translator'
import { threadsOf } from '../../demo/mailbox'
import { NORTHLIGHT, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import { expect, type Plainvoice, test } from '../extension'
import { composerDriver } from './composer-driver'
import { composerFrames, YEAR } from './draft-driver'
import { putRecords } from './seed'

const TODAY = systemClock.today()
const t = translator(recurringWords, 'en')
const line = {
  description: 'Website copy editing',
  quantity: '12',
  unit: 'hour',
  unitPrice: '85.00',
} as const
const ledger = await sampleLedger(TODAY, [
  {
    client: NORTHLIGHT,
    host: 'gmail',
    threadId: '18c5f2b91d3a7e44',
    issuedDaysAgo: 1,
    lines: [line],
    sent: 'confirmed',
  },
])

test.use({
  mailbox: {
    account: SELLER.email,
    accountName: SELLER.contactName,
    threads: threadsOf('gmail', ledger.sent),
  },
})

test('an invoice that is repeated waits on its day in a new mail, is sent, and asked for no more', async ({
  plainvoice,
}) => {
  await putRecords(plainvoice, ledger.items)
  const [row] = (await plainvoice.from('dashboard')('invoices.list', {})).rows
  const dashboard = await plainvoice.openPage('dashboard', `#invoice/${row?.id}`)
  await dashboard.getByRole('button', { name: t('repeat') }).click()
  await expect(dashboard.getByRole('listitem').filter({ hasText: '20' })).not.toHaveCount(0)
  await dashboard.getByRole('button', { name: t('startRepeating') }).click()
  await expect(dashboard.getByRole('button', { name: t('repeat') })).toBeVisible()
  const first = nextOccurrence((await thePlan(plainvoice)).plan.schedule, TODAY, 'FI')
  if (!first) throw new Error('No invoice comes')

  await plainvoice.travelTo(first.on, 10)
  await plainvoice.ringAlarm()
  const { id: planId } = (await thePlan(plainvoice)).plan
  const notice = `due:${planId}:${first.date}`
  await expect.poll(() => plainvoice.notifications()).toContain(notice)
  const opened = plainvoice.context.waitForEvent('page')
  await plainvoice.clickNotification(notice)
  const mail = await plainvoice.mailIn(await opened, 'gmail')
  await expect.poll(() => composerFrames(mail.page)).toHaveLength(1)
  const [frame] = composerFrames(mail.page)
  if (!frame) throw new Error('The composer closed')
  const composer = composerDriver(frame, 'en')
  await expect(frame.getByText(line.description)).toBeVisible()
  await composer.insert()
  await composer.close()
  const [compose] = await mail.composes()
  if (!compose) throw new Error('The draft closed')
  expect((await compose.recipients()).map(({ email }) => email)).toEqual([NORTHLIGHT.email])
  expect(await compose.attachments()).toHaveLength(1)
  expect(await compose.subject()).toContain(`${YEAR}-`)

  await compose.send()
  await expect
    .poll(async () => (await thePlan(plainvoice)).occurrences)
    .toMatchObject([{ date: first.date, mail: { state: 'opened' }, invoice: { isSent: true } }])
  await plainvoice.lookEnds()
  const overview = await plainvoice.from('popup')('receivables.overview', {})
  expect(overview.ok && overview.toInvoice).toEqual([])
  expect(await plainvoice.notifications()).not.toContain(notice)
})

async function thePlan(plainvoice: Plainvoice) {
  const answer = await plainvoice.from('dashboard')('recurring.list', {})
  if (!answer.ok || !answer.plans[0]) throw new Error('No plan')
  return answer.plans[0]
}
