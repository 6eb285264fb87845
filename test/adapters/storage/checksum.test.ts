import { expect, test } from 'vitest'
import { canonicalJson, crc32 } from '../../../lib/adapters/storage/checksum'

test('is the CRC-32 of zip, over UTF-8', () => {
  // The check value of the CRC catalogue.
  expect(crc32('123456789')).toBe('cbf43926')
  expect(crc32('')).toBe('00000000')
  expect(crc32('€')).toBe(crc32(new TextDecoder().decode(Uint8Array.of(0xe2, 0x82, 0xac))))
  expect(crc32('1240.00')).not.toBe(crc32('1270.00'))
})

test('JSON is the same for the same data in any order', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined, e: null })).toBe(
    canonicalJson({ e: null, b: [{ c: 2, d: 1 }] }),
  )
  expect(canonicalJson([2, 1])).toBe('[2,1]')
})
