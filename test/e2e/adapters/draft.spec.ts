import axe from 'axe-core'
import type { Locator, Page } from 'playwright/test'
import { expect, HOSTS, test, turnIntoLink } from './fixtures'
import {
  button,
  card,
  clickWord,
  host,
  type OpenDraft,
  type OpensMail,
  openDraft,
  placeOf,
  underlined,
} from './open-draft'

const composerFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('composer.html'))

declare global {
  var composerRoot: ShadowRoot | undefined
}

/** What in our part of the page is not fit for assistive technology. */
async function faultsOfCard({ page, world }: OpenDraft): Promise<readonly string[]> {
  await card(page).evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)))
  await world.run(axe.source)
  return world.run(async () => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run
    // Gmail numbers its controls, and ours has its place among them.
    const rules = { tabindex: { enabled: false } }
    const { violations } = await run({ include: [['[data-plainvoice="compose"]']] }, { rules })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  })
}

const TEXT = 'It is due on 07/12/26, net 14. I must insist.'

for (const site of HOSTS) {
  // What is ours alone, whatever site it stands in, is not looked at a third time.
  const testTwice = (title: string, body: (given: { openMail: OpensMail }) => Promise<void>) => {
    if (site !== 'yahoo') test(title, body)
  }
  test.describe(site, () => {
    test('shows beside Send what there is to look at, underlines it, and fixes it', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, 'Hello')
      const { page, compose } = draft
      await test.step('one button, beside Send', async () => {
        await expect(button(page, 'Invoice')).toBeVisible()
        await compose.typeBody(` ${TEXT}`)
        await expect(button(page)).toHaveAccessibleName('Invoice, 3 to look at (1 important)')
        await expect(host(page)).toHaveCount(1)
        const send = await compose.sendButton.boundingBox()
        const ours = await button(page).boundingBox()
        expect(
          Math.abs((send?.y ?? 0) + (send?.height ?? 0) / 2 - (ours?.y ?? 0) - (ours?.height ?? 0) / 2),
        ).toBeLessThan(6)
        expect(ours?.x).toBeGreaterThan(send?.x ?? 0)
      })

      const before = await compose.bodyHtml()
      await test.step('underlines without touching the mail', async () => {
        await expect
          .poll(() => underlined(page))
          .toEqual({
            'plainvoice-error': ['07/12/26'],
            'plainvoice-hint': ['net 14'],
            'plainvoice-warning': ['I must insist'],
          })
        await clickWord(draft, '07/12/26')
        await expect(card(page)).toContainText('1 of 3')
        expect((await underlined(page))['plainvoice-open']).toEqual(['07/12/26'])
        const html = await compose.bodyHtml()
        expect(html).toBe(before)
        expect(html.replace(/&nbsp;/g, ' ')).toContain(TEXT)
        expect(html).not.toMatch(/plainvoice|<span|<mark|style=/)
        expect(await faultsOfCard(draft)).toEqual([])
      })

      await test.step('fixes a word by one click, and one Ctrl+Z brings it back', async () => {
        await card(page).getByRole('button', { name: 'Monday 7 December 2026' }).click()
        await expect(compose.body).toHaveText(
          'Hello It is due on Monday 7 December 2026, net 14. I must insist.',
        )
        await expect(card(page)).toBeHidden()
        await expect(button(page), 'nothing important is left').toHaveAccessibleName('Invoice, 2 to look at')
        await page.keyboard.press('Control+z')
        expect(await compose.bodyHtml()).toBe(before)
        await expect(button(page, 'Invoice, 3 to look at')).toBeVisible()
      })

      await test.step('keeps quiet about what was ignored', async () => {
        await clickWord(draft, 'net 14')
        await card(page).getByRole('button', { name: 'Ignore' }).click()
        await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
        await compose.body.press('Control+End')
        await page.keyboard.type(' Thank you.')
        await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
        expect((await underlined(page))['plainvoice-hint']).toBeUndefined()
      })

      await test.step('closes the card when the person goes on writing', async () => {
        await clickWord(draft, '07/12/26')
        await expect(card(page)).toBeVisible()
        await page.keyboard.type('x')
        await expect(card(page)).toBeHidden()
      })
    })

    test('still keeps quiet about what was ignored when the draft was closed and opens again', async ({
      openMail,
    }) => {
      const draft = await openDraft(openMail, site, TEXT)
      const { page, compose, mail } = draft
      await compose.setSubject('Kept')
      await clickWord(draft, 'net 14')
      await card(page).getByRole('button', { name: 'Ignore' }).click()
      await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
      await compose.close()
      await expect(button(page)).toHaveCount(0)
      const again = await mail.openDraft('Kept')
      await expect(button(page, 'Invoice, 2 to look at')).toBeVisible()
      await again.body.press('Control+End')
      await page.keyboard.type(' In net 14.')
      await expect(button(page, 'Invoice, 3 to look at')).toBeVisible()
    })

    testTwice(
      'says so when the site does not take a fix, and leaves the text as it was',
      async ({ openMail }) => {
        const draft = await openDraft(openMail, site, TEXT)
        const before = await draft.compose.bodyHtml()
        await draft.compose.body.evaluate((editor) => {
          const nodes = [...editor.childNodes].map((node) => node.cloneNode(true))
          editor.addEventListener('input', () =>
            editor.replaceChildren(...nodes.map((node) => node.cloneNode(true))),
          )
        })
        await clickWord(draft, '07/12/26')
        await card(draft.page).getByRole('button', { name: 'Monday 7 December 2026' }).click()
        await expect(card(draft.page).getByRole('status')).toContainText('nothing is changed')
        expect(await draft.compose.bodyHtml()).toBe(before)
        await expect(button(draft.page, 'Invoice, 3 to look at')).toBeVisible()
      },
    )

    testTwice('takes no link away: says so, and leaves it out of what is clear', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, TEXT)
      await turnIntoLink(draft.compose.body, '14', 'https://pay.example.com/')
      const before = await draft.compose.bodyHtml()
      await clickWord(draft, 'net ')
      await card(draft.page).getByRole('button', { name: 'More choices' }).click()
      await expect(card(draft.page).getByRole('button', { name: /^Fix all/ })).toHaveCount(0)
      await card(draft.page).getByRole('button', { name: 'payment within 14 days' }).click()
      await expect(card(draft.page).getByRole('status')).toContainText('A link, a picture or formatting')
      expect(await draft.compose.bodyHtml()).toBe(before)
    })

    testTwice('says where one Ctrl+Z does not take all of a fix back', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, TEXT)
      const { page, compose } = draft
      const foot = card(page).locator('footer')
      await clickWord(draft, 'net 14')
      await expect(foot).toContainText(/takes a fix back$/)
      await turnIntoLink(compose.body, 'net 14', 'https://pay.example.com/')
      const before = await compose.bodyHtml()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+Enter')
      await expect(card(page)).toContainText('net 14')
      await expect(foot).toContainText('takes a fix back step by step')
      await card(page).getByRole('button', { name: 'payment within 14 days' }).press('Enter')
      await expect(compose.body).toContainText('payment within 14 days')
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
      expect(await compose.bodyHtml()).toBe(before)
    })

    testTwice('says of its own fix and of all of them how each is taken back', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, 'It is due in net 14.\nI must insist.')
      const { page, compose } = draft
      const before = await compose.bodyHtml()
      await clickWord(draft, 'net 14')
      await expect(card(page).locator('footer')).toContainText(/takes a fix back$/)
      await card(page).getByRole('button', { name: 'More choices' }).click()
      await expect(card(page).locator('.choices')).toContainText(
        /Fix all 2 clear ones.*takes a fix back step by step/s,
      )
      await card(page).getByRole('button', { name: 'Fix all 2 clear ones' }).click()
      await expect(compose.body).toContainText('Please')
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z')
      expect(await compose.bodyHtml()).toBe(before)
    })

    testTwice(
      'brings the words into sight that its card speaks of, however the lines are made',
      async ({ openMail }) => {
        const { page, compose } = await openDraft(openMail, site, 'Hello')
        for (const between of ['br', 'wbr']) {
          await compose.body.evaluate((editor, tag) => {
            const lines = Array.from({ length: 80 }, () => [
              'a line of a mail as it is pasted from elsewhere ',
              document.createElement(tag),
            ])
            editor.replaceChildren(...lines.flat(), 'It is due on 07/12/26.')
          }, between)
          await page.keyboard.press('Control+Home')
          expect((await placeOf(compose, '07/12/26')).isSeen).toBe(false)
          await page.keyboard.press('Alt+Enter')
          await expect(card(page)).toBeInViewport({ ratio: 1 })
          expect((await placeOf(compose, '07/12/26')).isSeen).toBe(true)
          await page.keyboard.press('Escape')
        }
      },
    )

    test('does all of it by the keyboard, and keeps the keys from the site', async ({ openMail }) => {
      const { page, mail, compose } = await openDraft(openMail, site, TEXT)
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('Alt+Enter')
      await expect(card(page).getByRole('button', { name: 'Monday 7 December 2026' })).toBeFocused()
      for (const key of ['c', 'e', '#', 'r', 'j']) await page.keyboard.press(key)
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeHidden()
      await expect(compose.body).toBeFocused()
      await page.keyboard.press('Alt+Enter')
      await card(page).getByRole('button', { name: 'Next' }).focus()
      await page.keyboard.press('Enter')
      await expect(card(page)).toContainText('2 of 3')
      for (let step = 0; step < 8; step++) {
        await page.keyboard.press('Tab')
        expect(await host(page).evaluate((element) => element.shadowRoot?.activeElement?.tagName)).toBe(
          'BUTTON',
        )
      }
      await card(page).getByRole('button', { name: 'payment within 14 days' }).press('Enter')
      await expect(compose.body).toHaveText('It is due on 07/12/26, payment within 14 days. I must insist.')
      await expect(compose.body).toBeFocused()
      expect(await mail.leakedKeys()).toEqual([])
      expect(await mail.escapes()).toBe(0)
    })

    testTwice(
      'lets words stand for good, fixes all that is clear, and takes a choice back',
      async ({ openMail }) => {
        const draft = await openDraft(openMail, site, TEXT)
        const press = (name: string) => card(draft.page).getByRole('button', { name }).click()
        await clickWord(draft, 'net 14')
        await press('More choices')
        await card(draft.page).getByRole('button', { name: 'Never mark “net 14”' }).press('Enter')
        await expect(card(draft.page).getByRole('button', { name: 'Undo' })).toBeFocused()
        await expect(card(draft.page)).toContainText('“net 14” is no longer marked')
        await expect(button(draft.page, 'Invoice, 2 to look at')).toBeVisible()
        await press('Undo')
        await expect(card(draft.page)).toBeHidden()
        await expect(button(draft.page, 'Invoice, 3 to look at')).toBeVisible()
        await clickWord(draft, '07/12/26')
        await press('More choices')
        await press('Turn this check off')
        await expect(button(draft.page, 'Invoice, 2 to look at')).toBeVisible()
        await press('Close')
        await clickWord(draft, 'net 14')
        await press('More choices')
        await press('Fix all 2 clear ones')
        await expect(draft.compose.body).toHaveText('It is due on 07/12/26, payment within 14 days. Please.')
      },
    )

    test('asks once before a mail with something wrong in it leaves', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, TEXT, { asks: true })
      await draft.compose.addRecipient('buyer@example.org')
      await draft.compose.setSubject('Invoice 12')
      const pressSend = () => draft.compose.sendButton.click()
      const pressKeys = () => draft.compose.body.press(site === 'outlook' ? 'Alt+s' : 'Control+Enter')
      const [first, second] = site === 'gmail' ? [pressSend, pressKeys] : [pressKeys, pressSend]
      await first()
      await expect(card(draft.page)).toContainText('One thing to look at before this leaves')
      expect(await draft.world.run(() => globalThis.adapters.views[0]?.signals)).toEqual([])
      await card(draft.page).getByRole('button', { name: 'Show me' }).click()
      await expect(card(draft.page)).toContainText('7 December 2026')
      expect(await draft.mail.sent()).toEqual([])
      await second()
      await expect.poll(async () => (await draft.mail.sent()).length).toBe(1)
    })

    testTwice('finds and fixes what is unclear in the subject', async ({ openMail }) => {
      const { page, compose } = await openDraft(openMail, site, 'Hello')
      await compose.setSubject('Invoice, net 14')
      await expect(button(page, 'Invoice, 1 to look at')).toBeVisible()
      await compose.body.press('Alt+Enter')
      await card(page).getByRole('button', { name: 'payment within 14 days' }).click()
      await expect(compose.subjectInput).toHaveValue('Invoice, payment within 14 days')
      await expect(button(page, 'Invoice')).toBeVisible()
      await expect(compose.subjectInput).toBeFocused()
      await page.keyboard.press('Control+z')
      await expect(compose.subjectInput, 'one Ctrl+Z takes it back').toHaveValue('Invoice, net 14')
      await expect(compose.body).toHaveText('Hello')
      await compose.body.press('Alt+Enter')
      await card(page).getByRole('button', { name: 'payment within 14 days' }).press('Enter')
      await expect(compose.subjectInput).toHaveValue('Invoice, payment within 14 days')
      await expect(compose.subjectInput, 'by the keyboard alike').toBeFocused()
    })

    testTwice(
      'opens by the keys what is unclear where the caret is: in the subject, too',
      async ({ openMail }) => {
        const { page, compose } = await openDraft(openMail, site, TEXT)
        await compose.setSubject('Invoice, net 14, I must insist')
        const at = async (place: Locator, moves: readonly string[]) => {
          for (const key of moves) await place.press(key)
          await place.press('Alt+Enter')
          await expect(card(page)).toBeVisible()
          const shown = await card(page).locator('header').textContent()
          await page.keyboard.press('Escape')
          await expect(card(page)).toBeHidden()
          await expect(place, 'the keyboard is back where it was').toBeFocused()
          return shown
        }
        expect(await at(compose.subjectInput, ['Home'])).toContain('4 of 5')
        expect(await at(compose.subjectInput, ['End'])).toContain('5 of 5')
        expect(await at(compose.body, ['Control+End', 'ArrowLeft'])).toContain('3 of 5')
        expect(await at(compose.body, ['Control+Home'])).toContain('1 of 5')
      },
    )

    test('opens the composer beside the draft and gives the focus back', async ({ openMail }) => {
      const { page, mail, compose, world } = await openDraft(openMail, site, 'Hello')
      await button(page).click()
      await expect.poll(() => composerFrame(page)?.url()).toContain('composer.html?session=1')
      await expect(button(page)).toHaveAttribute('aria-expanded', 'true')
      const frame = await (await composerFrame(page)?.frameElement())?.boundingBox()
      const root = await compose.root.boundingBox()
      expect(frame?.width).toBe(400)
      const isBeside = (frame?.x ?? 0) + 400 <= (root?.x ?? 0)
      expect(isBeside, 'it covers nothing of the draft, where there is room').toBe(site !== 'yahoo')
      expect(
        await page.evaluate(() => document.querySelector('[data-plainvoice="composer"]')?.shadowRoot),
      ).toBeNull()
      await expect.poll(() => composerFrame(page)?.evaluate(() => document.hasFocus())).toBe(true)
      await world.run(() => globalThis.adapters.drafts[0]?.closeComposer())
      await expect.poll(() => composerFrame(page)).toBeUndefined()
      await expect(button(page)).toBeFocused()
      await expect(button(page)).toHaveAttribute('aria-expanded', 'false')

      await test.step('follows the window as it becomes dark, and light again', async () => {
        await button(page).click()
        await expect.poll(() => composerFrame(page)?.url()).toMatch(/#light$/)
        const frame = composerFrame(page)
        await frame?.evaluate(() => document.body.classList.add('same'))
        const ground = host(page).locator('.ground')
        for (const theme of ['dark', 'light'] as const) {
          await page.evaluate((scheme) => {
            document.documentElement.dataset['scheme'] = scheme
          }, theme)
          await expect(ground).toHaveAttribute('data-theme', theme)
          await expect.poll(() => frame?.url()).toMatch(new RegExp(`#${theme}$`))
        }
        await expect(
          frame?.locator('body.same') ?? page.locator('none'),
          'it is not loaded anew',
        ).toHaveCount(1)
        await world.run(() => globalThis.adapters.drafts[0]?.closeComposer())
        await expect.poll(() => composerFrame(page)).toBeUndefined()
      })

      await test.step('leaves the focus where the person writes, however late it is loaded', async () => {
        await world.run(() => {
          const attach = Element.prototype.attachShadow
          Element.prototype.attachShadow = function attached(how) {
            const root = attach.call(this, how)
            if (this.getAttribute('data-plainvoice') === 'composer') globalThis.composerRoot = root
            return root
          }
        })
        await button(page).click()
        await expect.poll(() => composerFrame(page)).toBeDefined()
        // A press with the mouse is a person's, which a focus by script is not.
        await compose.body.click()
        await page.keyboard.press('Control+End')
        await world.run(() =>
          globalThis.composerRoot?.querySelector('iframe')?.dispatchEvent(new Event('load')),
        )
        await page.keyboard.type(' Bea')
        await expect(compose.body).toContainText('Hello Bea')
        await world.run(() => globalThis.adapters.drafts[0]?.closeComposer())
        await page.keyboard.type(' and all')
        await expect(compose.body).toContainText('Hello Bea and all')
        await expect.poll(() => composerFrame(page)).toBeUndefined()
      })

      await test.step('steps aside while the site asks something', async () => {
        await button(page).click()
        await expect.poll(() => composerFrame(page)).toBeDefined()
        const element = await composerFrame(page)?.frameElement()
        await compose.send()
        await expect(mail.alert).toBeVisible()
        await expect.poll(() => element?.isVisible()).toBe(false)
        await mail.alert.locator('button').first().click()
        await expect.poll(() => element?.isVisible()).toBe(true)
      })

      await test.step('closes with its draft', async () => {
        await compose.close()
        await expect.poll(() => composerFrame(page)).toBeUndefined()
        await expect(page.locator('[data-plainvoice]')).toHaveCount(0)
      })
    })

    testTwice('speaks Finnish, and takes no forged press for a person', async ({ openMail }) => {
      const draft = await openDraft(openMail, site, TEXT, { language: 'fi', locale: 'fi' })
      const ours = button(draft.page, 'Lasku, 3 kohtaa tarkistettavana')
      await expect(ours).toBeVisible()
      const before = await draft.compose.bodyHtml()
      await draft.page.evaluate(() => {
        const root = document.querySelector('[data-plainvoice="compose"]')?.shadowRoot
        root?.querySelector('button')?.click()
      })
      await clickWord(draft, '07/12/26')
      await draft.page.evaluate(() => {
        const root = document.querySelector('[data-plainvoice="compose"]')?.shadowRoot
        for (const fix of root?.querySelectorAll<HTMLElement>('.fix') ?? []) fix.click()
      })
      // A press opens the composer and the next one closes it: this one could not open it had the forged one done so.
      await ours.click()
      await expect.poll(() => composerFrame(draft.page)).toBeDefined()
      expect(await draft.compose.bodyHtml()).toBe(before)
    })

    test('says to reload when the extension was updated, and gets out of the way', async ({ openMail }) => {
      const { page, compose, world } = await openDraft(openMail, site, TEXT)
      await button(page).click()
      await expect.poll(() => composerFrame(page)).toBeDefined()
      await world.run(() => globalThis.adapters.loseContext())
      await expect.poll(() => composerFrame(page)).toBeUndefined()
      await expect(card(page)).toContainText('Reload this tab')
      await expect.poll(() => underlined(page)).toEqual({})
      await compose.body.press('Control+End')
      await page.keyboard.type(' net 14')
      await expect.poll(() => underlined(page)).toEqual({})
      await button(page, 'Invoice').click()
      await expect(card(page)).toContainText('What you wrote is saved')
    })

    test('fills a draft step by step and says what became of each', async ({ openMail }) => {
      const { compose, world, mail } = await openDraft(openMail, site, 'Hello')
      const fill = (total: string, previous?: string) =>
        world.run(
          ([sum, last]) => {
            const block = (text: string) => ({
              html: `<div data-plainvoice-block="1"><table><tbody><tr><td>${text}</td></tr></tbody></table></div>`,
              text,
            })
            return globalThis.adapters.drafts[0]?.fill({
              file: {
                name: 'invoice-1.pdf',
                type: 'application/pdf',
                bytes: new TextEncoder().encode('%PDF'),
              },
              block: block(sum),
              subject: `Invoice 1: ${sum}`,
              ...(last === undefined
                ? {}
                : {
                    replacesFile: 'invoice-1.pdf',
                    previousBlock: block(last),
                    previousSubject: `Invoice 1: ${last}`,
                  }),
            })
          },
          [total, previous] as const,
        )
      const done = { outcome: 'done' }
      expect(await fill('€10.00')).toEqual({ attach: done, block: done, subject: done })
      expect(await fill('€20.00', '€10.00')).toEqual({ attach: done, block: done, subject: done })
      await expect(compose.subjectInput).toHaveValue('Invoice 1: €20.00')
      expect(await compose.attachments()).toEqual(['invoice-1.pdf'])
      await expect(compose.body).toHaveText('Hello€20.00')
      await compose.setSubject('My own words')
      expect(await fill('€30.00', '€20.00')).toMatchObject({ subject: { outcome: 'skipped' } })
      await expect(compose.subjectInput).toHaveValue('My own words')

      await test.step('reports its send with what was known of it', async () => {
        await compose.addRecipient('buyer@example.org')
        await compose.send()
        await expect.poll(async () => (await mail.sent()).length).toBe(1)
        await expect
          .poll(() => world.run(() => globalThis.adapters.reports.map(({ signal }) => signal)))
          .toHaveLength(2)
        for (const report of await world.run(() => globalThis.adapters.reports)) {
          expect(report).toMatchObject({
            subject: 'My own words',
            ...(site === 'yahoo' ? {} : { draftId: expect.any(String) }),
          })
        }
      })
    })
  })
}

