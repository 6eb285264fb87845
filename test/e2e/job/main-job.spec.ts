import { systemClock } from '../../../lib/adapters/system/system-clock'
import { nextBusinessDay } from '../../../lib/domain/calendar/business-day'
import { addDays } from '../../../lib/domain/calendar/plain-date'
import { readPdf } from '../../adapters/pdf/read-pdf'
import type { SentMail } from '../../webmail/model'
import { expect, type Plainvoice, test } from '../extension'
import { composerDriver } from './composer-driver'
import { designer, type Job, plumber, translator } from './jobs'
import { popupDriver } from './popup-driver'
import { setUp } from './setup-driver'

const INVOICE = { en: /^Invoice/, fi: /^Lasku/ }

/** Each job once: what differs between them is the same in both mailboxes, and the other way round. */
const JOBS = [
  [translator, 'gmail'],
  [plumber, 'outlook'],
  [designer, 'gmail'],
] as const

for (const [job, host] of JOBS) {
  test.describe(job.name, () => {
    test.use({
      mailbox: { account: job.profile.email, accountName: job.profile.contactName, locale: job.language },
    })

    test(`is paid for an invoice written in ${host}`, async ({ plainvoice }) => {
      const setUpPage = await plainvoice.openPage('dashboard', '#setup')
      await setUp(setUpPage, job.profile, job.language)
      await setUpPage.close()

      const sent = await writeAndSend(plainvoice, host, job)
      await proveMail(sent, job)

      const popup = popupDriver(await plainvoice.openPage('popup'), job.language)
      const { name } = job.client
      if (host === 'outlook') await popup.press(name, popup.words('yesSent'))
      await popup.shows(name, job.expected.total, popup.words('dueIn', { count: job.termDays }))

      await popup.recordPart(name, job.expected.halfOfTotal)
      await popup.shows(name, popup.words('leftOf', { total: job.expected.total }))
      await popup.undo()
      await expect(popup.row(name)).not.toContainText(popup.words('leftOf', { total: job.expected.total }))

      await remindWhenLate(plainvoice, host, job)
      await popup.page.bringToFront()
      await popup.choose(name, popup.words('recordFull'))
      await popup.press(name, popup.words('noThanks'))
      await expect(popup.page.getByText(popup.totalsWords('nothingOut'))).toBeVisible()
      await expect.poll(() => plainvoice.badge()).toBe('')
    })
  })
}

async function writeAndSend(
  plainvoice: Plainvoice,
  host: 'gmail' | 'outlook',
  job: Job,
): Promise<SentMail | undefined> {
  const mail = await (host === 'gmail' ? plainvoice.openGmail() : plainvoice.openOutlook())
  const compose = await mail.compose()
  await compose.addRecipient(job.client.email, job.client.contact)
  await mail.page.getByRole('button', { name: INVOICE[job.language] }).click()
  const composer = composerDriver(await plainvoice.composer(mail.page), job.language)
  await composer.write(job)
  await composer.insert()
  expect(await compose.attachments()).toEqual([job.expected.fileName])
  expect(await compose.subject()).toBe(job.expected.subject)
  await composer.close()
  await compose.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(1)
  const [sent] = await mail.sent()
  return sent
}

async function proveMail(sent: SentMail | undefined, { client, expected }: Job): Promise<void> {
  expect(sent?.subject).toBe(expected.subject)
  expect(sent?.to.map(({ email }) => email)).toEqual([client.email])
  const words = plain(sent?.text ?? '')
  for (const text of expected.mail) expect(words).toContain(plain(text))
  expect(sent?.attachments.map(({ name, type }) => ({ name, type }))).toEqual([
    { name: expected.fileName, type: 'application/pdf' },
  ])
  const [page] = readPdf(Buffer.from(sent?.attachments[0]?.base64 ?? '', 'base64')).pages
  const printed = plain(page?.texts.map(({ text }) => text).join(' ') ?? '')
  for (const text of expected.pdf) expect(printed).toContain(plain(text))
}

/** A week after the due date a reminder is offered; the reply is written in the thread, and the person sends it. */
async function remindWhenLate(plainvoice: Plainvoice, host: 'gmail' | 'outlook', job: Job): Promise<void> {
  const due = addDays(systemClock.today(), job.termDays)
  await plainvoice.travelTo(nextBusinessDay(addDays(due, 8), 'FI'), 10)
  await plainvoice.ringAlarm()
  await expect.poll(() => plainvoice.notifications()).toHaveLength(1)
  const [id = ''] = await plainvoice.notifications()
  const opened = plainvoice.context.waitForEvent('page')
  await plainvoice.clickNotification(id)
  const mail = await plainvoice.mailIn(await opened, host)
  await expect.poll(async () => (await mail.composes()).length).toBe(1)
  const [reply] = await mail.composes()
  await expect.poll(async () => plain((await reply?.bodyText()) ?? '')).toContain(plain(job.expected.total))
  await expect.poll(() => reply?.attachments()).toEqual([job.expected.fileName])
  await reply?.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(2)
  const reminder = (await mail.sent()).find(({ subject }) => /^(Re|VS|SV)/i.test(subject))
  expect(plain(reminder?.text ?? '')).toContain(job.expected.number)
  await mail.page.close()
}

/** Text compared without regard to line breaks and kinds of spaces. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}
