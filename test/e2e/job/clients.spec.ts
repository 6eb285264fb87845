import { LINDBERG, NORTHLIGHT } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { openComposer } from './draft-driver'
import { seedPast, seedSeller } from './seed'

const MAILBOXES = { gmail: 'openGmail', outlook: 'openOutlook', yahoo: 'openYahoo' } as const

test('two clients become one, and two again with one undo', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const page = await plainvoice.openPage('dashboard', '#clients')
  await page.getByRole('link', { name: NORTHLIGHT.name }).click()
  await page.getByRole('button', { name: `More for ${NORTHLIGHT.name}` }).click()
  await page.getByRole('menuitem', { name: 'This is the same client as another' }).click()
  await page.getByRole('combobox', { name: 'Client to keep' }).fill(LINDBERG.name)
  await page.getByRole('option', { name: LINDBERG.name }).click()
  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(page.getByRole('heading', { level: 1, name: LINDBERG.name })).toBeVisible()
  await expect(page.getByRole('button', { name: `Take apart: ${NORTHLIGHT.name}` })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: `Take apart: ${NORTHLIGHT.name}` })).toBeHidden()
})

test('the reports add up what is open to the cent', async ({ plainvoice }) => {
  await seedPast(plainvoice)
  const { rows } = await plainvoice.from('dashboard')('invoices.list', {})
  const open = rows.filter(({ lifecycle, open }) => lifecycle === 'open' && open.currency === 'EUR')
  const cents = open.reduce((so, row) => so + row.open.minor, 0)
  const page = await plainvoice.openPage('dashboard', '#reports?currency=EUR')
  const total = page.getByRole('table', { name: 'Outstanding by age', exact: true }).getByRole('row').last()
  const words = (await total.textContent()) ?? ''
  expect(Number(words.replace(/\D/g, ''))).toBe(cents)
})

test('a client’s mail says who they are, and what it adds is taken back', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await plainvoice.openGmail()
  await mail.openThread('Offer 42')
  const composer = await openComposer(await mail.reply())
  const { frame, words } = composer
  await expect(frame.getByText(/^From their mail: /)).toContainText('Harbour Press Ltd, 14 Canal Street')
  await frame.getByRole('button', { name: words('useFromMail') }).click()
  await composer.button(words('change')).click()
  await expect(composer.field(words('street'))).toHaveValue('14 Canal Street')
  await frame.getByRole('button', { name: words('undoFromMail') }).click()
  await expect(composer.field(words('street'))).toHaveValue('')
})

for (const [host, open] of Object.entries(MAILBOXES)) {
  test(`in ${host}, an invoice is made out to the one in To, not to a client in copy`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await plainvoice[open]()
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email, LINDBERG.contactName, host === 'outlook' ? 'bcc' : 'cc')
    await compose.addRecipient('bea@harbourpress.example', 'Bea Buyer')
    const { frame, field, button, words } = await openComposer(compose)
    await button(words('change')).click()
    await expect(frame.getByRole('combobox', { name: words('clientName') })).toHaveValue('Bea Buyer')
    await expect(field(words('email'))).toHaveValue('bea@harbourpress.example')
  })
}
