import { writeFileSync } from 'node:fs'
import type { Frame } from 'playwright/test'
import { systemClock } from '../../../lib/adapters/system/system-clock'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { newDraft, newLine } from '../../../lib/domain/invoice/new-draft'
import { LONGEST } from '../../../lib/domain/longest'
import { problemWords } from '../../../lib/i18n/problem-words'
import { refusalWords } from '../../../lib/i18n/refusal-words'
import { setupWords } from '../../../lib/i18n/setup-words'
import { translator } from '../../../lib/i18n/translator'
import { callBackground } from '../../../lib/messaging/call-background'
import { readPdf } from '../../adapters/pdf/read-pdf'
import { LINDBERG, SELLER } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { composerFrames, HOSTS, openComposer, openMail, writeOneLine, YEAR } from './draft-driver'
import { seedSeller } from './seed'

const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }
const problem = translator(problemWords, 'en')
const refusal = translator(refusalWords, 'en')
const setup = translator(setupWords, 'en')
const NUMBER = `${YEAR}-002`
const MIB = 1024 * 1024

test.use({ mailbox: OWNER })

test('the set-up says by each field what is wrong, and what was typed outlives the page', async ({
  plainvoice,
}) => {
  const page = await plainvoice.openPage('dashboard', '#setup')
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await page.getByRole('combobox', { name: setup('country') }).fill('Finland')
  await page.getByRole('option', { name: 'Finland', exact: true }).click()
  await field(setup('name')).fill('Pää & Häntä Oy')
  await field(setup('email')).fill('sanna(at)example')
  await field(setup('taxId.businessId')).fill('2948301-9')
  await field(setup('numberPattern')).fill('lasku')
  await field(setup('termDays')).fill('soon')
  await field(setup('iban')).fill('FI21 1234 5600 0007 86')
  await field(setup('iban')).press('Tab')
  await expect(field(setup('iban'))).toHaveAccessibleDescription(setup('ibanCheckDigits'))
  await page.getByRole('button', { name: setup('start') }).click()
  await expect(field(setup('street'))).toBeFocused()
  for (const [name, said] of [
    ['email', 'emailMalformed'],
    ['taxId.businessId', 'businessIdMalformed'],
    ['termDays', 'termMalformed'],
  ] as const) {
    await expect(field(setup(name))).toHaveAccessibleDescription(setup(said))
  }
  await expect(page.getByText(setup('putRight', { count: 7 }))).toBeVisible()

  await field(setup('city')).fill('Tampere')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  const again = await plainvoice.openPage('dashboard', '#setup')
  await expect(again.getByRole('textbox', { name: setup('city') })).toHaveValue('Tampere')
  await expect(again.getByRole('textbox', { name: setup('iban') })).toHaveValue('FI21 1234 5600 0007 86')
})

test('a press does what it should, also where it leaves a field whose error is drawn above it', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const composer = await openComposer(await mail.compose())
  await composer.button(composer.words('addDiscount')).click()
  await expect(composer.field(composer.words('discount'))).toBeFocused()
  await composer.button(composer.words('addEarly')).click({ delay: 200 })
  await expect(composer.field(composer.words('earlyPercent'))).toBeFocused()
  await expect(composer.field(composer.words('discount'))).toHaveAccessibleDescription(
    problem('discountMalformedHere'),
  )
})

test('a logo of 10 MB is scaled, one that is larger or no picture is refused in words', async ({
  plainvoice,
}, testInfo) => {
  const page = await plainvoice.openPage('dashboard', '#setup')
  // From the disk, where the browser reads it itself: what is handed over goes through the debugger as text.
  const choose = (name: string, bytes: Buffer) => {
    const file = testInfo.outputPath(name)
    writeFileSync(file, bytes)
    return page.locator('input[type="file"]').setInputFiles(file)
  }
  const logo = page.getByRole('img', { name: setup('logoAlt') })
  await choose('logo.bmp', noisyPicture(1868, 1868))
  await expect(logo).toBeVisible()
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeLessThanOrEqual(600)
  await choose('huge.png', Buffer.alloc(10 * MIB + 1))
  await expect(page.getByRole('alert')).toHaveText(setup('logoTooLarge'))
  await choose('notes.png', Buffer.from('This is no picture.'))
  await expect(page.getByRole('alert')).toHaveText(setup('logoUnreadable'))
  await expect(page.getByText(setup('kept'))).toBeVisible()
  await page.reload()
  await expect(logo, 'the one before stays').toBeVisible()
})

