import { expect, test } from 'vitest'
import { crc32 } from '../../../lib/adapters/storage/checksum'

test('is the CRC-32 of zip, over UTF-8', () => {
  // The check value of the CRC catalogue.
  expect(crc32('123456789')).toBe('cbf43926')
  expect(crc32('')).toBe('00000000')
  expect(crc32('€')).toBe(crc32(new TextDecoder().decode(Uint8Array.of(0xe2, 0x82, 0xac))))
  expect(crc32('1240.00')).not.toBe(crc32('1270.00'))
})
