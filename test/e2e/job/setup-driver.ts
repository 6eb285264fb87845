import { expect, type Page } from 'playwright/test'
import { setupWords } from '../../../lib/i18n/setup-words'
import { translator } from '../../../lib/i18n/translator'
import type { Locale } from '../../webmail/model'
import type { TypedProfile } from './jobs'

/** The field is called as each country calls it. */
const TAX_ID = { en: /^(VAT number|EIN)$/, fi: 'Y-tunnus' }

/** Fills in the first set-up by the names of its fields and saves it. */
export async function setUp(page: Page, profile: TypedProfile, language: Locale): Promise<void> {
  await chooseLanguages(page, language)
  const t = translator(setupWords, language)
  const { country, taxId, ...rest } = profile
  const countries = page.getByRole('combobox', { name: t('country') })
  // By its name alone: the list may close when the focus comes back late from the choice of a language.
  await countries.fill(country)
  await countries.press('Tab')
  await expect(countries).toHaveValue(country)
  for (const [name, text] of Object.entries(rest)) {
    await page.getByRole('textbox', { name: t(name as keyof typeof rest), exact: true }).fill(text)
  }
  await page.getByRole('textbox', { name: TAX_ID[language] }).fill(taxId)
  await page.getByRole('button', { name: t('start') }).click()
  await expect(page.getByText(t('ready'), { exact: true })).toBeVisible()
}

/** Screens and documents begin in the browser's language, English in tests. */
async function chooseLanguages(page: Page, language: Locale): Promise<void> {
  if (language === 'en') return
  for (const choice of ['documentLanguage', 'screenLanguage'] as const) {
    const english = translator(setupWords, 'en')
    await page.getByRole('button', { name: english(choice) }).click()
    await page.getByRole('option', { name: english(`language.${language}`) }).click()
  }
}
