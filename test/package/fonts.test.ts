import { expect, test } from 'vitest'
import { readTypeFace } from '../../lib/adapters/pdf/type-face'
import { FONT_FILES } from '../../modules/pdf/fonts'
import { packageFiles } from './package'

test.each(['chrome', 'firefox'] as const)(
  'the package for %s carries the fonts of the PDF whole',
  (target) => {
    const files = packageFiles(target)
    for (const name of FONT_FILES) {
      const bytes = files.find((file) => file.name === `fonts/${name}`)?.bytes ?? new Uint8Array()
      expect(bytes.length, name).toBeGreaterThan(0)
      expect(readTypeFace(bytes).covers('€'.codePointAt(0) ?? 0), name).toBe(true)
    }
  },
)