test('amounts and dates that cannot be read are said by the field, and nothing is inserted', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const composer = await openComposer(compose)
  const { field, words } = composer
  const says = async (name: 'quantity' | 'unitPrice' | 'dueDate', typed: string, said: string) => {
    await field(words(name)).fill(typed)
    await field(words(name)).press('Tab')
    await expect(field(words(name))).toHaveAccessibleDescription(said)
  }
  await field(words('description')).fill('Photographs')
  await says('unitPrice', '1.2345678', problem('priceTooManyDecimalsHere'))
  await says('unitPrice', '99999999999999', problem('priceTooLargeHere'))
  await says('unitPrice', '12,34,5', problem('priceMalformedHere'))
  await says('dueDate', '31 February 2027', problem('dueDateImpossibleHere'))
  await says('dueDate', 'some day', problem('dueDateMalformedHere'))
  await says('dueDate', '1 March 2020', problem('dueDatePastHere'))
  await says('dueDate', '3/4/2027', '3 April 2027 or 4 March 2027? Choose one.')
  await composer.insertButton.click()
  await expect(field(words('unitPrice'))).toBeFocused()
  expect(await compose.attachments()).toEqual([])

  await field(words('unitPrice')).fill('1.240,50')
  await says('quantity', 'two', problem('quantityMalformedHere'))
  await says('quantity', '1234567,125', problem('quantityTooLargeHere'))
  await field(words('quantity')).fill('2')
  await composer.frame.getByRole('button', { name: '3 April 2027', exact: true }).click()
  await composer.insert()
  expect(await compose.attachments()).toEqual([`invoice-${NUMBER}.pdf`])
})

test('two hundred lines go into the PDF, and the composer stays usable', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const empty = await openComposer(compose)
  await expect(empty.field(empty.words('description'))).toBeVisible()
  await save(empty.frame, manyLines(200))
  await empty.close()
  const composer = await openComposer(compose)
  await composer.button(composer.words('addLine')).click()
  await writeOneLine(composer, 'The last line', '50')
  await expect(composer.frame.getByText('€313.75', { exact: true }), 'the total follows').toBeVisible()
  await composer.insert()
  await composer.close()
  await compose.send()
  await expect.poll(async () => (await mail.sent()).length).toBe(1)
  const [sent] = await mail.sent()
  const { pages } = readPdf(Buffer.from(sent?.attachments[0]?.base64 ?? '', 'base64'))
  const printed = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(' ')
  for (let line = 1; line <= 200; line += 1) expect(printed).toContain(`Work number ${line} `)
  expect(printed).toContain('The last line')
})

test('what the PDF cannot print is named, and nothing is lost by it', async ({ plainvoice }) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const composer = await openComposer(compose)
  const name = composer.frame.getByRole('combobox', { name: composer.words('clientName') })
  await composer.button(composer.words('change')).click()
  await name.fill('Café 🌸 של נורה')
  await name.press('Tab')
  await writeOneLine(composer, 'Photographs', '100')
  const missing = composer.frame.getByRole('navigation')
  await expect(missing).toContainText('The PDF cannot print these characters')
  for (const character of ['🌸', 'ש', 'נ']) await expect(missing).toContainText(character)
  await composer.insertButton.click()
  expect(await compose.attachments()).toEqual([])
  await expect(composer.field(composer.words('description'))).toHaveValue('Photographs')
  await name.fill('Café Nora')
  await name.press('Tab')
  await composer.insertButton.click()
  await expect.poll(() => compose.attachments()).toEqual([`invoice-${NUMBER}.pdf`])
})

test('of a contract pasted by mistake the beginning is kept with all else, and a long note goes into the mail', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const { field, words, ...composer } = await openComposer(compose)
  const description = field(words('description'))
  await description.fill('x'.repeat(LONGEST.text + 200))
  await expect(description).toHaveAccessibleDescription(problem('tooLongHere', { most: LONGEST.text }))
  await field(words('unitPrice')).fill('100')
  await expect(composer.frame.getByText(words('saved'), { exact: true })).toBeVisible()
  await composer.insertButton.click()
  await expect(description).toBeFocused()
  expect(await compose.attachments()).toEqual([])
  await composer.close()

  const again = await openComposer(compose)
  await again.frame.getByText('xxx').first().click()
  await expect(again.field(words('description'))).toHaveValue('x'.repeat(LONGEST.text))
  await again.field(words('description')).fill('Photographs')
  await again.field(words('note')).fill('"It is" & "was"\n'.repeat(600))
  await again.insert()
  expect(await compose.attachments()).toEqual([`invoice-${NUMBER}.pdf`])
})

for (const host of HOSTS) {
  test(`whatever a stranger is called in ${host}, the composer opens and shows an address that can be read`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient('new@x.example', `Acme \u202Etfel ot thgir\u200B${'L'.repeat(1100)}`)
    const composer = await openComposer(compose)
    await composer.button(composer.words('change')).click()
    const name = composer.frame.getByRole('combobox', { name: composer.words('clientName') })
    await expect(name).toHaveValue(/^Acme tfel ot thgirL{182}$/)
    await expect(composer.field(composer.words('email'))).toHaveValue('new@x.example')
  })
}

