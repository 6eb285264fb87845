import axe from 'axe-core'
import type { Frame, Page } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import { money } from '../../../lib/domain/money/money'
import { receivablesWords } from '../../../lib/i18n/receivables-words'
import { translator } from '../../../lib/i18n/translator'
import { KAISLA, LINDBERG, NORTHLIGHT, type PastInvoice } from '../../demo/sample-data'
import { type GoTo, type OwnPageName, screensOf } from '../../demo/screens'
import { expect, type Plainvoice, test } from '../extension'
import { openComposer, openMail, writeOneLine } from './draft-driver'
import { seedPast } from './seed'

const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }
const DISPUTE = 'Two hours too many'
const NARROW = { width: 320, height: 640 }
const HALF = { width: 640, height: 400 }
const WIDE = { width: 1280, height: 800 }

const LONG_NAMED = { ...LINDBERG, id: 'long', name: 'Maaseutumatkailuyrittäjienkannatusosuuskunta Oy' }
const LONGEST_NAMED = {
  ...KAISLA,
  id: 'longest',
  name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft GmbH',
}

/** Of clients whose names break nowhere by themselves: paid, late twice over, and due soon. */
const MILLIONS = [LONG_NAMED, LONGEST_NAMED].flatMap((client, at) =>
  [80, 60, 20, 5].map(
    (issuedDaysAgo): PastInvoice => ({
      client,
      host: 'gmail',
      threadId: `18c1d0a52e7b${1000 + 100 * at + issuedDaysAgo}`,
      issuedDaysAgo,
      lines: [{ description: client.name, quantity: '1', unit: 'day', unitPrice: '4490740.47' }],
      sent: 'confirmed',
      ...(issuedDaysAgo === 80 ? { paidDaysAgo: 20 } : {}),
    }),
  ),
)

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

test('words of 76 letters and sums of seven figures stand whole on every screen, wide and narrow', async ({
  plainvoice,
}) => {
  const language = 'fi'
  await plainvoice.from('dashboard')('language.choose', { language })
  await seedPast(plainvoice, MILLIONS)
  await repeatFromToday(plainvoice)
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const clientId = LONGEST_NAMED.id
  const late = rows.find((row) => row.clientId === clientId && row.lifecycle === 'open')
  const open = new Map<OwnPageName, Page>()
  const goTo: GoTo = async (name, hash = '') => {
    const page = open.get(name) ?? (await plainvoice.openPage(name, hash))
    open.set(name, page)
    await page.setViewportSize(WIDE)
    await page.goto(`${page.url().split('#')[0]}${hash}`)
    return page
  }
  for await (const [name, page] of screensOf(goTo, { invoiceId: late?.id ?? '', clientId })) {
    for (const size of [WIDE, HALF, NARROW]) {
      await page.setViewportSize(size)
      const shown = `${name} at ${size.width}`
      expect.soft(await overhang(page), shown).toBeLessThanOrEqual(0)
      expect.soft(await cutTables(page), shown).toEqual([])
      expect.soft(await overrun(page), shown).toEqual([])
      expect.soft(await metLabels(page), shown).toEqual([])
      expect.soft(await wordsUnderButtons(page), shown).toEqual([])
    }
  }
})

test('what is wrong with a line of one long word is said in whole, in a narrow composer too', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const { frame, field, words, button } = await openComposer(compose)
  await field(words('description')).fill(`https://drive.example/${'photographs'.repeat(6)}`)
  await field(words('quantity')).fill('as agreed')
  await field(words('unitPrice')).fill('100')
  await button(words('done')).click()
  await button(words('insert')).click()
  await expect(frame.getByRole('navigation').getByText('https://drive.example/photographs')).toBeVisible()
  for (const size of [WIDE, NARROW]) {
    await mail.page.setViewportSize(size)
    expect.soft(await overrun(frame), `at ${size.width}`).toEqual([])
    expect.soft(await overhang(frame, 'nav ul'), `at ${size.width}`).toBe(0)
  }
})

/** Words that run out of the place they are written in, into what stands beside it. */
function overrun(screen: Page | Frame): Promise<string[]> {
  return screen.evaluate(() => {
    const runsOut = (line: DOMRect, start: Element): boolean => {
      for (let place: Element | null = start; place; place = place.parentElement) {
        const { display, overflowX, position } = getComputedStyle(place)
        if (display === 'inline' || display === 'contents') continue
        if (overflowX !== 'visible') return false
        if (line.right > place.getBoundingClientRect().right + 1) return true
        if (position === 'absolute' || position === 'fixed') return false
      }
      return false
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (texts.nextNode()) {
      const { currentNode: text } = texts
      const place = text.parentElement
      if (!place?.checkVisibility({ checkOpacity: true }) || place.closest('svg')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      if ([...range.getClientRects()].some((line) => runsOut(line, place))) words.push(text.textContent ?? '')
    }
    return words
  })
}

/** Labels of a chart that are written into each other. */
function metLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg')].flatMap((chart) => {
      const labels = [...chart.querySelectorAll('text')]
        .filter((label) => label.checkVisibility())
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      return labels.flatMap(({ text, box }, at) =>
        labels
          .slice(at + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right &&
              other.left < box.right &&
              box.top < other.bottom &&
              other.top < box.bottom,
          )
          .map(({ text: other }) => `${text} and ${other}`),
      )
    }),
  )
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
      return (
        [...row.querySelectorAll(':not(button, button *)')]
          .filter(({ childElementCount, textContent }) => childElementCount === 0 && textContent)
          // A name kept apart from what stands around it is cut by the line that it stands in.
          .filter((words) =>
            [...(words.closest(':not(bdi)') ?? words).getClientRects()].some((line) =>
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
      )
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
