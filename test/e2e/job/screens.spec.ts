import axe from 'axe-core'
import type { Frame, Page } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { NORTHLIGHT } from '../../demo/sample-data'
import { expect, type Plainvoice, test } from '../extension'
import { openComposer, openMail } from './draft-driver'
import { seedPast } from './seed'

const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }
const DISPUTE = 'Two hours too many'
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 800 }

type Axe = typeof axe

/** What axe finds on a screen, and what sticks out of its width. */
async function faultsOf(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  // The pages' own policy lets no script in but by the debugger.
  await screen.evaluate(axe.source)
  return screen.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [...found, `${scrollWidth} px wide`] : found
  })
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['fi', 'dark'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ colorScheme, mailbox: { ...OWNER, locale: language, dark: colorScheme === 'dark' } })

    test('every screen is fit for assistive technology, wide and narrow', async ({ launch }) => {
      const plainvoice = await launch()
      await plainvoice.from('dashboard')('language.choose', { language })
      const setUp = await plainvoice.openPage('dashboard', '#setup')
      await setUp.getByRole('textbox').first().waitFor()
      await fitsWideAndNarrow(setUp, 'set-up')

      await seedPast(plainvoice)
      await repeatFromToday(plainvoice)
      for (const [name, page] of await screens(plainvoice)) await fitsWideAndNarrow(page, name)

      const mail = await openMail(plainvoice, 'gmail')
      const compose = await mail.compose()
      await compose.addRecipient('ella@northlight.example')
      const { frame } = await openComposer(compose, language)
      await frame.getByRole('textbox').first().waitFor()
      expect(await faultsOf(frame), 'composer').toEqual([])
      await mail.page.setViewportSize(NARROW)
      expect(await faultsOf(frame), 'composer, narrow').toEqual([])
    })
  })
}

async function fitsWideAndNarrow(page: Page, name: string): Promise<void> {
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size)
    expect.soft(await faultsOf(page), `${name} at ${size.width} px`).toEqual([])
  }
}

/** An invoice that comes back and is due, so that its task, its row and its form are looked at. */
async function repeatFromToday(plainvoice: Plainvoice): Promise<void> {
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const invoiceId = rows.find(({ hasThread }) => hasThread)?.id ?? ''
  const schedule = {
    rhythm: { unit: 'week', every: 1 },
    firstDate: systemClock.today(),
    end: { kind: 'open' },
    weekend: 'keep',
  } as const
  await plainvoice.from('dashboard')('recurring.repeat', { command: 'REPEAT', invoiceId, schedule })
}

/** An invoice whose client says that something is wrong; gives its id. */
async function disputed(plainvoice: Plainvoice): Promise<string> {
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const invoiceId = rows.find(({ clientName }) => clientName === NORTHLIGHT.name)?.id ?? ''
  await plainvoice.from('dashboard')('invoice.dispute', { command: 'DISPUTE', invoiceId, note: DISPUTE })
  return invoiceId
}

async function screens(plainvoice: Plainvoice): Promise<[name: string, page: Page][]> {
  const popup = await plainvoice.openPage('popup')
  await popup.getByRole('listitem').first().waitFor()
  const invoices = await plainvoice.openPage('dashboard')
  const row = invoices.getByRole('row').getByRole('link').or(invoices.getByRole('row').getByRole('button'))
  await row.first().waitFor()
  const detail = await plainvoice.openPage('dashboard', `#invoice/${await disputed(plainvoice)}`)
  await detail.getByText(DISPUTE).first().waitFor()
  await detail.locator('summary').click()
  const settings = await plainvoice.openPage('dashboard', '#settings')
  await settings.getByRole('textbox').first().waitFor()
  const reminders = await plainvoice.openPage('dashboard', '#reminders')
  await reminders.locator('[data-field="reminder.body"]').waitFor()
  const checks = await plainvoice.openPage('dashboard', '#checks')
  await checks.locator('summary').first().click()
  const estimates = await plainvoice.openPage('dashboard', '#estimates')
  await estimates.getByRole('heading').first().waitFor()
  const recurring = await plainvoice.openPage('dashboard', '#recurring')
  await recurring.getByRole('listitem').last().getByRole('button').last().click()
  await recurring.getByRole('menuitem').first().click()
  await recurring.getByRole('form').waitFor()
  const data = await plainvoice.openPage('dashboard', '#data')
  await data.getByRole('checkbox').press('Space')
  await data.locator('input[type=password]').first().waitFor()
  return [
    ['popup', popup],
    ['invoices', invoices],
    ['detail', detail],
    ['settings', settings],
    ['reminders', reminders],
    ['checks', checks],
    ['estimates', estimates],
    ['recurring', recurring],
    ['data', data],
  ]
}
