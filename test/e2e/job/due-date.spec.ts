import { expect, test } from '../extension'
import { openComposer } from './draft-driver'
import { seedSeller } from './seed'

/** What the scroll bars of Windows take, in px. */
const SCROLL_BAR = 17

test('the due date is read whole, also beside a scroll bar', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openGmail()
  await openComposer(await mail.compose())
  const frame = await plainvoice.composer(mail.page)
  const date = frame.getByRole('textbox', { name: 'Due date' })
  await expect(date).toHaveValue('30 September 2026')
  const cut = await date.evaluate((field, bar) => {
    document.body.style.paddingInlineEnd = `${bar}px`
    return Math.max(0, field.scrollWidth - field.clientWidth)
  }, SCROLL_BAR)
  expect(cut).toBe(0)
})
