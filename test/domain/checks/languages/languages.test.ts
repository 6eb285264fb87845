import { describe, expect, it } from 'vitest'
import { bookOf, functionWordCounts, languagesOf } from '../../../../lib/domain/checks/languages/languages'
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

  it('takes English where nothing tells', () => {
    expect(languagesOf([functionWordCounts(tokensOf('12345 xyz'))])).toEqual(['en'])
  })
})

describe('the book of a language', () => {
  it('reads months and weekdays in their forms', () => {
    expect(wordOf(bookOf('en'), 'sept').month).toBe(9)
    expect(wordOf(bookOf('fi'), 'joulukuuta').month).toBe(12)
    expect(wordOf(bookOf('fi'), 'keskiviikkona').weekday).toBe(3)
    expect(wordOf(bookOf('en'), 'someday').weekday).toBeUndefined()
  })

  it('is made once', () => {
    expect(bookOf('fi')).toBe(bookOf('fi'))
  })
})
