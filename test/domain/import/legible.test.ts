import { describe, expect, test } from 'vitest'
import { legibleShare } from '../../../lib/domain/import/legible'

describe('how much of a text can be read', () => {
  test.each([
    ['nothing beyond ASCII', 'Plain text', 1],
    ['one language', 'Jyväskylä, Åbo', 1],
    ['signs at words', '„Größe“ – 5 € l’été', 1],
    ['a sign within words', 'Jyv”skyl”n', 0],
    ['one that opens at an end', 'Jyv„skyl„', 0],
    ['letters that no language has together', 'Dvoøìù', 2 / 3],
    ['what is no letter of Latin', '┤Á█', 1 / 3],
  ])('%s', (_, text, share) => {
    expect(legibleShare(text)).toBeCloseTo(share)
  })
})
