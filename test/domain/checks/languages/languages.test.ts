import { describe, expect, it } from 'vitest'
import { compiledPack, languagesOf } from '../../../../lib/domain/checks/languages/languages'
import { tokensOf } from '../../../../lib/domain/checks/text/tokens'
import invoiceMails from '../corpus/invoice-mails.json'

describe('languagesOf', () => {
  it.each(invoiceMails.map(({ id, lang, text }) => [id, lang, text] as const))(
    'knows the language of %s',
    (_, lang, text) => {
      expect(languagesOf(tokensOf(text.toLowerCase()))[0]).toBe(lang)
    },
  )

  it('takes English where nothing tells', () => {
    expect(languagesOf(tokensOf('12345 xyz'))).toEqual(['en'])
  })
})

describe('a compiled pack', () => {
  it('reads months and weekdays in their forms', () => {
    expect(compiledPack('en').monthOf('sept')).toBe(9)
    expect(compiledPack('fi').monthOf('joulukuuta')).toBe(12)
    expect(compiledPack('fi').weekdayOf('keskiviikkona')).toBe(3)
    expect(compiledPack('en').weekdayOf('someday')).toBeUndefined()
  })

  it('is compiled once', () => {
    expect(compiledPack('fi')).toBe(compiledPack('fi'))
  })
})
