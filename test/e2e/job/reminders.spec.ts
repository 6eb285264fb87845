import type { Page } from 'playwright'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { nextBusinessDay } from '../../../lib/domain/calendar/business-day'
import { addDays, weekdayOf } from '../../../lib/domain/calendar/plain-date'
import { formatDayMonth, formatShortDate, formatWeekday } from '../../../lib/i18n/format'
import { threadsOf } from '../../demo/mailbox'
import { KAISLA, LINDBERG, NORTHLIGHT, type PastInvoice, SELLER } from '../../demo/sample-data'
import { type SampleLedger, sampleLedger } from '../../demo/sample-ledger'
import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import type { MailboxOptions } from '../../webmail/model'
import { expect, type Plainvoice, test } from '../extension'
import { hurryNewPages } from '../hurry'
import { longDate, shortDate } from './calendar'
import { HOSTS } from './draft-driver'
import { popupDriver } from './popup-driver'
import { putRecords } from './seed'

const TODAY = systemClock.today()
const TERM = 14
/** 12 × 85.00 and 25.5 % of it. */
const TOTAL = '€1,280.10'
const IBAN = 'FI21 1234 5600 0007 85'

const WHERE = {
  gmail: { client: NORTHLIGHT, host: 'gmail', threadId: '18c5f2b91d3a7e44' },
  outlook: { client: LINDBERG, host: 'outlook', threadId: 'AQQkADEyMWQ0ZjM3LTAwMTIAEADL7xYd' },
} as const

type Site = keyof typeof WHERE

function past(issuedDaysAgo: number, where: Pick<PastInvoice, 'client' | 'host' | 'threadId'>): PastInvoice {
  const line = {
    description: 'Website copy editing',
    quantity: '12',
    unit: 'hour',
    unitPrice: '85.00',
  } as const
  return { ...where, issuedDaysAgo, lines: [line], sent: 'confirmed' }
}

/** An invoice of yesterday, of which nothing is due yet. */
const fresh = {
  gmail: await sampleLedger(TODAY, [past(1, WHERE.gmail)]),
  outlook: await sampleLedger(TODAY, [past(1, WHERE.outlook)]),
}
/** Two invoices that were due almost a month ago, one in each webmail. */
const late = await sampleLedger(TODAY, [past(40, WHERE.gmail), past(40, WHERE.outlook)])
/** Five invoices that were due twelve days ago. */
const five = await sampleLedger(
  TODAY,
  [NORTHLIGHT, NORTHLIGHT, LINDBERG, KAISLA, KAISLA].map((client, index) =>
    past(12 + TERM, { client, host: 'gmail', threadId: `18c5f2b91d3a7e4${index}` }),
  ),
)

/** The mail page is given a while to show the thread before a new mail is opened, in ms. */
const THREAD_LIMIT = 30_000
const OWNER = { account: SELLER.email, accountName: SELLER.contactName }

function holding({ sent }: SampleLedger): { mailbox: MailboxOptions; outlookMailbox: MailboxOptions } {
  return {
    mailbox: { ...OWNER, threads: threadsOf('gmail', sent) },
    outlookMailbox: { ...OWNER, threads: threadsOf('outlook', sent) },
  }
}

