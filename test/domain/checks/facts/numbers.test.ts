import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

const numbersIn = (text: string, language: 'en' | 'fi' = 'en') =>
  readBody(text, language).numbers.map(({ value }) => value)

describe('invoice numbers', () => {
  it.each([
    ['Invoice 2026-040 is attached.', '2026-040'],
    ['Invoice no. 17', '17'],
    ['Here is invoice 2026-041 of 25 November 2026.', '2026-041'],
    ['Invoice 41 of 25th November', '41'],
    ['Invoice 41 of 25.11.2026', '41'],
    ['Invoice 41 of 11/25/2026', '41'],
    ['Invoice number: INV/2026/0042', 'INV/2026/0042'],
    ['Invoice #1042,', '1042'],
    ['Invoice FV 11/2026 for November', 'FV 11/2026'],
    ['Invoice Number\nA-1009', 'A-1009'],
    ['see #1042', '#1042'],
    ['Invoice 2026-11-02 is attached.', '2026-11-02'],
    ['Invoice 2026-11-04, November bookkeeping', '2026-11-04'],
    ['Invoice RK/26/15, November', 'RK/26/15'],
    ['Bill for the kitchen rewire, no. 3391', '3391'],
    ['The number for this one is 3391.', '3391'],
    ['The invoice is number 31.', '31'],
  ])('reads %s', (text, value) => {
    expect(numbersIn(text)).toEqual([value])
  })

  it.each([
    ['Laskun numero: 1042', '1042'],
    ['lasku nro 17', '17'],
    ['laskusta 2026-031', '2026-031'],
  ])('reads %s in Finnish', (text, value) => {
    expect(numbersIn(text, 'fi')).toEqual([value])
  })

  it.each([
    'Invoice of 12 March 2026',
    'Invoice 1 of 2 for the fence',
    'This is invoice 1 of 2.',
    'Invoice 300 EUR',
    'Invoice 12 March 2026',
    'invoice for 3 hours',
    'invoice 30 days',
    'The dog from number 9 has its invoice.',
    'The mayor with the doughnut is number 31.',
    'Pay by MobilePay, the number is 040 555 0138.',
    'The workshop, no. 12 High Street, is where the invoice was written.',
    'Barclays, no. 40912265, for the invoice',
  ])('sees none in %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })
})
