import { expect, HOSTS, test } from './fixtures'

const WORDS = 'It is due on 07/12/26, net 14.'

/** What the page and another extension can see of us being there, but for our own elements. */
const traces = () => ({
  globals: Object.getOwnPropertyNames(window).sort(),
  otherExtension: [...document.querySelectorAll('.other-extension')].map(({ outerHTML }) => outerHTML),
})

for (const host of HOSTS) {
  test(`${host}: is a good guest`, async ({ openMail }) => {
    const { page, mail, world } = await openMail(host, { variants: ['hostileExtension'] })
    const first = await mail.compose()
    await first.typeBody(WORDS)
    const before = await page.evaluate(traces)
    const html = await first.bodyHtml()
    await first.body.evaluate((editor) => {
      const changes: MutationRecord[] = []
      Object.assign(editor, { changes })
      new MutationObserver((records) => changes.push(...records)).observe(editor, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    await world.run(() => globalThis.adapters.observeAndMount('en'))
    const button = page.getByRole('button', { name: 'Invoice, 2 to look at' })
    await expect(button, 'the draft was checked').toBeVisible()

    await test.step('checking changes nothing in the mail', async () => {
      expect(await first.bodyHtml()).toBe(html)
      const changes = await first.body.evaluate(
        (editor) => (editor as HTMLElement & { changes: MutationRecord[] }).changes.length,
      )
      expect(changes).toBe(0)
    })

    await test.step('keys forged by the page open nothing', async () => {
      await first.body.evaluate((editor) => {
        const key = { key: 'Enter', altKey: true, bubbles: true, composed: true, cancelable: true }
        editor.dispatchEvent(new KeyboardEvent('keydown', key))
      })
      await expect(page.locator('[data-plainvoice="compose"]').getByRole('dialog')).toBeHidden()
    })

    await test.step('keys typed in the composer stay there, and those in the mail do not come to it', async () => {
      await button.click()
      const composer = () => page.frames().find((frame) => frame.url().includes('composer.html'))
      await expect.poll(composer).toBeDefined()
      const field = composer()?.getByLabel('First field')
      // The frame is a process of its own, which learns a moment later whether the keys are for it.
      const hasKeys = () => composer()?.evaluate(() => document.hasFocus())
      await expect.poll(hasKeys).toBe(true)
      await field?.click()
      await field?.pressSequentially('ce#')
      await expect.poll(() => field?.inputValue()).toBe('ce#')
      await first.body.click()
      await expect.poll(hasKeys).toBe(false)
      await first.body.press('Control+End')
      await page.keyboard.type(' ok')
      await expect.poll(() => field?.inputValue()).toBe('ce#')
      expect(await mail.leakedKeys()).toEqual([])
      expect(await mail.escapes()).toBe(0)
      await world.run(() => globalThis.adapters.drafts[0]?.closeComposer())
    })

    await test.step('a forged press on Send is not taken for the person’s', async () => {
      await first.addRecipient('buyer@example.org')
      await first.setSubject('Forged')
      await first.sendButton.evaluate((send: HTMLElement) => send.click())
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
      await expect.poll(() => world.run(() => globalThis.adapters.views[0]?.view.closed.aborted)).toBe(true)
      expect(await world.run(() => globalThis.adapters.views[0]?.signals)).toEqual([])
    })

    const second = await mail.compose()
    await world.run(() => globalThis.adapters.drafts[1]?.view.setSubject('Second'))
    expect(await page.evaluate(traces)).toEqual(before)
    await second.close()
  })

  test(`${host}: a page that changes much costs one look a frame`, async ({ openMail }) => {
    const { page, mail, world } = await openMail(host)
    await world.run(() => globalThis.adapters.observeAndMount('en'))
    await mail.compose()
    await expect(page.getByRole('button', { name: 'Invoice', exact: true })).toBeVisible()
    const looks = await world.run(async () => {
      const count = { look: 0, measure: 0 }
      const query = document.querySelectorAll.bind(document)
      document.querySelectorAll = ((css: string) => {
        if (css.startsWith('[contenteditable="true"]')) count.look += 1
        return query(css)
      }) as typeof document.querySelectorAll
      const rect = Element.prototype.getBoundingClientRect
      Element.prototype.getBoundingClientRect = function measured() {
        count.measure += 1
        return rect.call(this)
      }
      const list = document.body.appendChild(document.createElement('div'))
      for (let each = 0; each < 5_000; each++) {
        list.append(document.createElement('p'))
        if (each % 100 === 0) await Promise.resolve()
      }
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      return count
    })
    expect(looks.look).toBeLessThanOrEqual(2)
    expect(looks.measure).toBeLessThanOrEqual(10)
  })
}
