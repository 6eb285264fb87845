import { expect, type Frame, type Locator, type Page } from 'playwright/test'
import type { ComposeDriver, WebmailDriver } from '../../webmail/drivers'
import type { Host, Locale } from '../../webmail/model'
import type { Plainvoice } from '../extension'
import { composerDriver } from './composer-driver'

export const HOSTS = ['gmail', 'outlook'] as const

/** The file name, subject and numbers of seeded drafts begin with this year. */
export const YEAR = new Date().getFullYear()

const INVOICE: Record<Locale, RegExp> = { en: /^Invoice/, fi: /^Lasku/ }

export function openMail(plainvoice: Plainvoice, host: Host): Promise<WebmailDriver> {
  return host === 'gmail' ? plainvoice.openGmail() : plainvoice.openOutlook()
}

/** Our one element in a compose window. */
export function ourMark(compose: ComposeDriver): Locator {
  return compose.root.locator('[data-plainvoice="compose"]')
}

export function invoiceButton(compose: ComposeDriver, language: Locale = 'en'): Locator {
  return ourMark(compose).getByRole('button', { name: INVOICE[language] })
}

/** Outlook shows one of the mails being written at a time. */
export function showTab(mail: WebmailDriver, index: number): Promise<void> {
  return mail.page.getByRole('tab').nth(index).click()
}

/** The card of a finding. */
export function checkCard(compose: ComposeDriver): Locator {
  return ourMark(compose).getByRole('dialog')
}

/** Presses Invoice in a compose window and drives the composer that opens beside it. */
export async function openComposer(compose: ComposeDriver, language: Locale = 'en') {
  const page = compose.root.page()
  const before = new Set(composerFrames(page))
  const fresh = (): Frame | undefined => composerFrames(page).find((frame) => !before.has(frame))
  await invoiceButton(compose, language).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => fresh()?.url(), { message: 'a composer opens' }).toBeDefined()
  return composerDriver(fresh() as Frame, language)
}

export type ComposerDriver = Awaited<ReturnType<typeof openComposer>>

export function composerFrames(page: Page): Frame[] {
  return page.frames().filter((frame) => frame.url().includes('/composer.html'))
}

/** Writes the one line that a seeded seller's invoice needs. */
export async function writeOneLine(
  composer: ComposerDriver,
  description: string,
  price: string,
): Promise<void> {
  const { field, words } = composer
  await field(words('description')).fill(description)
  await field(words('quantity')).fill('1')
  await field(words('unitPrice')).fill(price)
}

/** Writes a new mail with an invoice in it, ready to be sent. */
export async function draftWithInvoice(
  mail: WebmailDriver,
  {
    to,
    description,
    price = '100',
  }: { readonly to: string; readonly description: string; readonly price?: string },
): Promise<ComposeDriver> {
  const compose = await mail.compose()
  await compose.addRecipient(to)
  const composer = await openComposer(compose)
  await writeOneLine(composer, description, price)
  await composer.insert()
  await composer.close()
  return compose
}

/** The body's markup without our block. */
export function htmlAroundBlock(compose: ComposeDriver): Promise<string> {
  return compose.body.evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement
    for (const block of copy.querySelectorAll('[data-plainvoice-block]')) block.remove()
    return copy.innerHTML
  })
}

/** The words under each kind of underline. */
export function underlined(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range)).sort()]),
    ),
  )
}

/** Presses a word of the body with the mouse. */
export async function clickWord(compose: ComposeDriver, word: string): Promise<void> {
  const place = await compose.body.evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      const [firstLine] = range.getClientRects()
      if (!firstLine) throw new Error(`${wanted} is not on screen`)
      return { x: firstLine.left + firstLine.width / 2, y: firstLine.top + firstLine.height / 2 }
    }
    throw new Error(`No ${wanted} in the body`)
  }, word)
  await compose.root.page().mouse.click(place.x, place.y)
}