test('gmail: the button stays one however often its window moves', async ({ openMail }) => {
  const { page, compose } = await openDraft(openMail, 'gmail', TEXT)
  await button(page).click()
  await expect.poll(() => composerFrame(page)).toBeDefined()
  for (let round = 0; round < 6; round++) {
    await compose.toggleFullScreen()
    const lines = { error: ['07/12/26'], hint: ['net 14'], warning: ['I must insist'] }
    await expect
      .poll(() => underlined(page), 'the lines stay under their words')
      .toEqual(
        Object.fromEntries(Object.entries(lines).map(([kind, words]) => [`plainvoice-${kind}`, words])),
      )
  }
  await expect(host(page)).toHaveCount(1)
  await expect(button(page, 'Invoice, 3 to look at')).toBeVisible()
  const element = await composerFrame(page)?.frameElement()
  await compose.minimise()
  await expect.poll(() => element?.isVisible()).toBe(false)
  await compose.minimise()
  await expect.poll(() => element?.isVisible()).toBe(true)
})

test('in forced colours only the words of the open card are marked: a mark looks like a selection', async ({
  openMail,
}) => {
  const draft = await openDraft(openMail, 'gmail', TEXT)
  const { page } = draft
  await page.emulateMedia({ forcedColors: 'active' })
  await expect.poll(() => underlined(page)).toEqual({})
  await expect(button(page, 'Invoice, 3 to look at')).toBeVisible()
  await clickWord(draft, 'net 14')
  await expect(card(page)).toBeVisible()
  expect(await underlined(page)).toEqual({ 'plainvoice-open': ['net 14'] })
  await page.emulateMedia({ forcedColors: null })
  await expect.poll(async () => (await underlined(page))['plainvoice-hint']).toEqual(['net 14'])
})

