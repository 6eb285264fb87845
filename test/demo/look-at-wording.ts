import type { Locator } from 'playwright'
import type { WebmailDriver } from '../webmail/drivers'
import type { Album } from './album'

/** Writes something unclear into a new draft, looks at what is underlined and takes the fix. */
export async function lookAtWording(mail: WebmailDriver, thread: string, album: Album): Promise<void> {
  const { page } = mail
  await mail.openThread(thread)
  const draft = await mail.reply()
  await draft.typeBody('Hei Otto,\n\nHere is the invoice for the window lettering. Please pay ASAP.')
  await page.getByRole('button', { name: 'Invoice, 1 to look at' }).waitFor()
  await clickWord(draft.body, 'ASAP')
  const card = page.getByRole('dialog', { name: 'When is “ASAP”?' })
  await card.waitFor()
  await album.take(
    page,
    'check-card',
    'Clicked an underlined word: the card says why and offers better words.',
  )
  await card.getByRole('button', { name: /^by / }).click()
  await page.getByRole('button', { name: 'Invoice', exact: true }).waitFor()
  await album.take(page, 'check-fixed', 'Took the fix; Ctrl+Z would take it back.')
  await draft.discard()
}

async function clickWord(body: Locator, word: string): Promise<void> {
  const point = await body.evaluate((editor, text) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(text) ?? -1
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + text.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`${text} is not in the draft`)
  }, word)
  await body.page().mouse.click(point.x, point.y)
}
