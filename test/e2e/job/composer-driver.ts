import { expect, type Frame, type Locator } from 'playwright/test'
import { composerWords } from '../../../lib/i18n/composer-words'
import { taxPlaces } from '../../../lib/i18n/tax-words'
import { screenTranslator } from '../../../lib/i18n/translator'
import type { Locale } from '../../webmail/model'
import type { Job, TypedLine } from './jobs'

/** Writes an invoice in the composer as a person does, by the names of its fields. */
export function composerDriver(frame: Frame, language: Locale) {
  const t = screenTranslator(composerWords, language, taxPlaces('vat', language))
  const field = (name: string): Locator => frame.getByRole('textbox', { name, exact: true })
  const button = (name: string): Locator => frame.getByRole('button', { name, exact: true })
  const pick = async (name: string, option: RegExp): Promise<void> => {
    await frame.getByRole('button', { name: new RegExp(name) }).click()
    await frame.getByRole('option', { name: option }).click()
  }

  async function writeClient({ client }: Job): Promise<void> {
    const name = frame.getByRole('combobox', { name: t('clientName') })
    if (!(await name.isVisible())) await button(t('change')).click()
    await name.fill(client.name)
    await name.press('Tab')
    await field(t('contactName')).fill(client.contact)
    await expect(field(t('email'))).toHaveValue(client.email)
    await field(t('street')).fill(client.street)
    await field(t('postalCode')).fill(client.postalCode)
    await field(t('city')).fill(client.city)
    if (client.poNumber) await field(t('poNumber')).fill(client.poNumber)
    await button(t('done')).first().click()
  }

  async function writeLine({ description, quantity, unitPrice, vat }: TypedLine): Promise<void> {
    await field(t('description')).fill(description)
    await field(t('quantity')).fill(quantity)
    await field(t('unitPrice')).fill(unitPrice)
    if (vat) await pick(`^(${t('vat')}|.* ${t('vat')}$)`, new RegExp(`^${vat}`))
    await button(t('done')).click()
  }

  return {
    frame,
    title: frame.getByRole('heading', { level: 1 }),
    insertButton: button(t('insert')),
    insertAgainButton: button(t('insertAgain')),
    field,
    button,
    words: t,
    async write(job: Job): Promise<void> {
      await writeClient(job)
      for (const [index, line] of job.lines.entries()) {
        if (index > 0) await button(t('addLine')).click()
        await writeLine(line)
      }
      if (job.earlyPayment) {
        await button(t('addEarly')).click()
        await field(t('earlyPercent')).fill(job.earlyPayment.percent)
        await field(t('earlyDays')).fill(job.earlyPayment.days)
      }
      await field(t('note')).fill(job.note)
      await expect(frame.getByText(job.expected.total, { exact: true })).toBeVisible()
    },
    async insert(): Promise<void> {
      await button(t('insert')).click()
      await expect(button(t('insertAgain'))).toBeVisible()
    },
    close: () => button(t('close')).click(),
  }
}
