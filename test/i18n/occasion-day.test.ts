import { expect, test } from 'vitest'
import { occasionInFigures } from '../../lib/i18n/occasion-day'

test.each([
  ['4 December', '4.12.'],
  ['Sept 18', '18.9.'],
  ['18 September 1980', '18.9.1980'],
  ['16. syyskuuta', '16.9.'],
  ['4.12.', '4.12.'],
  ['soon', 'soon'],
])('the day of an occasion, %s, is %s in figures', (day, figures) => {
  expect(occasionInFigures({ kind: 'birthday', day })).toEqual({ kind: 'birthday', day: figures })
})
