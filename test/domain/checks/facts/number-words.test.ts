import { expect, it } from 'vitest'
import { inFigures } from '../../../../lib/domain/checks/facts/number-words'

it.each([
  ['two hours', '2 hours'],
  ['fifty-five heads', '55 heads'],
  ['thirty two hours', '32 hours'],
  ['seventeen and twenty-one', '17 and 21'],
  ['sixty lessons', '60 lessons'],
  ['kaksitoista tuntia', '12 tuntia'],
  ['kaksikymmentä kirjaa', '20 kirjaa'],
  ['kolmekymmentäviisi kirjaa', '35 kirjaa'],
  ['kymmenen kertaa', '10 kertaa'],
  ['tjugofem timmar', '25 timmar'],
  ['tretton böcker', '13 böcker'],
])('puts the number of "%s" in figures', (words, figures) => {
  expect(inFigures(words)).toBe(figures)
})

it.each([
  'one hour',
  'a hundred and twenty heads',
  'kakaduja kaksin',
  'two-hour lessons',
  'often, tenfold, seventh',
])('leaves "%s" as it is', (words) => {
  expect(inFigures(words)).toBe(words)
})
