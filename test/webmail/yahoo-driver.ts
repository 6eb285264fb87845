import type { Locator, Page } from 'playwright'
import {
  type ComposeDriver,
  mailboxReaders,
  type RecipientField,
  type TestFile,
  type WebmailDriver,
  write,
} from './drivers'

const MAIL_URL = 'https://mail.yahoo.com/d/folders/1'
const test = (id: string) => `[data-test-id="${id}"]`

export function yahoo(page: Page): WebmailDriver {
  const roots = page.locator(test('compose'))

  async function composes(): Promise<ComposeDriver[]> {
    const ids = await roots.evaluateAll((all) => all.map((root) => root.getAttribute('data-draft') ?? ''))
    return ids.map((id) => yahooCompose(page, id))
  }

  /** Does something that opens a compose, and finds the one that was not there before. */
  async function opened(act: () => Promise<void>): Promise<ComposeDriver> {
    const before = (await composes()).map(({ draftId }) => draftId)
    await act()
    const find = async () => (await composes()).find(({ draftId }) => !before.includes(draftId))
    let fresh = await find()
    while (!fresh) {
      await page.evaluate(() => new Promise(requestAnimationFrame))
      fresh = await find()
    }
    await fresh.body.waitFor()
    return fresh
  }

  async function openFolder(folder: string): Promise<void> {
    await page.locator(`[data-test-folder-name="${folder}"]`).click()
    await page.locator(test('virtual-list')).waitFor()
  }

  const answer = (id: string) => opened(() => page.locator(test(id)).click())
  return {
    ...mailboxReaders(page),
    toast: page.locator(`[role="status"] ${test('notification')}`),
    alert: page.locator('body > [role="alertdialog"]'),
    async open(address = '') {
      await page.goto(new URL(address, MAIL_URL).href)
      await page.locator('#mail-app-component').waitFor()
    },
    compose: () => opened(() => page.locator(test('compose-button')).click()),
    composes,
    openFolder,
    async openThread(subjectOrId) {
      const line = page.locator(test('message-list-item'), { hasText: subjectOrId })
      await openFolder('inbox')
      if ((await line.count()) === 0) await openFolder('sent')
      await line.first().click()
      await page.locator(test('message-group-view')).waitFor()
    },
    async openDraft(subject) {
      await openFolder('drafts')
      return opened(() => page.locator(test('message-list-item'), { hasText: subject }).first().click())
    },
    reply: () => answer('icon-btn-reply'),
    replyAll: () => answer('icon-btn-reply-all'),
    forward: () => answer('icon-btn-forward'),
    async cancelScheduled(subject) {
      await openFolder('scheduled')
      return opened(() => page.locator(test('message-list-item'), { hasText: subject }).first().click())
    },
    undoSend: () => opened(() => page.locator(`${test('notification')} button`).click()),
    messages: () => page.locator(test('message-view-body-content')),
  }
}

function yahooCompose(page: Page, draftId: string): ComposeDriver {
  const root = page.locator(`${test('compose')}[data-draft="${draftId}"]`)
  const body = root.locator(test('rte'))
  const subjectInput = root.locator(test('compose-subject'))
  const sendButton = root.locator(test('compose-send-button'))
  const row = (field: RecipientField) => root.locator(test(`container-${field}`))

  async function recipientInput(field: RecipientField = 'to'): Promise<Locator> {
    const input = row(field).locator('input')
    if (!(await input.isVisible())) await root.locator(test('btn-cc')).click()
    return input
  }

  return {
    draftId,
    root,
    body,
    subjectInput,
    sendButton,
    recipientInput,
    async addRecipient(address, name, field = 'to') {
      const input = await recipientInput(field)
      const pills = row(field).locator(test('pill'))
      const before = await pills.count()
      await input.focus()
      await write(page, name === undefined ? address : `${name} <${address}>`)
      await input.press('Enter')
      await pills.nth(before).waitFor()
    },
    recipients: (field = 'to') =>
      row(field)
        .locator(test('pill'))
        .evaluateAll((pills) =>
          pills.map((pill) => {
            const title = pill.getAttribute('title') ?? ''
            const match = /^(.*) <(.+)>$/.exec(title)
            return match ? { name: match[1] ?? '', email: match[2] ?? '' } : { name: '', email: title }
          }),
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
      await root.locator(test('icon-btn-attach')).click()
      await (await chooser).setFiles(files)
      const finished = root.locator(`${test('attachment-card')}:not(:has([role="progressbar"]))`)
      for (const { name } of files) await finished.filter({ hasText: name }).waitFor()
    },
    attachments: () => root.locator(test('attachment-card-title')).allInnerTexts(),
    send: () => sendButton.click(),
    async sendByKeyboard() {
      await body.press('Control+Enter')
    },
    schedule: () => root.locator(test('compose-schedule-send-button')).click(),
    discard: () => root.locator(test('icon-btn-trash')).click(),
    close: () => root.locator(test('btn-close')).click(),
    async minimise() {
      throw new Error('Yahoo has no minimised composes')
    },
    async toggleFullScreen() {
      throw new Error('Yahoo has no full-screen composes')
    },
    async popOut() {
      throw new Error('Yahoo has no composes in windows')
    },
  }
}
