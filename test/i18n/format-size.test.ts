import { expect, test } from 'vitest'
import { formatSize } from '../../lib/i18n/format-size'

test.each([
  [10, '1 kB', '1 kt'],
  [12_400, '12 kB', '12 kt'],
  [1_440_000, '1.4 MB', '1,4 Mt'],
])('%d bytes', (bytes, english, finnish) => {
  expect(formatSize(bytes, 'en').replace(/\s/g, ' ')).toBe(english)
  expect(formatSize(bytes, 'fi').replace(/\s/g, ' ')).toBe(finnish)
})
