import { systemClock } from '../../../lib/adapters/system/system-clock'
import { threadsOf } from '../../demo/mailbox'
import { LINDBERG, type PastInvoice, SELLER } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import type { MailboxOptions } from '../../webmail/model'
import { expect, test } from '../extension'
import { putRecords } from './seed'

const THREADS = { outlook: 'AQQkADEyMWQ0ZjM3LTAwMTIAEADL7xYd', yahoo: 'AJ18c5f2b91d3a7e' } as const
const line = { description: 'Photographs', quantity: '1', unit: 'day', unitPrice: '100.00' } as const

for (const host of ['outlook', 'yahoo'] as const) {
  const past: Omit<PastInvoice, 'issuedDaysAgo'> = {
    client: LINDBERG,
    host,
    threadId: THREADS[host],
    lines: [line],
    sent: 'confirmed',
  }
  const late = await sampleLedger(systemClock.today(), [
    { ...past, issuedDaysAgo: 42 },
    { ...past, issuedDaysAgo: 40 },
  ])
  const [thread, ...others] = threadsOf(host, late.sent)
  const mailbox: MailboxOptions = {
    account: SELLER.email,
    accountName: SELLER.contactName,
    threads: thread
      ? [{ ...thread, messages: [...others.flatMap(({ messages }) => messages), ...thread.messages] }]
      : [],
  }

  test.describe(`two late invoices of one conversation in ${host}`, () => {
    test.use({ mailbox })

    test('are reminded of one after the other: the reminder that waits there is called by its invoice', async ({
      plainvoice,
    }) => {
      await putRecords(plainvoice, late.items)
      // Opens the popup, which calls later.
      await plainvoice.from('popup')('receivables.overview', {})
      const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
      const [first, second] = [...rows].sort((a, b) => (a.number < b.number ? -1 : 1))
      const remind = async (invoiceId = '') => {
        const opened = plainvoice.context.waitForEvent('page')
        const command = `REMIND-${invoiceId}`
        await plainvoice.from('popup')('reminder.write', { command, invoiceId, again: false, anyway: false })
        return plainvoice.mailIn(await opened, host)
      }
      const before = await remind(first?.id)
      // The page may still be led to the thread meanwhile, which breaks a look off.
      await expect(async () => {
        expect((await before.drafts()).map(({ attachments }) => attachments.length)).toEqual([1])
      }).toPass({ timeout: 20_000 })
      const { page } = await remind(second?.id)
      const notice = page.getByRole('dialog', { name: 'The words are not in a mail yet' })
      await expect(notice).toContainText(`The reminder for invoice ${first?.number} stands unsent`)
      await expect(notice).not.toContainText('words of your own')
    })
  })
}
