import type { Output } from '../../../lib/messaging/protocol'
import { type ComposeDriver, outlook } from '../../webmail/drivers'
import { expect, type Plainvoice, test } from '../extension'
import { hurryNewPages } from '../hurry'
import {
  draftWithInvoice,
  HOSTS,
  invoiceButton,
  openComposer,
  openMail,
  showTab,
  writeOneLine,
  YEAR,
} from './draft-driver'
import { popupDriver } from './popup-driver'
import { seedSeller } from './seed'

const NORA = 'nora@lindberg.example'
const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }
/** Outlook gives no proof of a send. */
const BELIEF = { gmail: 'confirmed', outlook: 'likely' } as const
/** How long Gmail's adapter waits for a proof before it settles for likely. */
const PATIENCE = { timeout: 20_000 }

type Overview = Extract<Output<'receivables.overview'>, { ok: true }>['overview']

/** The invoices that are out, as `confirmed` or `likely`, with what is left to pay in cents. */
async function out(plainvoice: Plainvoice): Promise<string[]> {
  const answer = await plainvoice.from('popup')('receivables.overview', {})
  if (!answer.ok) throw new Error(answer.code)
  const { tasks, open }: Overview = answer.overview
  return [...tasks, ...open].map(({ row }) => `${row.delivery} ${row.open.minor}`).toSorted()
}

async function isOut(plainvoice: Plainvoice, ...invoices: readonly string[]): Promise<void> {
  await expect.poll(() => out(plainvoice), PATIENCE).toEqual(invoices)
}

test.use({ mailbox: OWNER })

for (const host of HOSTS) {
  test.describe(host, () => {
    const sent = BELIEF[host]

    test('a mail that the site refuses is not sent, and one that is taken back is not either', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      const compose = await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })
      await compose.addRecipient('not-an-address')
      await compose.send()
      await mail.alert.locator('button').first().click()
      await isOut(plainvoice)

      await mail.page.bringToFront()
      await compose.recipientInput()
      await compose.root.locator('.afX, .pill-remove').last().click()
      await compose.send()
      const reopened = await mail.undoSend()
      expect(await mail.sent()).toEqual([])
      await isOut(plainvoice)

      await mail.page.bringToFront()
      await reopened.send()
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
      await isOut(plainvoice, `${sent} 12550`)
    })

    test('closed and discarded drafts are not sent, a scheduled one is, and of two at once the one that was sent', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice)
      const mail = await openMail(plainvoice, host)
      const closed = await draftWithInvoice(mail, { to: NORA, description: 'Closed' })
      await closed.close()
      const discarded = await draftWithInvoice(mail, { to: NORA, description: 'Discarded', price: '200' })
      await discarded.discard()
      await isOut(plainvoice)

      await mail.page.bringToFront()
      const waiting = await draftWithInvoice(mail, { to: NORA, description: 'First' })
      const scheduled = await draftWithInvoice(mail, { to: NORA, description: 'Scheduled', price: '300' })
      await scheduled.schedule()
      await isOut(plainvoice, 'scheduled 37650')

      await mail.page.bringToFront()
      if (host === 'outlook') await showTab(mail, 0)
      await waiting.send()
      await isOut(plainvoice, `${sent} 12550`, 'scheduled 37650')
    })
  })
}

test.describe('where Gmail shows nothing after a send', () => {
  test.use({ mailbox: { ...OWNER, variants: ['noUndoToast'] } })

  test('the invoice is likely sent, and the person says in one click how it is', async ({ plainvoice }) => {
    hurryNewPages(plainvoice.context)
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, 'gmail')
    await (await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })).send()
    await isOut(plainvoice, 'likely 12550')
    await expect.poll(() => plainvoice.badge()).toBe('1')

    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    await popup.press('Lindberg', popup.words('notYet'))
    await expect(popup.page.getByText(popup.totalsWords('nothingOut'))).toBeVisible()
    await expect.poll(() => plainvoice.badge()).toBe('')
    await popup.undo()
    await popup.shows('Lindberg', popup.popupWords('sentToday', { number: `${YEAR}-002` }))
    await expect.poll(() => plainvoice.badge()).toBe('1')

    await popup.press('Lindberg', popup.words('yesSent'))
    await popup.shows('Lindberg', popup.words('dueIn', { count: 14 }))
    await expect.poll(() => plainvoice.badge()).toBe('')
    await popup.undo()
    await popup.shows('Lindberg', popup.popupWords('sentToday', { number: `${YEAR}-002` }))
    await isOut(plainvoice, 'likely 12550')
  })
})

test.describe('where Gmail’s server refuses', () => {
  test.use({ mailbox: { ...OWNER, variants: ['sendFails'] } })

  test('the invoice is not sent', async ({ plainvoice }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, 'gmail')
    const compose = await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })
    await compose.send()
    await expect(mail.toast).toContainText('could not be sent')
    await isOut(plainvoice)
    expect(await mail.sent()).toEqual([])
  })
})

