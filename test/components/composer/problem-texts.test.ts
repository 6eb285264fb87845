import { describe, expect, it } from 'vitest'
import { listText } from '../../../components/composer/problem-texts'
import type { FieldProblem } from '../../../lib/domain/invoice/problem'
import { problemWords } from '../../../lib/i18n/problem-words'
import { taxPlaces } from '../../../lib/i18n/tax-words'
import { screenTranslator } from '../../../lib/i18n/translator'

const t = screenTranslator(problemWords, 'en', taxPlaces('vat', 'en'))

function unreadableQuantityOf(line: string): FieldProblem {
  return {
    field: 'line.0.quantity',
    severity: 'error',
    message: { key: 'quantityMalformed', params: { line } },
  }
}

describe('A problem in the list', () => {
  it('names its line by the description', () => {
    expect(listText(unreadableQuantityOf('Photographs of the library'), t)).toBe(
      'The quantity of Photographs of the library cannot be read',
    )
  })

  it('quotes no more of a long description than tells the line from others', () => {
    const description = 'Photographs of the library on all three floors and in the yard, with an annex'
    expect(listText(unreadableQuantityOf(description), t)).toBe(
      'The quantity of Photographs of the library on all three… cannot be read',
    )
  })

  it('cuts a word that is longer than that', () => {
    expect(listText(unreadableQuantityOf('https://'.padEnd(90, 'a')), t)).toBe(
      `The quantity of ${'https://'.padEnd(40, 'a')}… cannot be read`,
    )
  })
})