for (const host of HOSTS) {
  test(`a draft in ${host} that is closed while the composer is open keeps its invoice`, async ({
    plainvoice,
  }) => {
    await seedSeller(plainvoice)
    const mail = await openMail(plainvoice, host)
    const compose = await mail.compose()
    await compose.addRecipient(LINDBERG.email)
    await compose.setSubject('The tower')
    const composer = await openComposer(compose)
    await writeOneLine(composer, 'Photographs of the tower', '100')
    await compose.close()
    await expect.poll(() => composerFrames(mail.page)).toEqual([])
    const reopened = await mail.openDraft('The tower')
    const again = await openComposer(reopened)
    await expect(again.frame.getByText('Photographs of the tower')).toBeVisible()
    await expect(again.frame.getByText('€125.50', { exact: true })).toBeVisible()
  })
}

test.describe('a mail page in which nothing is recognised', () => {
  test.use({ mailbox: { ...OWNER, variants: ['nothingRecognised'] } })

  test('is left alone, and the popup works', async ({ plainvoice }) => {
    await seedSeller(plainvoice)
    const page = await plainvoice.context.newPage()
    await page.goto('https://outlook.office.com/mail/')
    await page.locator('button', { hasText: 'New mail' }).click()
    await page.locator('textarea').fill('Hello, please pay ASAP. Here is the invoice.')
    await page.getByPlaceholder('Subject').fill('Invoice')
    await page.getByPlaceholder('To').fill('nora@lindberg.example')
    await page.locator('button', { hasText: 'Send' }).click()
    await expect(page.locator('h2').first()).toHaveText('Invoice')
    await expect(page.locator('[data-plainvoice]')).toHaveCount(0)
    const popup = await plainvoice.openPage('popup')
    await expect(popup.getByText('Nothing is outstanding')).toBeVisible()
  })
})

test('when the browser has no room left, it is said, nothing is lost, and it goes on once there is', async ({
  plainvoice,
}) => {
  await seedSeller(plainvoice)
  const mail = await openMail(plainvoice, 'gmail')
  const compose = await mail.compose()
  await compose.addRecipient(LINDBERG.email)
  const composer = await openComposer(compose)
  const worker = await plainvoice.serviceWorker()
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as ExtensionScope).chrome.storage
    const { set } = local
    local.set = () => {
      throw new Error('Resource::kQuotaBytes quota exceeded')
    }
    ;(globalThis as unknown as ExtensionScope).makeRoom = () => {
      local.set = set
    }
  })
  await writeOneLine(composer, 'Photographs', '100')
  await expect(composer.frame.getByRole('alert')).toContainText(refusal('storageFull'))
  await composer.insertButton.click()
  await expect(composer.frame.getByRole('alert'), 'the draft and the number are not kept').toHaveCount(2)
  await expect(composer.frame.getByRole('alert').last()).toContainText(refusal('storageFull'))
  expect(await compose.attachments()).toEqual([])
  await expect(composer.field(composer.words('description'))).toHaveValue('Photographs')

  await worker.evaluate(() => (globalThis as unknown as ExtensionScope).makeRoom())
  await composer.insert()
  await expect(composer.frame.getByRole('alert')).toHaveCount(0)
  await expect(composer.frame.getByText(composer.words('saved'), { exact: true })).toBeVisible()
  expect(await compose.attachments()).toEqual([`invoice-${NUMBER}.pdf`])
})

interface ExtensionScope {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> }
    readonly storage: { readonly local: { set: (items: object) => unknown } }
  }
  makeRoom: () => void
}

function manyLines(count: number): InvoiceDraft {
  const draft = newDraft(SELLER, LINDBERG, systemClock.today(), '')
  const lines = Array.from({ length: count }, (_, index) => ({
    ...newLine(`line-${index}`, SELLER, LINDBERG),
    description: `Work number ${index + 1} of the year`,
    unitPrice: '1',
  }))
  return { ...draft, lines }
}

/** Saves a draft as the composer in that frame does. */
async function save(frame: Frame, draft: InvoiceDraft): Promise<void> {
  const session = new URL(frame.url()).searchParams.get('session') ?? ''
  const call = callBackground((message) =>
    frame.evaluate(
      (sent) => (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage(sent),
      message,
    ),
  )
  expect(await call('composer.save', { session, draft })).toEqual({ ok: true })
}

/** A picture without compression, in which no two points are alike: three bytes a point. */
function noisyPicture(width: number, height: number): Buffer {
  const header = Buffer.alloc(54)
  const rowBytes = Math.ceil((width * 3) / 4) * 4
  const bytes = Buffer.alloc(54 + rowBytes * height)
  header.write('BM')
  header.writeUInt32LE(bytes.length, 2)
  header.writeUInt32LE(54, 10)
  header.writeUInt32LE(40, 14)
  header.writeInt32LE(width, 18)
  header.writeInt32LE(height, 22)
  header.writeUInt16LE(1, 26)
  header.writeUInt16LE(24, 28)
  header.copy(bytes)
  let noise = 1
  for (let index = 54; index < bytes.length; index += 1) {
    noise = (noise * 1_103_515_245 + 12_345) % 2_147_483_648
    bytes[index] = noise >> 16
  }
  return bytes
}
