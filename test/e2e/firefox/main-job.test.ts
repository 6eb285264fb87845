import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { NORTHLIGHT } from '../../demo/sample-data'
import { sampleLedger } from '../../demo/sample-ledger'
import { launchFirefox, type RunningFirefox } from './firefox'

/** Firefox over WebDriver BiDi has no page objects of ours: this drives what a person sees by its accessible name. */

let firefox: RunningFirefox

beforeAll(async () => {
  firefox = await launchFirefox()
})

afterAll(async () => {
  await firefox.close()
  expect(firefox.strayRequests).toEqual([])
})

test('an invoice is written, attached, sent and paid', async () => {
  await seed(await firefox.ownPage('popup.html'))
  const mail = await firefox.openMail('https://mail.google.com/mail/u/0/')
  const composer = await openComposer(mail, NORTHLIGHT.email)
  await write(composer, 'Description', 'Autumn newsletter')
  await write(composer, 'Quantity', '8')
  await write(composer, 'Unit price', '85.00')
  await button(composer, 'Insert into draft').click()
  await button(composer, 'Insert again').wait()

  await mail.locator('::-p-aria([name="Send ‪(Ctrl-Enter)‬"])').click()
  const sent = await vi.waitUntil(async () => (await sentMails(mail)).at(-1), { timeout: 20_000 })
  expect(sent.subject).toMatch(/^Invoice \d{4}-005: €853\.40, due /)
  expect(sent.text).toContain('FI21 1234 5600 0007 85')
  expect(sent.attachments.map(({ name, type }) => [name, type])).toEqual([
    [expect.stringMatching(/^invoice-\d{4}-005\.pdf$/), 'application/pdf'],
  ])
  const pdf = Buffer.from(sent.attachments[0]?.base64 ?? '', 'base64')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.subarray(-6).toString()).toContain('%%EOF')

  const popup = await firefox.ownPage('popup.html')
  await button(popup, `More for ${numberIn(sent.subject)}`).click()
  await item(popup, 'Record full payment').click()
  await button(popup, 'Undo').wait()
  expect(await popup.evaluate(() => document.body.textContent)).toContain(
    '€853.40 recorded for Northlight Studio Oy',
  )
})

test('access that was taken back is asked for, and mails that are open go on once it is given', async () => {
  const taken = await firefox.ownPage('popup.html')
  const origins = ['https://mail.google.com/*']
  await taken.evaluate((sites) => (globalThis as unknown as OwnScope).browser.permissions.remove(sites), {
    origins,
  })
  const mail = await firefox.openMail('https://mail.google.com/mail/u/0/')
  await mail.locator('::-p-aria(Compose)').click()
  expect(await invoiceButton(mail)).toBeUndefined()

  await taken.bringToFront()
  // It is drawn once the browser has said what it lets us into, which a locator that looked too early never sees.
  const letIn = await vi.waitUntil(() => taken.$('::-p-aria([name="Let Plainvoice in"][role="button"])'), {
    timeout: 20_000,
  })
  await letIn.click()
  await mail.bringToFront()
  await vi.waitUntil(() => invoiceButton(mail), { timeout: 20_000 })
})

test('the popup of the toolbar button is as wide as it wants to be', async () => {
  const page = await firefox.ownPage('popup.html')
  await page.evaluate(() => (globalThis as unknown as OwnScope).browser.action.openPopup())
  await expect.poll(() => popupSize(page), { timeout: 10_000 }).toEqual({ width: 380, height: 600 })
})

interface OwnScope {
  readonly browser: {
    readonly action: { openPopup(): Promise<void> }
    readonly permissions: { remove(sites: { origins: string[] }): Promise<boolean> }
    readonly extension: { getViews(filter: { type: 'popup' }): readonly Window[] }
  }
}

/** Of the popup that is open: the browser makes its size from what is in it. */
function popupSize(ownPage: Page) {
  return ownPage.evaluate(() => {
    const [popup] = (globalThis as unknown as OwnScope).browser.extension.getViews({ type: 'popup' })
    return { width: popup?.innerWidth, height: popup?.innerHeight }
  })
}

/** Types over what is in a field. */
async function write(place: Frame, name: string, text: string): Promise<void> {
  const field = await place.locator(`::-p-aria([name="${name}"][role="textbox"])`).waitHandle()
  await field.click({ count: 3 })
  await field.type(text)
}

function numberIn(subject: string): string {
  return /\d{4}-\d{3}/.exec(subject)?.[0] ?? ''
}

function item(place: Page, name: string) {
  return place.locator(`::-p-aria([name="${name}"][role="menuitem"])`)
}

function button(place: Page | Frame, name: string) {
  return place.locator(`::-p-aria([name="${name}"][role="button"])`)
}

/** Opens a new mail, presses Invoice and gives the composer's frame. */
async function openComposer(page: Page, recipient: string): Promise<Frame> {
  await page.locator('::-p-aria(Compose)').click()
  await page.locator('input[aria-label^="To"]').fill(recipient)
  await page.keyboard.press('Enter')
  const invoice = await vi.waitUntil(() => invoiceButton(page), { timeout: 20_000 })
  await invoice.click()
  return vi.waitUntil(() => composerFrame(page), { timeout: 20_000 })
}

/** The button in the open shadow root beside Send. */
async function invoiceButton(page: Page): Promise<ElementHandle<Element> | undefined> {
  const found = await page.evaluateHandle(() =>
    document.querySelector('[data-plainvoice="compose"]')?.shadowRoot?.querySelector('button'),
  )
  return (found.asElement() as ElementHandle<Element> | null) ?? undefined
}

/** Its address reads `about:blank` from outside; only from within it is known. */
async function composerFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const here = await frame.evaluate(() => location.href)
    if (here.includes('/composer.html')) return frame
  }
  return undefined
}

async function seed(ownPage: Page): Promise<void> {
  const { items } = await sampleLedger(systemClock.today())
  await ownPage.evaluate((records) => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { local: { set(items: object): Promise<void> } } }
    }
    return browser.storage.local.set(records)
  }, items as object)
}

function sentMails(page: Page) {
  return page.evaluate(() => window.demoMailbox.sent())
}
