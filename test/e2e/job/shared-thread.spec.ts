import type { Page } from 'playwright'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { addDays } from '../../../lib/domain/calendar/plain-date'
import { threadsOf } from '../../demo/mailbox'
import { LINDBERG, NORTHLIGHT, type PastInvoice, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import type { WebmailDriver } from '../../webmail/drivers'
import type { MailboxOptions } from '../../webmail/model'
import { expect, type Plainvoice, test } from '../extension'
import { putRecords } from './seed'

const TODAY = systemClock.today()
const THREADS = {
  gmail: '18c5f2b91d3a7e44',
  outlook: 'AQQkADEyMWQ0ZjM3LTAwMTIAEADL7xYd',
  yahoo: 'AJ18c5f2b91d3a7e',
} as const
const line = { description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '100.00' } as const
const notice = (mail: WebmailDriver) => mail.page.getByRole('dialog', { name: 'This is a new mail' })

for (const host of ['gmail', 'outlook', 'yahoo'] as const) {
  const past = {
    client: NORTHLIGHT,
    host,
    threadId: THREADS[host],
    lines: [line],
    sent: 'confirmed',
  } as const
  const before: PastInvoice = {
    ...past,
    client: LINDBERG,
    threadId: `${THREADS[host]}0`,
    issuedDaysAgo: 60,
    paidDaysAgo: 50,
  }
  const ledgers = {
    late: await sampleLedger(TODAY, [before, { ...past, issuedDaysAgo: 40 }]),
    paid: await sampleLedger(TODAY, [before, { ...past, issuedDaysAgo: 12, paidDaysAgo: 0 }]),
  }
  const from = { name: LINDBERG.contactName, email: LINDBERG.email }
  const theirs = (text: string, daysAgo: number) => ({
    from,
    text,
    at: `${addDays(TODAY, -daysAgo)}T10:00:00.000Z`,
  })
  /** Another client began the thread that the invoice went out in, and wrote last in it. */
  const mailbox = (ledger: keyof typeof ledgers): MailboxOptions => ({
    account: SELLER.email,
    accountName: SELLER.contactName,
    threads: threadsOf(host, ledgers[ledger].sent).map((thread) =>
      thread.id === THREADS[host]
        ? {
            ...thread,
            messages: [
              theirs('The photos are for Ella.', 62),
              ...thread.messages,
              theirs('Thanks for the photos!', 1),
            ],
          }
        : thread,
    ),
  })

  test.describe(`an invoice in a thread of another client in ${host}`, () => {
    test.describe('late', () => {
      test.use({ mailbox: mailbox('late') })

      test('is reminded of in a new mail to its own client', async ({ plainvoice }) => {
        await putRecords(plainvoice, ledgers.late.items)
        const call = plainvoice.from('popup')
        const { id: invoiceId, number } = await theirInvoice(plainvoice)
        const mail = await openedBy(plainvoice, host, () =>
          call('reminder.write', { command: 'REMIND', invoiceId, again: false, anyway: false }),
        )
        const compose = await newMail(mail, NORTHLIGHT.email)
        expect(await compose.bodyText()).toContain('Hello Ella')
        await expect.poll(() => compose.attachments()).toEqual([`invoice-${number}.pdf`])
        await expect(notice(mail)).toContainText('would go to somebody else')
        await expect(mail.page.getByRole('dialog', { name: 'They have answered' })).toHaveCount(0)
      })
    })

    test.describe('paid', () => {
      test.use({ mailbox: mailbox('paid') })

      test('has its own client thanked in a new mail', async ({ plainvoice }) => {
        await putRecords(plainvoice, ledgers.paid.items)
        const call = plainvoice.from('popup')
        const { id: invoiceId } = await theirInvoice(plainvoice)
        const mail = await openedBy(plainvoice, host, () =>
          call('thanks.write', { command: 'THANK', invoiceId }),
        )
        const compose = await newMail(mail, NORTHLIGHT.email)
        expect(await compose.bodyText()).toContain('has arrived. Thank you.')
        await expect(notice(mail)).toContainText('not to this client')
      })
    })
  })
}

async function theirInvoice(plainvoice: Plainvoice) {
  // Opens the popup, which calls later.
  await plainvoice.from('popup')('receivables.overview', {})
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const row = rows.find(({ clientName }) => clientName === NORTHLIGHT.name)
  if (!row) throw new Error('There is no invoice')
  return row
}

async function openedBy(
  plainvoice: Plainvoice,
  host: keyof typeof THREADS,
  act: () => Promise<unknown>,
): Promise<WebmailDriver> {
  const opened: Promise<Page> = plainvoice.context.waitForEvent('page')
  await act()
  return plainvoice.mailIn(await opened, host)
}

/** The mail that the tab was led to, which goes to nobody else. */
async function newMail(mail: WebmailDriver, to: string) {
  await expect(async () => {
    const [compose] = await mail.composes()
    expect((await compose?.recipients())?.map(({ email }) => email)).toEqual([to])
  }).toPass({ timeout: 20_000 })
  const [compose] = await mail.composes()
  if (!compose) throw new Error('The draft closed')
  return compose
}