for (const host of HOSTS) {
  const ledger = fresh[host]
  const { name } = WHERE[host].client

  test.describe(`an invoice sent in ${host}`, () => {
    test.use(holding(ledger))

    test('is reminded of on the day, in its thread, until it is paid', async ({ plainvoice }) => {
      await putRecords(plainvoice, ledger.items)
      const { row, next: first } = await theOpenInvoice(plainvoice)
      await plainvoice.keepWords()

      await plainvoice.travelTo(first.on, 7)
      await lookRound(plainvoice)
      expect(await plainvoice.notifications(), 'in the quiet hours').toEqual([])
      expect(await plainvoice.wakeAlarm()).toBe(new Date(`${first.on}T09:00:00`).getTime())

      await plainvoice.travelTo(first.on, 9)
      await plainvoice.ringAlarm()
      await expect.poll(() => plainvoice.notifications()).toHaveLength(1)
      await lookRound(plainvoice)
      await lookRound(plainvoice)
      const due = TERM - 1
      expect(await plainvoice.wordsShown()).toEqual([
        {
          id: `rem:${row.id}:beforeDue:${row.dueDate}`,
          title: `Time to remind ${name}`,
          message: `Invoice ${row.number}, ${TOTAL}, is due ${shortDate('en', due)}. Click to open the reminder.`,
        },
      ])
      expect(await plainvoice.badge()).toBe('1')

      const { mail, reply, words } = await writtenIn(host, plainvoice, async () => {
        const [id = ''] = await plainvoice.notifications()
        await plainvoice.clickNotification(id)
      })
      for (const part of [row.number, TOTAL, longDate('en', due), IBAN]) expect(words).toContain(part)
      expect(await plainvoice.notifications()).toEqual([])
      await send(mail, reply)

      const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
      if (host === 'outlook') {
        await popup.shows(name, popup.popupWords('didReminderGo'))
        await popup.press(name, popup.words('yes'))
      }
      await popup.shows(name, popup.words('friendly'))
      const { next: second } = await theOpenInvoice(plainvoice)
      expect(second.stage).toBe('friendly')
      await popup.shows(name, formatShortDate(second.on, 'en'))

      await plainvoice.travelTo(second.on, 10)
      await plainvoice.ringAlarm()
      await expect.poll(() => plainvoice.notifications()).toHaveLength(1)
      await popup.page.reload()
      await popup.choose(name, popup.words('recordFull'))
      await popup.shows(name, popup.words('thank'))
      await lookRound(plainvoice)
      expect(await plainvoice.notifications(), 'after the payment').toEqual([])
      expect(await plainvoice.badge()).toBe('')
      const thanks = await writtenIn(
        host,
        plainvoice,
        () => popup.press(name, popup.words('thank')),
        'Thank you.',
      )
      expect(thanks.words).toContain(`Your payment of ${TOTAL} for invoice ${row.number} has arrived.`)
      expect(await thanks.reply.attachments()).toEqual([])
      await expect(popup.page.getByText(popup.totalsWords('nothingOut'))).toBeVisible()
      await plainvoice.travelTo(addDays(second.on, 30), 10)
      await lookRound(plainvoice)
      expect(await plainvoice.wordsShown()).toHaveLength(2)
    })
  })
}

test.describe('two late invoices', () => {
  test.use(holding(late))
  const { name } = NORTHLIGHT

  test('a reminder that was written and not sent is asked about, and not written twice unasked', async ({
    plainvoice,
  }) => {
    await putRecords(plainvoice, late.items)
    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    const first = await writtenIn('gmail', plainvoice, () => popup.press(name, popup.words('writeReminder')))
    await first.mail.page.close()
    await popup.shows(name, popup.popupWords('didReminderGo'))

    const { tasks } = await overviewOf(plainvoice)
    const { id = '' } = tasks.find(({ row }) => row.clientName === name)?.row ?? {}
    const dashboard = await plainvoice.openPage('dashboard', `#invoice/${id}`)
    await dashboard.getByRole('button', { name: popup.words('writeReminder') }).click()
    await expect(dashboard.getByText('A reminder is already waiting in the draft.')).toBeVisible()
    await expect(dashboard.getByRole('button', { name: popup.words('writeAgain') })).toBeVisible()

    await popup.press(name, popup.words('no'))
    await expect(popup.row(name).getByRole('button', { name: popup.words('writeReminder') })).toBeVisible()
    expect((await historyOf(plainvoice, id)).map(({ event }) => event.type)).toEqual([
      'issued',
      'sendReported',
    ])
  })

  test('a part payment changes what is asked for, and putting off and voiding can be taken back', async ({
    plainvoice,
  }) => {
    await putRecords(plainvoice, late.items)
    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    const writeButton = popup.row(name).getByRole('button', { name: popup.words('writeReminder') })

    await popup.choose(name, popup.words('later3'))
    await popup.shows(name, formatShortDate(nextBusinessDay(addDays(TODAY, 3), 'FI'), 'en'))
    await expect(writeButton).toBeHidden()
    await popup.undo()
    await expect(writeButton).toBeVisible()

    await popup.choose(name, popup.words('voidInvoice'))
    await expect(popup.row(name)).toHaveCount(0)
    await popup.undo()
    await expect(writeButton).toBeVisible()

    await popup.recordPart(name, '500.00')
    await popup.shows(name, '€780.10')
    const { words } = await writtenIn('gmail', plainvoice, () => writeButton.click())
    expect(words).toContain(`€780.10 of ${TOTAL} is still open`)
    expect(words).toContain('Amount: €780.10')
  })
})