for (const site of ['gmail', 'outlook'] as const) {
  test(`${site}: keeps to the sides of a mailbox that is written from right to left`, async ({
    openMail,
  }) => {
    const { page, compose, world } = await openDraft(openMail, site, TEXT, { locale: 'he' })
    const left = async (target: Locator) => (await target.boundingBox())?.x ?? 0
    await expect(button(page)).toHaveAccessibleName('Invoice, 3 to look at (1 important)')
    expect(await left(button(page)), 'after Send').toBeLessThan(await left(compose.sendButton))
    const written = await world.run(async () => {
      const view = globalThis.adapters.drafts[0]?.view
      const html =
        '<div data-plainvoice-block="1"><table dir="ltr"><tbody><tr><td>Total</td><td>€10.</td></tr></tbody></table></div>'
      const block = await view?.insertBlock({ html, text: 'Total €10.' })
      const text = await view?.insertText('Hello,\nhere it is.')
      const ours = [...(view?.editor.querySelectorAll<HTMLElement>('table, [dir="ltr"]') ?? [])]
      return { block, text, ways: ours.map((each) => getComputedStyle(each).direction) }
    })
    expect(written).toEqual({ block: { ok: true }, text: { ok: true }, ways: ['ltr', 'ltr'] })
    await button(page).click()
    await expect.poll(() => composerFrame(page)).toBeDefined()
    const frame = await (await composerFrame(page)?.frameElement())?.boundingBox()
    const root = await compose.root.boundingBox()
    const rightOfIt = (root?.x ?? 0) + (root?.width ?? 0) + 16
    expect(frame, 'it covers nothing of the draft').toMatchObject({ x: rightOfIt, width: 400 })
    expect(frame?.y).toBeGreaterThan(0)
  })
}

test('gmail: a plain-text draft is checked too, in the list alone', async ({ openMail }) => {
  const open = await openMail('gmail', { variants: ['plainText'] })
  await open.world.run(() => globalThis.adapters.observeAndMount('en'))
  const compose = await open.mail.compose()
  const text = compose.root.locator('textarea')
  await text.pressSequentially('net 14')
  await expect(button(open.page, 'Invoice, 1 to look at')).toBeVisible()
  await text.press('Alt+Enter')
  await card(open.page).getByRole('button', { name: 'payment within 14 days' }).click()
  await expect(text).toHaveValue('payment within 14 days')
})
