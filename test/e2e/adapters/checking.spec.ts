import type { Page } from 'playwright/test'
import type { ComposeDriver } from '../../webmail/drivers'
import { showTab } from '../job/draft-driver'
import { expect, test } from './fixtures'
import { button, card, clickWord, host, openDraft, underlined } from './open-draft'

/** What the checks promise of a mail on every site and in every browser. */

const TEXT = 'It is due on 07/12/26, net 14.\nI must insist.'

for (const site of ['gmail', 'outlook'] as const) {
  test(`${site}: underlining changes nothing of the mail, and a fix is one step back and one again`, async ({
    openMail,
  }) => {
    const draft = await openDraft(openMail, site, TEXT)
    const { page, compose } = draft
    const typed = await compose.bodyHtml()
    await expect
      .poll(() => underlined(page))
      .toEqual({
        'plainvoice-error': ['07/12/26'],
        'plainvoice-hint': ['net 14'],
        'plainvoice-warning': ['I must insist'],
      })
    await clickWord(draft, '07/12/26')
    await expect(card(page)).toContainText('1 of 3')
    expect(await compose.bodyHtml()).toBe(typed)
    expect(typed).not.toMatch(/plainvoice|<span|<mark|style=/)

    await card(page).getByRole('button', { name: 'Monday 7 December 2026' }).click()
    await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
    await expect(compose.body).toContainText('It is due on Monday 7 December 2026, net 14.')
    const fixed = await compose.bodyHtml()
    await page.keyboard.press('Control+z')
    expect(await compose.bodyHtml()).toBe(typed)
    await expect(button(page, 'Invoice, 3 to look at')).toBeVisible()
    await page.keyboard.press('Control+y')
    expect(await compose.bodyHtml()).toBe(fixed)
    await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
  })

  test(`${site}: two drafts have a button and underlines each, and a fix in one leaves the other`, async ({
    openMail,
  }) => {
    // Outlook shows one of the mails that are being written at a time.
    const isOneShown = site === 'outlook'
    const first = await openDraft(openMail, site, 'It is net 14')
    const { page, mail } = first
    const typed = await first.compose.bodyHtml()
    const second = { ...first, compose: await mail.compose() }
    await second.compose.typeBody('I must insist')
    const ofFirst = { 'plainvoice-hint': ['net 14'] }
    await expect
      .poll(() => underlined(page))
      .toEqual({ ...(isOneShown ? {} : ofFirst), 'plainvoice-warning': ['I must insist'] })
    await expect(host(page)).toHaveCount(isOneShown ? 1 : 2)
    await clickWord(second, 'I must insist')
    await card(page).getByRole('button', { name: 'Please' }).click()
    await expect(second.compose.body).toHaveText('Please')
    if (isOneShown) await showTab(mail, 0)
    await expect.poll(() => underlined(page)).toEqual(ofFirst)
    expect(await first.compose.bodyHtml()).toBe(typed)
    if (isOneShown) await showTab(mail, 1)
    await second.compose.discard()
    if (isOneShown) await showTab(mail, 0)
    await expect(host(page)).toHaveCount(1)
    await expect.poll(() => underlined(page)).toEqual(ofFirst)
  })

  test(`${site}: nothing is checked while an input method composes: as Chromium has it, or by the events of Firefox`, async ({
    openMail,
    engine,
  }) => {
    const { page, compose } = await openDraft(openMail, site, 'due ')
    const method = await { chromium: inputMethod, firefox: inputEvents }[engine](page, compose)
    await compose.body.focus()
    await method.compose('net 14')
    await expect(compose.body).toHaveText(/due\snet 14/)
    // Longer than a pause after which words are checked.
    await page.waitForTimeout(1_000)
    expect(await underlined(page)).toEqual({})
    await method.commit('net 14')
    await expect(button(page, 'Invoice, 1 to look at')).toBeVisible()
    await expect.poll(() => underlined(page)).toEqual({ 'plainvoice-hint': ['net 14'] })
  })
}

interface InputMethod {
  compose(text: string): Promise<unknown>
  commit(text: string): Promise<unknown>
}

/** The browser's own, which the debugger of Chromium drives. */
async function inputMethod(page: Page): Promise<InputMethod> {
  const devTools = await page.context().newCDPSession(page)
  return {
    compose: (text) =>
      devTools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text) => devTools.send('Input.insertText', { text }),
  }
}

/** No protocol drives that of Firefox: its events, in its order, around a change that its editor makes. */
async function inputEvents(_page: Page, { body }: ComposeDriver): Promise<InputMethod> {
  return {
    compose: (text) =>
      body.evaluate((editor, data) => {
        editor.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
        editor.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data }))
        document.execCommand('insertText', false, data)
      }, text),
    commit: (text) =>
      body.evaluate((editor, data) => {
        editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data }))
        editor.dispatchEvent(
          new InputEvent('input', { bubbles: true, data, inputType: 'insertCompositionText' }),
        )
      }, text),
  }
}