test.describe('a late invoice whose client has answered', () => {
  const { mailbox } = holding(late)
  const { client, threadId } = WHERE.gmail
  const yesterday = addDays(TODAY, -1)
  const answer = {
    from: { name: client.contactName, email: client.email },
    text: 'Hi Aino,\n\nWe pay it on Friday.\n\nElla',
    at: `${yesterday}T10:00:00.000Z`,
  }
  const threads = mailbox.threads?.map((thread) =>
    thread.id === threadId ? { ...thread, messages: [...thread.messages, answer] } : thread,
  )
  test.use({ mailbox: { ...mailbox, threads: threads ?? [] } })

  test('is reminded of only when the person insists, beside the answer', async ({ plainvoice }) => {
    await putRecords(plainvoice, late.items)
    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    const page = await tabOpenedBy(plainvoice, () => popup.press(client.name, popup.words('writeReminder')))
    const mail = await plainvoice.mailIn(page, 'gmail')
    const notice = mail.page.getByRole('dialog', { name: 'They have answered' })
    const day = `${formatWeekday(yesterday, 'en')} ${formatDayMonth(yesterday, 'en')}`
    await expect(notice).toContainText(`They answered on ${day}; read it before you remind.`)
    expect(await mail.composes()).toEqual([])

    await notice.getByRole('button', { name: 'Write it anyway' }).click()
    await filledCompose(mail, 'To pay by bank transfer:')
    await expect(notice).toBeHidden()
    await popup.shows(client.name, popup.popupWords('didReminderGo'))
  })
})

test.describe('two late invoices whose mails are gone', () => {
  test.use({ mailbox: OWNER, outlookMailbox: OWNER })

  test('are reminded of in new mails', async ({ plainvoice }) => {
    hurryNewPages(plainvoice.context)
    await putRecords(plainvoice, late.items)
    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    const write = async (host: Site) => {
      const { name } = WHERE[host].client
      const page = await tabOpenedBy(plainvoice, () => popup.press(name, popup.words('writeReminder')))
      return { host, page }
    }
    for (const { host, page } of [await write('gmail'), await write('outlook')]) {
      const { client } = WHERE[host]
      const mail = await plainvoice.mailIn(page, host)
      const { compose, words } = await filledCompose(mail, 'To pay by bank transfer:', THREAD_LIMIT)
      expect((await compose.recipients()).map(({ email }) => email)).toEqual([client.email])
      expect(words).toContain(TOTAL)
      await send(mail, compose)
      const row = popup.row(client.name)
      // Gmail says that it was sent; of Outlook the person is asked.
      if (host === 'outlook') await row.getByRole('button', { name: popup.words('yes') }).click()
      await expect(row).not.toContainText(popup.popupWords('didReminderGo'))
      // However late: calm ones go first, so the firm one comes next and not the last notice.
      await popup.shows(client.name, popup.words('firm'))
    }
  })
})

