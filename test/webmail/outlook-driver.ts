import type { Locator, Page } from 'playwright'
import {
  type ComposeDriver,
  mailboxReaders,
  type RecipientField,
  type TestFile,
  type WebmailDriver,
  write,
} from './drivers'

const MAIL_URL = 'https://outlook.office.com/mail/'
const ROOT = '[id^="docking_InitVisiblePart_"]'
const FOLDER_ORDER = ['inbox', 'drafts', 'sent', 'scheduled'] as const

export function outlook(page: Page): WebmailDriver {
  const roots = page.locator(ROOT)

  async function composes(): Promise<ComposeDriver[]> {
    const ids = await roots.evaluateAll((elements) => elements.map(({ id }) => id))
    return ids.map((id) => outlookCompose(page, id))
  }

  /** Does something that opens a compose, and finds the one that was not there before. */
  async function opened(act: () => Promise<void>): Promise<ComposeDriver> {
    const before = (await composes()).map(({ draftId }) => draftId)
    await act()
    await roots.nth(before.length).waitFor({ state: 'attached' })
    const fresh = (await composes()).find(({ draftId }) => !before.includes(draftId))
    if (!fresh) throw new Error('No new compose opened')
    await fresh.body.waitFor()
    return fresh
  }

  const answer = (icon: string) =>
    opened(() => page.locator(`button:has([data-icon-name="${icon}"])`).first().click())

  async function openFolder(folder: (typeof FOLDER_ORDER)[number]): Promise<void> {
    const item = page.locator('.folders .folder').nth(FOLDER_ORDER.indexOf(folder))
    await item.click()
    await page.locator('.folders .folder[aria-selected="true"]').and(item).waitFor()
  }

  return {
    ...mailboxReaders(page),
    toast: page.locator('[role="status"] .fui-Toast'),
    alert: page.locator('body > :is([role="alertdialog"], [role="dialog"])'),
    async open(address = '') {
      await page.goto(new URL(address, MAIL_URL).href)
      await page.locator('[id^="primaryMailboxRoot"]').waitFor({ state: 'attached' })
    },
    compose: () => opened(() => page.locator('button:has([data-icon-name="ComposeRegular"])').click()),
    composes,
    openFolder,
    async openThread(subjectOrId) {
      const rows = page.locator('#MailList [role="option"]')
      const wanted = () =>
        rows.and(page.locator(`[data-convid="${subjectOrId}"]`)).or(rows.filter({ hasText: subjectOrId }))
      await openFolder('inbox')
      if ((await wanted().count()) === 0) await openFolder('sent')
      await wanted().first().click()
      await page
        .locator(':is(#ConversationReadingPaneContainer, #ItemReadingPaneContainer) [role="heading"]')
        .waitFor()
    },
    async openDraft(subject) {
      await openFolder('drafts')
      return opened(() => page.locator('#MailList [role="option"]', { hasText: subject }).first().click())
    },
    reply: () => answer('ArrowReplyRegular'),
    replyAll: () => answer('ArrowReplyAllRegular'),
    forward: () => answer('ArrowForwardRegular'),
    async cancelScheduled(subject) {
      await openFolder('scheduled')
      return opened(() => page.locator('#MailList [role="option"]', { hasText: subject }).first().click())
    },
    undoSend: () => opened(() => page.locator('[role="status"] .fui-Toast button').click()),
    messages: () => page.locator('[id^="UniqueMessageBody"]'),
  }
}

function outlookCompose(page: Page, rootId: string): ComposeDriver {
  const root = page.locator(`#${rootId}`)
  const body = root.locator(
    ':is([contenteditable="true"][role="textbox"][aria-multiline="true"], textarea, [contenteditable="plaintext-only"])',
  )
  const wells = root.locator('.compose-header [contenteditable="true"][role="textbox"]')
  const subjectInput = root.locator('input[id^="MSG_"][id$="_SUBJECT"]')
  const sendButton = root.locator('[data-testid="ComposeSendButton"] .fui-SplitButton__primaryActionButton')
  const well = (field: RecipientField) => wells.nth(['to', 'cc', 'bcc'].indexOf(field))

  async function recipientInput(field: RecipientField = 'to'): Promise<Locator> {
    if (field !== 'to' && !(await well(field).isVisible())) {
      await root
        .locator('.fui-Input button')
        .nth(field === 'cc' ? 0 : 1)
        .click()
    }
    return well(field)
  }

  return {
    draftId: rootId,
    root,
    body,
    subjectInput,
    sendButton,
    recipientInput,
    async addRecipient(address, name, field = 'to') {
      const input = await recipientInput(field)
      const before = await input.locator('.pill').count()
      await input.focus()
      await write(page, name === undefined ? address : `${name} <${address}>`)
      await page.keyboard.press('Enter')
      await input.locator('.pill').nth(before).waitFor()
    },
    recipients: (field = 'to') =>
      well(field)
        .locator('[class*="textContainer-"]')
        .evaluateAll((pills) =>
          pills.map(({ textContent }) => {
            const text = textContent ?? ''
            const match = /^(.*) <(.+)>$/.exec(text)
            if (match) return { name: match[1] ?? '', email: match[2] ?? '' }
            return text.includes('@') ? { name: '', email: text } : { name: text, email: '' }
          }),
        ),
    async setSubject(subject) {
      await subjectInput.selectText()
      await page.keyboard.type(subject)
    },
    subject: () => subjectInput.inputValue(),
    async typeBody(text) {
      await body.focus()
      await write(page, text)
    },
    bodyHtml: () => body.innerHTML(),
    bodyText: async () =>
      (await body.evaluate(({ tagName }) => tagName === 'TEXTAREA'))
        ? body.inputValue()
        : // biome-ignore lint/performance/useDomNodeTextContent: the lines of a body come from its layout
          body.innerText(),
    async attach(...files: TestFile[]) {
      const chooser = page.waitForEvent('filechooser')
      await root.locator('[role="toolbar"] > button').nth(1).click()
      await (await chooser).setFiles(files)
      const finished = root.locator('[data-testid="AttachmentCard"]:not(:has([role="progressbar"]))')
      for (const { name } of files) await finished.filter({ hasText: name }).waitFor()
    },
    attachments: () => root.locator('[data-testid="AttachmentCard"] [title]').allInnerTexts(),
    send: () => sendButton.click(),
    async sendByKeyboard() {
      await body.press('Control+Enter')
    },
    async schedule() {
      await root.locator('.fui-SplitButton__menuButton').click()
      await page.locator('body > [role="menu"] [role="menuitem"]').first().click()
      await page.locator('body > [role="dialog"] button').first().click()
    },
    async discard() {
      await root.locator('#discardCompose').click()
      await page.locator('body > [role="dialog"] button').first().click()
    },
    close: () => root.locator('[role="toolbar"] > button').last().click(),
    popOut: () => root.locator('[role="toolbar"] > button').nth(-2).click(),
    async minimise() {
      throw new Error('Outlook has no minimised composes')
    },
    async toggleFullScreen() {
      throw new Error('Outlook has no full-screen composes')
    },
  }
}
