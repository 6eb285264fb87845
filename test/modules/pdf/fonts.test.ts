import { describe, expect, it } from 'vitest'
import { readTypeFace } from '../../../lib/adapters/pdf/type-face'
import { FONT_FILES, subsetOf } from '../../../modules/pdf/fonts'

describe('the fonts in the package', () => {
  it('take at most 400 kB together', async () => {
    const sizes = await Promise.all(FONT_FILES.map(async (file) => (await subsetOf(file)).length))
    expect(sizes).toHaveLength(2)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(400_000)
  })

  it('cover Latin, Greek and Cyrillic and the signs of money', async () => {
    for (const file of FONT_FILES) {
      const face = readTypeFace(await subsetOf(file))
      const letters = 'abcåäößðþłżőğșẞạΑΩώАЯіҐёђ€£¥₽₴₺₹₪–—‘’“”„«»…•·−×½№™'
      const missing = [...letters].filter((letter) => !face.covers(letter.codePointAt(0) ?? 0))
      expect(missing).toEqual([])
    }
  })
})
