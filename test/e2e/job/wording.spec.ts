import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import { LINDBERG } from '../../demo/sample-data'
import { expect, test } from '../extension'
import { shortDate } from './calendar'
import {
  checkCard,
  clickWord,
  HOSTS,
  invoiceButton,
  openComposer,
  openMail,
  underlined,
} from './draft-driver'
import { seedPast, seedSeller } from './seed'

const OWNER = { account: 'aino@lehtonen.example', accountName: 'Aino Lehtonen' }

/** A vague date, a word of bookkeepers and a threat, each with what is underlined and how strongly. */
const MAILS = {
  en: {
    text: 'Hello Nora, thank you for the order. Here is the invoice for the pictures. Please pay ASAP. Please remit it or I will see you in court.',
    underlined: {
      'plainvoice-error': ['I will see you in court'],
      'plainvoice-hint': ['Please remit'],
      'plainvoice-warning': ['ASAP'],
    },
    button: 'Invoice, 3 to look at (1 important)',
    without: ['Invoice, 2 to look at', 'Invoice, 1 to look at'],
    harsh: 'This reads as a threat',
    groups: ['Tone', 'In this panel', 'The due date', 'Plain words'],
    ignore: 'Ignore',
    more: 'More choices',
    never: 'Never mark “Please remit”',
    neverMarked: 'Words that are never marked',
    vague: 'ASAP',
    fix: `by ${shortDate('en', 14)}`,
    fixAll: /^Fix all/,
    billed: ['Invoice 41', 'Hello Nora,', 'Here is invoice 41, in total €450.00.'],
    important: /important\)$/,
    next: 'Next',
    pay: /Please pay by/,
  },
  fi: {
    text: 'Hei Nora, kiitos tilauksesta. Tässä on lasku kuvista. Maksathan mahdollisimman pian. Pyydämme suorittamaan sen tai nähdään oikeudessa.',
    underlined: {
      'plainvoice-error': ['nähdään oikeudessa'],
      'plainvoice-hint': ['suorittamaan'],
      'plainvoice-warning': ['mahdollisimman pian'],
    },
    button: 'Lasku, 3 kohtaa tarkistettavana (1 tärkeä)',
    without: ['Lasku, 2 kohtaa tarkistettavana', 'Lasku, 1 kohta tarkistettavana'],
    harsh: 'Tämä voi kuulostaa uhkaukselta',
    groups: ['Sävy', 'Tässä ikkunassa', 'Eräpäivä', 'Selkeät sanat'],
    ignore: 'Ohita',
    more: 'Muut valinnat',
    never: 'Älä merkitse sanoja ”suorittamaan”',
    neverMarked: 'Sanat, joita ei koskaan merkitä',
    vague: 'mahdollisimman pian',
    fix: `viimeistään ${shortDate('fi', 14)}`,
    fixAll: /^Korjaa kaikki/,
    billed: ['Lasku 41', 'Hei Nora,', 'Tässä on lasku 41, yhteensä 450,00 €.'],
    important: /tärkeää?\)$/,
    next: 'Seuraava',
    pay: /Pyydän maksua viimeistään/,
  },
} as const

for (const [language, host] of [
  ['en', 'gmail'],
  ['fi', 'outlook'],
] as const) {
  const mail = MAILS[language]

  test.describe(`${language} in ${host}`, () => {
    test.use({ mailbox: { ...OWNER, locale: language } })

    test('what is unclear or harsh is underlined, listed, fixed and ignored, and the mail is never touched else', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice, language)
      const box = await openMail(plainvoice, host)
      const compose = await box.compose()
      await compose.typeBody(mail.text)
      const button = invoiceButton(compose, language)
      await expect(button).toHaveAccessibleName(mail.button)
      await expect.poll(() => underlined(box.page)).toEqual(mail.underlined)
      const typed = await compose.bodyHtml()
      expect(typed.replace(/&nbsp;/g, ' '), 'nothing stands between the words').toContain(mail.text)

      const composer = await openComposer(compose, language)
      const list = composer.frame.getByRole('navigation', { name: composer.words('beforeInsert') })
      await expect(list.getByRole('heading', { level: 3 })).toHaveText(mail.groups)
      await list.getByRole('button', { name: mail.harsh }).click()
      await expect(checkCard(compose)).toContainText(mail.harsh)
      await composer.close()
      expect(await compose.bodyHtml()).toBe(typed)

      await clickWord(compose, mail.vague)
      await checkCard(compose).getByRole('button', { name: mail.fix }).click()
      await expect(compose.body).toContainText(mail.text.replace(mail.vague, mail.fix))
      await box.page.keyboard.press('Control+z')
      expect(await compose.bodyHtml()).toBe(typed)
      await expect(button).toHaveAccessibleName(mail.button)

      await box.page.keyboard.press('Control+End')
      for (const key of ['ArrowLeft', 'ArrowLeft', 'Alt+Enter']) await box.page.keyboard.press(key)
      await expect(checkCard(compose)).toContainText(mail.harsh)
      await checkCard(compose).getByRole('button', { name: mail.ignore }).press('Enter')
      await expect(button).toHaveAccessibleName(mail.without[0])
      await expect(compose.body).toBeFocused()
      await box.page.keyboard.press('Control+End')
      await box.page.keyboard.type(' c')
      await expect(compose.body).toContainText(`${mail.text} c`)
      await expect(button, 'what was ignored stays so').toHaveAccessibleName(mail.without[0])
      const { 'plainvoice-error': _ignored, ...rest } = mail.underlined
      await expect.poll(() => underlined(box.page)).toEqual(rest)
      expect(await box.leakedKeys()).toEqual([])

      const [jargon = ''] = mail.underlined['plainvoice-hint']
      await clickWord(compose, jargon)
      await checkCard(compose).getByRole('button', { name: mail.more }).click()
      await checkCard(compose).getByRole('button', { name: mail.never }).click()
      await expect(button).toHaveAccessibleName(mail.without[1])
      const dashboard = await plainvoice.context.newPage()
      await dashboard.goto(`chrome-extension://${plainvoice.extensionId}/dashboard.html#checks`)
      const kept = dashboard.getByRole('region', { name: mail.neverMarked }).getByRole('textbox')
      await expect(kept).toHaveValue(jargon)
    })
  })
}

