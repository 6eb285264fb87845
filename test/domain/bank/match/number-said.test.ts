import { describe, expect, test } from 'vitest'
import { partsOfNumber, saysNumber } from '../../../../lib/domain/bank/match/number-said'

const says = (text: string, number: string) => saysNumber(text, partsOfNumber(number))

describe('an invoice number in the text of a booking', () => {
  test.each([
    ['LASKU 2026-012', '2026-012'],
    ['2026/012 KIITOS', '2026-012'],
    ['INV2026012', '2026-012'],
    ['RECHNUNG 2026 -012', '2026-012'],
    ['A 2026-0 12', '2026-012'],
    ['NORD-17-003.', 'nord-17-003'],
    ['INVOICE 17', '17'],
    ['#17', '17'],
    ['LASKU NRO: 17', '17'],
  ])('“%s” says %s', (text, number) => expect(says(text, number)).toBe(true))

  test.each([
    ['2026-0123', '2026-012'],
    ['2026-012-1', '2026-012'],
    ['12026-012', '2026-012'],
    ['5/2026-012', '2026-012'],
    ['XNORD-17-003', 'nord-17-003'],
    ['17', '17'],
    ['ORDER 17', '17'],
    ['MORE 17', '17'],
    ['INVOICE 171', '17'],
    ['2026 --- 012', '2026-012'],
    ['anything', 'draft'],
    ['anything', ''],
  ])('“%s” does not say %s', (text, number) => expect(says(text, number)).toBe(false))
})
