import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../lib/base64'

test('gives back any bytes, also many', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256)
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  expect(fromBase64(toBase64(bytes))).toEqual(bytes)
})
