import type { Page } from 'playwright/test'
import type { ComposeDriver } from '../../webmail/drivers'
import type { Host, MailboxOptions } from '../../webmail/model'
import type { OpenMail } from './fixtures'

/** Our elements in the compose windows. */
export const host = (page: Page) => page.locator('[data-plainvoice="compose"]')
export const button = (page: Page, name: string | RegExp = /^Invoice/) => page.getByRole('button', { name })
export const card = (page: Page) => host(page).getByRole('dialog')

export type OpensMail = (host: Host, options?: MailboxOptions) => Promise<OpenMail>
export type OpenDraft = OpenMail & { readonly compose: ComposeDriver }

/** A compose window with Plainvoice in it and these words in its body. */
export async function openDraft(
  openMail: OpensMail,
  site: Host,
  words: string,
  options: MailboxOptions & { language?: 'en' | 'fi'; asks?: boolean } = {},
): Promise<OpenDraft> {
  const { language = 'en', asks = false, ...mailbox } = options
  const open = await openMail(site, mailbox)
  await open.world.run(([chosen, holds]) => globalThis.adapters.observeAndMount(chosen, holds), [
    language,
    asks,
  ] as const)
  const compose = await open.mail.compose()
  await compose.typeBody(words)
  return { ...open, compose }
}

/** Presses a word of the body with the mouse. */
export async function clickWord({ page, compose }: OpenDraft, word: string): Promise<void> {
  const { x, y } = await placeOf(compose, word)
  await page.mouse.click(x, y)
}

/** Where the middle of a word of the body is, and whether anybody sees it. */
export function placeOf(compose: ComposeDriver, word: string) {
  return compose.body.evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(wanted)
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return { x, y, isSeen: editor.contains(document.elementFromPoint(x, y)) }
    }
    throw new Error(`No ${wanted} in the body`)
  }, word)
}

/** The words under each kind of underline. */
export const underlined = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range)).sort()]),
    ),
  )
