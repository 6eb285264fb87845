import type { Page } from 'playwright'

export type OwnPageName = 'popup' | 'dashboard'

/** Goes to a page of the extension, in a tab that stays for the next screen. */
export type GoTo = (name: OwnPageName, hash?: string) => Promise<Page>

/** Whose life and whose work are shown. */
export interface Shown {
  readonly invoiceId: string
  readonly clientId: string
}

/** Every screen of the extension's own pages, one after the other, each once it is drawn; in any language. */
export async function* screensOf(
  goTo: GoTo,
  { invoiceId, clientId }: Shown,
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

  const places = {
    clients: 'clients',
    client: `clients/${clientId}`,
    'new-client': 'clients/new',
    reports: 'reports',
    payments: 'payments',
    settings: 'settings',
    estimates: 'estimates',
    checks: 'checks',
    diagnostics: 'diagnostics',
    reminders: 'reminders',
    about: 'about',
  }
  for (const [name, hash] of Object.entries(places)) {
    const page = await goTo('dashboard', `#${hash}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (name === 'settings') await page.getByRole('textbox').first().waitFor()
    if (name === 'reminders') await page.locator('[data-field="reminder.body"]').waitFor()
    if (name === 'checks') await page.locator('summary').first().click()
    yield [name, page]
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