test('after twelve days with the browser closed, one notification says all that is waiting', async ({
  launch,
}) => {
  const before = await launch()
  await before.travelTo(addDays(TODAY, -16), 10)
  await putRecords(before, five.items)
  await lookRound(before)
  expect(await before.badge()).toBe('')
  await before.close()

  const after = await launch()
  const morning = nextBusinessDay(TODAY, 'FI')
  await after.travelTo(morning, 10)
  await after.ringAlarm()
  await expect.poll(() => after.notifications()).toEqual([expect.stringMatching(/^digest:/)])
  const digests = await after.notifications()
  await lookRound(after)
  await after.travelTo(nextBusinessDay(addDays(morning, 1), 'FI'), 10)
  await lookRound(after)
  expect(await after.notifications()).toEqual(digests)
  expect(await after.badge()).toBe('5')

  await after.clickNotification(digests[0] ?? '')
  await expect.poll(() => after.notifications()).toEqual([])
  const popup = popupDriver(await after.openPage('popup'), 'en')
  await expect(popup.page.getByRole('button', { name: popup.words('writeReminder') })).toHaveCount(5)
})

test('a reminder that nobody could be told of before the weekend waits for Monday', async ({
  plainvoice,
}) => {
  await putRecords(plainvoice, fresh.gmail.items)
  const { next } = await theOpenInvoice(plainvoice)
  const saturday = addDays(next.on, (6 - weekdayOf(next.on) + 7) % 7)
  const dayAfter = nextBusinessDay(saturday, 'FI')
  await plainvoice.travelTo(saturday, 10)
  await lookRound(plainvoice)
  await plainvoice.travelTo(addDays(dayAfter, -1), 10)
  await lookRound(plainvoice)
  expect(await plainvoice.notifications()).toEqual([])
  expect(await plainvoice.wakeAlarm()).toBe(new Date(`${dayAfter}T09:00:00`).getTime())
  await plainvoice.travelTo(dayAfter, 9)
  await plainvoice.ringAlarm()
  await expect.poll(() => plainvoice.notifications()).toHaveLength(1)
})

async function overviewOf(plainvoice: Plainvoice) {
  const answer = await plainvoice.from('popup')('receivables.overview', {})
  if (!answer.ok) throw new Error(answer.code)
  return answer.overview
}

async function theOpenInvoice(plainvoice: Plainvoice) {
  const [open] = (await overviewOf(plainvoice)).open
  if (open?.next.kind !== 'remind') throw new Error('No reminder is planned')
  return { row: open.row, next: open.next }
}

async function historyOf(plainvoice: Plainvoice, invoiceId: string) {
  const answer = await plainvoice.from('dashboard')('invoice.history', { invoiceId })
  if (!answer.ok) throw new Error(answer.code)
  return answer.events
}

/** What the popup does by opening, and then as long as the background needs for it. */
async function lookRound(plainvoice: Plainvoice): Promise<void> {
  await overviewOf(plainvoice)
  await plainvoice.lookEnds()
}

async function tabOpenedBy(plainvoice: Plainvoice, act: () => Promise<unknown>): Promise<Page> {
  const opened = plainvoice.context.waitForEvent('page')
  await act()
  return opened
}

/** The thread that something opens, with the reminder in a reply to it. */
async function writtenIn(
  host: Site,
  plainvoice: Plainvoice,
  act: () => Promise<unknown>,
  part = 'To pay by bank transfer:',
) {
  const mail = await plainvoice.mailIn(await tabOpenedBy(plainvoice, act), host)
  expect(decodeURIComponent(mail.page.url())).toContain(WHERE[host].threadId)
  const { compose, words } = await filledCompose(mail, part)
  return { mail, reply: compose, words }
}

/** The one draft on screen, once the reminder stands in it. */
async function filledCompose(
  mail: WebmailDriver,
  part: string,
  timeout = 10_000,
): Promise<{ readonly compose: ComposeDriver; readonly words: string }> {
  const textOf = async (compose: ComposeDriver | undefined) =>
    ((await compose?.bodyText()) ?? '').replace(/\s+/g, ' ')
  // The tab may still be led to its mail meanwhile, which breaks a look off.
  await expect(async () => expect(await textOf((await mail.composes())[0])).toContain(part)).toPass({
    timeout,
  })
  const [compose] = await mail.composes()
  if (!compose) throw new Error('The draft closed')
  return { compose, words: await textOf(compose) }
}

async function send(mail: WebmailDriver, compose: ComposeDriver): Promise<void> {
  const before = (await mail.sent()).length
  await compose.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(before + 1)
}