for (const host of HOSTS) {
  test(`${host}: a mail whose window closes with it is taken back elsewhere, or likely sent`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const popOut = async (compose: ComposeDriver) => {
      const opened = mail.page.waitForEvent('popup')
      await compose.popOut()
      const page = await opened
      const window = host === 'gmail' ? await plainvoice.mailIn(page, 'gmail') : outlook(page)
      await expect.poll(async () => (await window.composes()).length).toBe(1)
      const [own] = await window.composes()
      if (!own) throw new Error('The window holds no mail')
      return { own, page }
    }
    /** The window may have closed before the click comes back. */
    const send = ({ own, page }: Awaited<ReturnType<typeof popOut>>) =>
      own.send().catch((error: unknown) => {
        if (!page.isClosed()) throw error
      })
    const compose = await mail.compose()
    await compose.addRecipient(NORA)
    const first = await popOut(compose)
    const composer = await openComposer(first.own)
    await writeOneLine(composer, 'Photographs', '100')
    await composer.insert()
    await composer.close()
    await send(first)
    const back = await mail.undoSend()
    await isOut(plainvoice)
    await mail.page.bringToFront()
    const second = await popOut(back)
    await send(second)
    await isOut(plainvoice, 'likely 12550')
    expect(second.page.isClosed()).toBe(true)
    const filesSent = async () => (await mail.sent()).map(({ attachments }) => attachments.length)
    // The window says that it closes before the mailbox has its mail.
    await expect.poll(filesSent).toEqual([1])
  })
}

for (const host of [...HOSTS, 'yahoo'] as const) {
  test(`${host}: a later mail of the same conversation is taken back alone`, async ({ plainvoice }) => {
    await seedSeller(plainvoice)
    const mail = await (host === 'yahoo' ? plainvoice.openYahoo() : openMail(plainvoice, host))
    const sent = { ...BELIEF, yahoo: 'likely' }[host]
    await mail.openThread('Product photos in June')
    const reply = await mail.reply()
    await reply.typeBody('Hello Nora,')
    const composer = await openComposer(reply)
    await writeOneLine(composer, 'Photographs', '100')
    await composer.insert()
    await composer.close()
    await reply.send()
    await isOut(plainvoice, `${sent} 12550`)

    await mail.page.bringToFront()
    const postscript = await mail.reply()
    await postscript.typeBody('PS: thank you for the coffee')
    await postscript.send()
    await expect.poll(async () => (await mail.sent()).length).toBe(2)
    const back = await mail.undoSend()
    await test.step('it holds no invoice, so that a new one may be begun in it', async () => {
      const begun = await openComposer(back)
      await expect(begun.field(begun.words('description'))).toHaveValue('')
      await begun.close()
    })
    await back.discard()
    await isOut(plainvoice, `${sent} 12550`)
    expect((await mail.sent()).map(({ attachments }) => attachments.length)).toEqual([1])
  })
}

test('a mail that was set to be sent later and is taken back days after is unsent, and goes with the next Send', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })
  const subject = await compose.subject()
  await compose.schedule()
  await isOut(plainvoice, 'scheduled 12550')
  await mail.page.bringToFront()

  await mail.open()
  const back = await mail.cancelScheduled(subject)
  await isOut(plainvoice)
  await mail.page.bringToFront()
  const composer = await openComposer(back)
  await expect(composer.frame.getByText('Photographs')).toBeVisible()
  await composer.close()
  await back.schedule()
  await isOut(plainvoice, 'scheduled 12550')

  await test.step('also where the person says so', async () => {
    const popup = popupDriver(await plainvoice.openPage('popup'), 'en')
    await popup.choose('Lindberg', popup.words('wasNotSent'))
    await isOut(plainvoice)
    await popup.undo()
    await isOut(plainvoice, 'scheduled 12550')
  })

  await mail.page.bringToFront()
  await mail.open()
  await (await mail.cancelScheduled(subject)).discard()
  await isOut(plainvoice)
  const list = await plainvoice.from('dashboard')('invoices.list', {})
  expect(list.rows.map(({ delivery }) => delivery)).toContain('abandoned')
})

test('an answer in Outlook that was left for another conversation is known again by what stands in it', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'outlook')
  await mail.openThread('Product photos in June')
  const reply = await mail.reply()
  const begun = await openComposer(reply)
  await writeOneLine(begun, 'Photographs', '100')
  await begun.insert()
  await begun.close()
  await mail.openFolder('drafts')
  const again = await mail.openDraft('Product photos in June')
  const composer = await openComposer(again)
  await expect(composer.frame.getByText('Photographs')).toBeVisible()
  await composer.close()
  await again.send()
  await isOut(plainvoice, 'likely 12550')
  expect((await mail.sent()).map(({ attachments }) => attachments.length)).toEqual([1])
})

test('a draft in Yahoo is known again by what stands in it', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openYahoo()
  const compose = await draftWithInvoice(mail, { to: NORA, description: 'Photographs' })
  const subject = await compose.subject()
  await compose.close()
  await mail.open()
  const again = await mail.openDraft(subject)
  const composer = await openComposer(again)
  await expect(composer.frame.getByText('Photographs')).toBeVisible()
  await composer.close()
  await again.send()
  await isOut(plainvoice, 'likely 12550')
})

test('an answer in Outlook that was hidden by another mail meanwhile is still known when it is sent', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'outlook')
  await mail.openThread('Product photos in June')
  const reply = await mail.reply()
  await reply.typeBody('Hello Nora,')
  const composer = await openComposer(reply)
  await writeOneLine(composer, 'Photographs', '100')
  await composer.insert()
  await composer.close()
  const other = await mail.compose()
  await expect(invoiceButton(reply)).toBeHidden()
  await other.close()
  await expect(invoiceButton(reply)).toBeVisible()

  await test.step('and when it was moved into a window of its own, where nothing names it', async () => {
    const opened = mail.page.waitForEvent('popup')
    await reply.popOut()
    const [own] = await outlook(await opened).composes()
    if (!own) throw new Error('The window holds no mail')
    await expect(invoiceButton(own)).toBeVisible()
    const known = await openComposer(own)
    await expect(known.frame.getByText('Photographs')).toBeVisible()
    await own.send()
    await isOut(plainvoice, 'likely 12550')
  })
})