for (const host of HOSTS) {
  const language = host === 'gmail' ? 'en' : 'fi'
  const mail = MAILS[language]
  const signature = 'Aino Lehtonen\nLehtonen Design Oy\n040 123 4567'

  test.describe(`what a fix writes, in ${host}`, () => {
    test.use({ mailbox: { ...OWNER, locale: language, signature } })

    test('is taken back and done again by the keys of the site, one and all, to the letter', async ({
      plainvoice,
    }) => {
      await seedSeller(plainvoice, language)
      const { page, compose } = await openMail(plainvoice, host).then(async (box) => ({
        page: box.page,
        compose: await box.compose(),
      }))
      await compose.typeBody(mail.text.replaceAll('. ', '.\n'))
      await expect(invoiceButton(compose, language)).toHaveAccessibleName(mail.button)
      const typed = await compose.bodyHtml()
      const backAndAgain = async (steps: number) => {
        await expect(checkCard(compose)).toBeHidden()
        const fixed = await compose.bodyHtml()
        expect(fixed).not.toBe(typed)
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z')
        expect(await compose.bodyHtml()).toBe(typed)
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+y')
        expect(await compose.bodyHtml()).toBe(fixed)
        for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z')
        expect(await compose.bodyHtml()).toBe(typed)
      }

      await clickWord(compose, mail.vague)
      await checkCard(compose).getByRole('button', { name: mail.fix }).click()
      await backAndAgain(1)
      await clickWord(compose, mail.vague)
      await checkCard(compose).getByRole('button', { name: mail.more }).click()
      await checkCard(compose).getByRole('button', { name: mail.fixAll }).click()
      await expect(compose.body).toContainText(mail.fix)
      await backAndAgain(2)
    })

    test('stands above the signature, and one step takes it back', async ({ plainvoice }) => {
      await seedSeller(plainvoice, language)
      const box = await openMail(plainvoice, host)
      const compose = await box.compose()
      const [subject, ...lines] = mail.billed
      await compose.setSubject(subject)
      await compose.typeBody(lines.join('\n\n'))
      const typed = await compose.bodyHtml()
      await expect(invoiceButton(compose, language)).toHaveAccessibleName(mail.important)
      await compose.body.press('Alt+Enter')
      const pay = checkCard(compose).getByRole('button', { name: mail.pay })
      while (!(await pay.isVisible()))
        await checkCard(compose).getByRole('button', { name: mail.next }).click()
      await pay.click()
      await expect(checkCard(compose)).toBeHidden()
      const written = (await compose.bodyText())
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      const ours = written.findIndex((line) => mail.pay.test(line))
      expect(written[ours - 1]).toBe(lines.at(-1))
      expect(written.slice(ours + 1).filter((line) => line !== '--')).toEqual(signature.split('\n'))
      await box.page.keyboard.press('Control+z')
      expect(await compose.bodyHtml()).toBe(typed)
    })
  })
}

test('a draft to a client is held against what is known of that client, and hears of other settings', async ({
  plainvoice,
}) => {
  await seedPast(plainvoice)
  const box = await openMail(plainvoice, 'gmail')
  const compose = await box.compose()
  await compose.addRecipient(LINDBERG.email)
  await compose.typeBody('Hello Nora, thank you. Here is the invoice for Northlight Studio Oy.')
  await expect
    .poll(() => underlined(box.page))
    .toMatchObject({ 'plainvoice-error': ['Northlight Studio Oy'] })
  const preferences = {
    ...USUAL_PREFERENCES,
    allowed: [],
    flagged: [],
    rules: { 'consistency.client': 'off' as const },
  }
  await plainvoice.from('dashboard')('checks.save', { preferences })
  await expect.poll(() => underlined(box.page)).not.toHaveProperty('plainvoice-error')
})
