import type { Locator, Page } from 'playwright'
import {
  type ComposeDriver,
  mailboxReaders,
  type RecipientField,
  type TestFile,
  type WebmailDriver,
  write,
} from './drivers'

const MAIL_URL = 'https://mail.google.com/mail/u/0/'
const DRAFT_ID = 'input[name="draft"]'
const SEND_ITEM = 'body > [role="menu"] [selector="scheduledSend"]'

export function gmail(page: Page): WebmailDriver {
  const contents = page.locator('.M9')

  async function composes(): Promise<ComposeDriver[]> {
    const drivers: ComposeDriver[] = []
    for (const content of await contents.all()) {
      const value = await content.locator(DRAFT_ID).inputValue()
      drivers.push(await gmailCompose(page, value))
    }
    return drivers
  }

  /** Does something that opens a compose, and finds the one that was not there before. */
  async function opened(act: () => Promise<void>): Promise<ComposeDriver> {
    const before = await composes()
    await act()
    await contents.nth(before.length).waitFor()
    const fresh = (await composes()).find(({ draftId }) => before.every((known) => known.draftId !== draftId))
    if (!fresh) throw new Error('No new compose opened')
    return fresh
  }

  const answer = (name: string) => opened(() => page.locator(`.amn .${name}:visible`).last().click())

  async function openFolder(folder: string): Promise<void> {
    await page.locator(`.aio a[href="#${folder}"]`).click()
    await page.locator('[gh="tl"]').waitFor()
  }

  return {
    ...mailboxReaders(page),
    toast: page.locator('.b8.bAp'),
    alert: page.locator('body > [role="alertdialog"]'),
    async open(address = '') {
      await page.goto(new URL(address, MAIL_URL).href)
      await page.locator('body[class]').waitFor()
    },
    compose: () => opened(() => page.locator('[gh="cm"]').click()),
    composes,
    openFolder,
    async openThread(subjectOrId) {
      if (/^[0-9a-f]{16}$/.test(subjectOrId)) {
        await page.evaluate((id) => {
          location.hash = `#all/${id}`
        }, subjectOrId)
        await page.locator(`h2.hP[data-legacy-thread-id="${subjectOrId}"]`).waitFor()
        return
      }
      await openFolder('all')
      await page.locator('tr.zA', { hasText: subjectOrId }).first().click()
      await page.locator('h2.hP', { hasText: subjectOrId }).waitFor()
    },
    async openDraft(subject) {
      await openFolder('drafts')
      return opened(() => page.locator('tr.zA', { hasText: subject }).first().click())
    },
    reply: () => answer('bkH'),
    replyAll: () => answer('bkI'),
    forward: () => answer('bkG'),
    undoSend: () => opened(() => page.locator('#link_undo').click()),
    async cancelScheduled(subject) {
      await openFolder('scheduled')
      return opened(() => page.locator('tr.zA', { hasText: subject }).first().click())
    },
    messages: () => page.locator('.h7 .a3s'),
  }
}

async function gmailCompose(page: Page, draftValue: string): Promise<ComposeDriver> {
  const holds = `:has(${DRAFT_ID}[value="${draftValue}"])`
  const inDialog = (await page.locator(`[role="dialog"]${holds}`).count()) > 0
  const root = page.locator(inDialog ? `[role="dialog"]${holds}` : `.M9${holds}`)
  const body = root.locator('[g_editable="true"]')
  const subjectInput = root.locator('input[name="subjectbox"]')
  const sendButton = root.locator('.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])')
  const row = (field: RecipientField) => root.locator(`.GS .anm[name="${field}"]`)

  async function recipientInput(field: RecipientField = 'to'): Promise<Locator> {
    const summary = root.locator('.aoD.hl')
    if (await summary.isVisible()) await summary.focus()
    const link = root.locator(`span.${field === 'cc' ? 'pE' : 'pB'}[role="link"]`)
    if (field !== 'to' && (await link.isVisible())) await link.click()
    return row(field).locator('input[role="combobox"]')
  }

  return {
    draftId: draftValue.replace('#', ''),
    root,
    body,
    subjectInput,
    sendButton,
    recipientInput,
    async addRecipient(address, name, field = 'to') {
      const input = await recipientInput(field)
      await input.click()
      await write(page, name === undefined ? address : `${name} <${address}>`)
      await input.press('Enter')
      await row(field).locator(`[role="option"][data-hovercard-id="${address}"]`).waitFor()
    },
    recipients: (field = 'to') =>
      row(field)
        .locator('[role="option"]')
        .evaluateAll((options) =>
          options.map((option) => ({
            name: option.getAttribute('data-name') ?? '',
            email: option.getAttribute('data-hovercard-id') ?? '',
          })),
        ),
    setSubject: (subject) => subjectInput.fill(subject),
    subject: () => subjectInput.inputValue(),
    async typeBody(text) {
      await body.focus()
      await write(page, text)
    },
    bodyHtml: () => body.innerHTML(),
    // biome-ignore lint/performance/useDomNodeTextContent: the lines of a body come from its layout
    bodyText: () => body.innerText(),
    async attach(...files: TestFile[]) {
      const chooser = page.waitForEvent('filechooser')
      await root.locator('[command="Files"]').click()
      await (await chooser).setFiles(files)
      for (const { name } of files) {
        await root.locator('.dL:not(:has([role="progressbar"]))', { hasText: name }).waitFor()
      }
    },
    attachments: () => root.locator('.dL .vI').allInnerTexts(),
    send: () => sendButton.click(),
    async sendByKeyboard() {
      await body.press('Control+Enter')
    },
    async schedule() {
      await root.locator('[aria-haspopup="true"].hG').click()
      await page.locator(SEND_ITEM).click()
      await page.locator('body > [role="dialog"] button').first().click()
    },
    discard: () => root.locator('.gU .oh').click(),
    close: () => root.locator('.Ha').click(),
    minimise: () => root.locator('.Hl').click(),
    toggleFullScreen: () => root.locator('.Hq').click(),
    popOut: () => root.locator('.Hq').click({ modifiers: ['Shift'] }),
  }
}
