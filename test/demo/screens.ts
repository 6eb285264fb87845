import type { Page } from 'playwright'

export type OwnPageName = 'popup' | 'dashboard'

/** Goes to a page of the extension, in a tab that stays for the next screen. */
export type GoTo = (name: OwnPageName, hash?: string) => Promise<Page>

/** Every screen of the extension's own pages, one after the other, each once it is drawn; in any language. */
export async function* screensOf(
  goTo: GoTo,
  invoiceId: string,
): AsyncGenerator<readonly [name: string, page: Page]> {
  const popup = await goTo('popup')
  await popup.getByRole('listitem').first().waitFor()
  yield ['popup', popup]

  const invoices = await goTo('dashboard', '#invoices?show=all')
  await invoices.getByRole('row').getByRole('link').first().waitFor()
  yield ['invoices', invoices]
  await invoices.locator('thead input').check()
  await invoices.getByRole('status').first().waitFor()
  yield ['invoices-selected', invoices]

  const detail = await goTo('dashboard', `#invoice/${invoiceId}`)
  await detail.locator('summary').first().click()
  yield ['detail', detail]

  for (const place of ['payments', 'settings', 'estimates', 'checks', 'reminders', 'about'] as const) {
    const page = await goTo('dashboard', `#${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (place === 'settings') await page.getByRole('textbox').first().waitFor()
    if (place === 'reminders') await page.locator('[data-field="reminder.body"]').waitFor()
    if (place === 'checks') await page.locator('summary').first().click()
    yield [place, page]
  }

  const recurring = await goTo('dashboard', '#recurring')
  await recurring.getByRole('listitem').last().getByRole('button').last().click()
  await recurring.getByRole('menuitem').first().click()
  await recurring.getByRole('form').waitFor()
  yield ['recurring', recurring]

  const data = await goTo('dashboard', '#data')
  await data.getByRole('checkbox').first().press('Space')
  await data.locator('input[type=password]').first().waitFor()
  yield ['data', data]

  const sheet = await goTo('dashboard', '#about')
  await sheet.getByRole('heading', { level: 1 }).waitFor()
  await sheet.keyboard.press('?')
  await sheet.getByRole('dialog').waitFor()
  yield ['shortcuts', sheet]
}
