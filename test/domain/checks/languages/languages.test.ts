import { describe, expect, it } from 'vitest'
import '../../../../lib/domain/checks/index'
import {
  bookOf,
  functionWordCounts,
  languagesOf,
  usualLanguage,
} from '../../../../lib/domain/checks/languages/languages'
import type { CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import { wordOf } from '../../../../lib/domain/checks/text/phrases'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'
import invoiceMails from '../corpus/invoice-mails.json'

describe('languagesOf', () => {
  it.each(invoiceMails.map(({ id, lang, text }) => [id, lang, text] as const))(
    'knows the language of %s',
    (_, lang, text) => {
      expect(languagesOf([functionWordCounts(tokensOf(text.toLowerCase()))])[0]).toBe(lang)
    },
  )

  it('knows the second language of a mixed mail, the main one first', () => {
    const counts = ['hei ja kiitos laskun maksusta, se on tässä', 'please pay the invoice'].map((text) =>
      functionWordCounts(tokensOf(text)),
    )
    expect(languagesOf(counts)).toEqual(['fi', 'en'])
  })

  it('knows a mail by its sentences, however long the list of names in it', () => {
    const list = 'Rosa canina 7 hedge plants 7.00 '.repeat(45)
    const counts = ['here is the invoice for your garden. please pay it in june, thank you', list].map(
      (text) => functionWordCounts(tokensOf(text)),
    )
    expect(languagesOf(counts)).toEqual(['en'])
  })

  it('names none where nothing tells; the usual one is English', () => {
    expect(languagesOf([functionWordCounts(tokensOf('12345 xyz'))])).toEqual([])
    expect(usualLanguage()).toBe('en')
  })

  it.each([
    ['Hej Ella, här är fakturan för november. Betala gärna senast 7 december.', 'sv'],
    ['Hei Ella, tässä on lasku. Maksathan sen viimeistään 7.12.', 'fi'],
    ['Hi Ella, here is the invoice until the end of the month.', 'en'],
    [
      'Hei Ella, vedlagt er faktura 12. Vennligst betal innen 7. desember. Takk! Vennlig hilsen Anna',
      'other',
    ],
    ['Hej Ella, vedhæftet er faktura 12. Venligst betal senest 7. december. Venlig hilsen Anna', 'other'],
    [
      'Dzień dobry, w załączeniu faktura 12 na 250,00 €. Proszę o zapłatę do 30.9.2026 na konto. Dziękuję! Best regards, Aino',
      'other',
    ],
    ['Invoice 12. שלום נורה, מצורפת חשבונית עבור התמונות. תודה רבה! Best regards, Aino', 'other'],
    ['Lasku 12. Здравствуйте, Нора! Во вложении счёт. Просим оплатить. Спасибо!', 'other'],
    [
      'Invoice 12. Καλημέρα Νόρα, σας στέλνω το τιμολόγιο. Παρακαλώ πληρώστε. Ευχαριστώ! Best regards, Aino',
      'other',
    ],
    [
      'Invoice 12. Labdien, Nora! Pielikumā nosūtu jums rēķinu par fotogrāfijām, lūdzu, apmaksājiet laikus. Paldies! Aino',
      'other',
    ],
    ['Hallo Ella, anbei die Rechnung 12. Bitte überweisen Sie bis 7. Dezember. Vielen Dank!', 'other'],
  ])('tells the languages apart: %s', (text, language) => {
    expect(languagesOf([functionWordCounts(tokensOf(text.toLowerCase()))])[0]).toBe(language)
  })
})

describe('the book of a language', () => {
  const wordIn = (language: CheckedLanguage, word: string) => {
    const book = bookOf(language)
    return book ? wordOf(book, word) : expect.fail('no book')
  }

  it('reads months and weekdays in their forms', () => {
    expect(wordIn('en', 'sept').month).toBe(9)
    expect(wordIn('fi', 'joulukuuta').month).toBe(12)
    expect(wordIn('fi', 'keskiviikkona').weekday).toBe(3)
    expect(wordIn('sv', 'torsdagen').weekday).toBe(4)
    expect(wordIn('en', 'someday').weekday).toBeUndefined()
  })

  it('is made once', () => {
    expect(bookOf('fi')).toBe(bookOf('fi'))
  })
})
