import axe from 'axe-core'
import type { Frame, Page } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { money } from '../../../lib/domain/money/money'
import { receivablesWords } from '../../../lib/i18n/receivables-words'
import { translator } from '../../../lib/i18n/translator'
import { LINDBERG, NORTHLIGHT } from '../../demo/sample-data'
import { type GoTo, type OwnPageName, screensOf } from '../../demo/screens'
import { expect, type Plainvoice, test } from '../extension'
import { openComposer, openMail, writeOneLine } from './draft-driver'
import { seedPast } from './seed'

const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }
const DISPUTE = 'Two hours too many'
const NARROW = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 800 }

type Axe = typeof axe

/** What axe finds on a screen. */
async function faultsOf(screen: Page | Frame): Promise<string[]> {
  // One that is broken off is over as well.
  await screen.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  // The pages' own policy lets no script in but by the debugger.
  if (!(await screen.evaluate(() => 'axe' in globalThis))) await screen.evaluate(axe.source)
  return screen.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  })
}

/** By how much a screen, or a part of it, is wider than its place. */
function overhang(screen: Page | Frame, part = 'html'): Promise<number> {
  return screen.locator(part).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
}

/** As a person's own size of text does, with the window as it is. */
function setTextSize(screen: Page | Frame, size: string): Promise<void> {
  return screen.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted
  }, size)
}

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['fi', 'dark'],
] as const) {
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use({ mailbox: { ...OWNER, locale: language, dark: colorScheme === 'dark' } })

    test('every screen is fit for assistive technology, wide and narrow', async ({ plainvoice }) => {
      await plainvoice.from('dashboard')('language.choose', { language })
      const open = new Map<OwnPageName, Page>()
      const goTo: GoTo = async (name, hash = '') => {
        const page = open.get(name) ?? (await plainvoice.openPage(name, hash))
        if (!open.has(name)) await page.emulateMedia({ colorScheme })
        open.set(name, page)
        await page.setViewportSize(WIDE)
        await page.goto(`${page.url().split('#')[0]}${hash}`)
        return page
      }
      const setUp = await goTo('dashboard', '#setup')
      await setUp.getByRole('textbox').first().waitFor()
      await fits(setUp, 'set-up')

      await seedPast(plainvoice)
      await repeatFromToday(plainvoice)
      await paidInPart(plainvoice)
      const invoiceId = await disputed(plainvoice)
      const paying = await goTo('dashboard', `#invoice/${invoiceId}`)
      const recordPayment = translator(receivablesWords, language)('recordPayment')
      await paying.getByRole('button', { name: recordPayment, exact: true }).click()
      await fits(paying, 'payment')
      expect(await cutValues(paying)).toEqual([])
      for await (const [name, page] of screensOf(goTo, { invoiceId, clientId: NORTHLIGHT.id }))
        await fits(page, name)

      const mail = await openMail(plainvoice, 'gmail')
      const compose = await mail.compose()
      await mail.page.setViewportSize(WIDE)
      await compose.addRecipient('nora@lindberg.example')
      const composer = await openComposer(compose, language)
      const { frame } = composer
      await frame.getByRole('textbox').first().waitFor()
      expect(await faultsOf(frame), 'composer').toEqual([])
      await writeOneLine(composer, 'Valokuvat kirjastosta', '200')
      await expect
        .poll(() => scrolled(frame), { message: 'a simple invoice, open to be written, fits' })
        .toEqual([])
      await setTextSize(frame, '200%')
      expect(await overhang(frame, 'main'), 'composer, large text').toBe(0)
      await setTextSize(frame, '')
      await mail.page.setViewportSize(NARROW)
      expect(await overhang(frame), 'composer, narrow').toBe(0)
      expect(await overhang(frame, 'h1'), 'composer, narrow: its number').toBe(0)

      const diagnostics = await plainvoice.openPage('dashboard', '#diagnostics')
      await diagnostics.getByRole('table').first().waitFor()
      await fits(diagnostics, 'diagnostics')
    })
  })
}

/** What of a screen has more in it than it shows at once. */
function scrolled(screen: Frame): Promise<string[]> {
  return screen.evaluate(() =>
    [...document.querySelectorAll('main, main > *')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      .map(({ className, scrollHeight, clientHeight }) => `${className}: ${scrollHeight} in ${clientHeight}`),
  )
}

async function fits(page: Page, name: string): Promise<void> {
  expect.soft(await faultsOf(page), name).toEqual([])
  await page.setViewportSize(WIDE)
  await setTextSize(page, '200%')
  expect.soft(await overhang(page), `${name}, large text`).toBeLessThanOrEqual(0)
  await setTextSize(page, '')
  expect.soft(await wordsUnderButtons(page), name).toEqual([])
  await page.setViewportSize(NARROW)
  expect.soft(await overhang(page), `${name}, narrow`).toBeLessThanOrEqual(0)
  expect.soft(await cutTables(page), `${name}, narrow`).toEqual([])
  expect.soft(await wordsUnderButtons(page), `${name}, narrow`).toEqual([])
}

/** What is written in fields and shown only in part. */
function cutValues(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ value }) => value),
  )
}

/** Words of a row that run on below its buttons, so that neither can be read. */
function wordsUnderButtons(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('li')].flatMap((row) => {
      const buttons = [...row.querySelectorAll('button')]
        .filter((button) => button.checkVisibility({ checkOpacity: true }))
        .map((button) => button.getBoundingClientRect())
      return [...row.querySelectorAll(':not(button, button *)')]
        .filter(({ childElementCount, textContent }) => childElementCount === 0 && textContent)
        .filter((words) =>
          [...words.getClientRects()].some((line) =>
            buttons.some(
              ({ left, right, top, bottom }) =>
                line.left < right - 1 &&
                line.right > left + 1 &&
                line.top < bottom - 1 &&
                line.bottom > top + 1,
            ),
          ),
        )
        .map(({ textContent }) => textContent)
    }),
  )
}

/** The tables of which one sees a part only, so that a sum may be cut. */
function cutTables(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role="group"]:has(> table)')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((place) => place.getAttribute('aria-label')),
  )
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

/** An invoice due soon of which a part is paid: the longest words that follow an amount. */
async function paidInPart(plainvoice: Plainvoice): Promise<void> {
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const invoiceId = rows.find(({ clientName }) => clientName === LINDBERG.name)?.id ?? ''
  const amount = money(5_000, 'EUR')
  const on = systemClock.today()
  await plainvoice.from('dashboard')('invoice.recordPayment', { command: 'PART', invoiceId, amount, on })
}

/** An invoice whose client says that something is wrong; gives its id. */
async function disputed(plainvoice: Plainvoice): Promise<string> {
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const invoiceId = rows.find(({ clientName }) => clientName === NORTHLIGHT.name)?.id ?? ''
  await plainvoice.from('dashboard')('invoice.dispute', { command: 'DISPUTE', invoiceId, note: DISPUTE })
  return invoiceId
}
