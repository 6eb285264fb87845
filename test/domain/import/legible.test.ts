import { describe, expect, test } from 'vitest'
import { legibleShare } from '../../../lib/domain/import/legible'

describe('how much of a text can be read', () => {
  test.each([
    ['nothing beyond ASCII', 'Plain text', 1],
    ['one language', 'Jyväskylä, Åbo', 1],
    ['signs at words', '„Größe“ – 5 €, d’Or', 1],
    ['ordinals', 'Nº 17, N.º 4, 2ª rata, Mª, 20ºC', 1],
    ['powers and fractions', '5 m³, 2 cm³, 3¾ h', 1],
    ['names from elsewhere, by half', 'Määrä Muñoz', 3.5 / 4],
    ['an ordinal or a power that stands for a letter', 'ªi moºi z³ s¹', 0],
    ['a sign within words', 'Jyv”skyl”n', 0],
    ['one that opens at an end', 'Jyv„skyl„', 0],
    ['letters that no language has together', 'Dvoøìù', 2 / 3],
    ['what is no letter of Latin', '┤Á█', 1 / 3],
  ])('%s', (_, text, share) => {
    expect(legibleShare(text)).toBeCloseTo(share)
  })
})
