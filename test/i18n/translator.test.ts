import { describe, expect, it } from 'vitest'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { screenTranslator, translator } from '../../lib/i18n/translator'

const left = { minor: 4_000, currency: 'EUR' } as const
const amount = { minor: 10_000, currency: 'EUR' } as const

describe('words on a screen', () => {
  const say = screenTranslator(receivablesWords, 'en')

  it.each(['סטודיו שלום', 'شركة النور'])('keep a name written from right to left apart: %s', (client) => {
    expect(say('didRecordPart', { amount, client, left })).toBe(
      `€100.00 recorded for \u2068${client}\u2069, €40.00 stays open`,
    )
  })

  it('have no marks around other names, amounts and dates', () => {
    const params = { amount, client: 'Café Ñandú, 株式会社', left }
    expect(say('didRecordPart', params)).toBe(translator(receivablesWords, 'en')('didRecordPart', params))
  })
})

it('fills places that every text may have, unless it is given others', () => {
  const words = { en: { sum: '{tax} {rate}' } }
  const say = screenTranslator(words, 'en', { tax: 'GST' })
  expect(say('sum', { rate: '10%' })).toBe('GST 10%')
  expect(say('sum', { rate: '25.5%', tax: 'VAT' })).toBe('VAT 25.5%')
})

it('leaves the words of mails and papers without marks', () => {
  expect(translator(receivablesWords, 'en')('didRecordPart', { amount, client: 'סטודיו', left })).toBe(
    '€100.00 recorded for סטודיו, €40.00 stays open',
  )
})
