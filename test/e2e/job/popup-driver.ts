import { expect, type Locator, type Page } from 'playwright/test'
import { popupWords } from '../../../lib/i18n/popup-words'
import { receivablesWords } from '../../../lib/i18n/receivables-words'
import { totalsWords } from '../../../lib/i18n/totals-words'
import { translator } from '../../../lib/i18n/translator'
import type { Locale } from '../../webmail/model'

/** Uses the popup as a person does. */
export function popupDriver(page: Page, language: Locale) {
  const t = translator(receivablesWords, language)
  const popup = translator(popupWords, language)
  const row = (text: string): Locator => page.getByRole('listitem').filter({ hasText: text })
  const choose = async (client: string, action: string): Promise<void> => {
    const open = row(client)
    await open.hover()
    await open.getByRole('button', { name: new RegExp(`^${t('moreFor', { number: '' }).trim()}`) }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }
  return {
    page,
    row,
    words: t,
    popupWords: popup,
    totalsWords: translator(totalsWords, language),
    choose,
    press: (client: string, name: string) => row(client).getByRole('button', { name, exact: true }).click(),
    undo: () => page.getByRole('button', { name: /^(Undo|Kumoa|Peru)$/ }).click(),
    async recordPart(client: string, amount: string): Promise<void> {
      await choose(client, t('recordAmount'))
      await page.getByRole('textbox', { name: t('amount') }).fill(amount)
      await page.getByRole('button', { name: t('record'), exact: true }).click()
    },
    async shows(client: string, ...texts: readonly string[]): Promise<void> {
      for (const text of texts) await expect(row(client)).toContainText(text)
    },
  }
}
