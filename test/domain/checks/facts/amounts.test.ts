import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

describe('amounts', () => {
  it.each([
    ['€1,240.00', 124000, 'EUR'],
    ['1 240,00 €', 124000, 'EUR'],
    ['1.240,50 EUR', 124050, 'EUR'],
    ["CHF 1'240.50", 124050, 'CHF'],
    ['$500', 50000, 'USD'],
    ['48,5 e', 4850, 'EUR'],
    ['300 euroa', 30000, 'EUR'],
    ['£12,000', 1200000, 'GBP'],
    ['¥12,000', 12000, 'JPY'],
    ['₦185,000', 18500000, 'NGN'],
    ['12 000 JPY', 12000, 'JPY'],
    ['12.500 KWD', 12500, 'KWD'],
    ['1,240.500 KWD', 1240500, 'KWD'],
    ['1 240,50 PLN', 124050, 'PLN'],
    ['5 000 kr', 500000, 'SEK'],
    ['₦450,000', 45000000, 'NGN'],
    ['KES 4,500.00', 450000, 'KES'],
    ['85,000 yen', 85000, 'JPY'],
    ['for November, 1,400.00 EUR', 140000, 'EUR'],
    ['R6 400.00', 640000, 'ZAR'],
    ['N120,000', 12000000, 'NGN'],
    ['R350.00', 35000, 'ZAR'],
    ['USD400', 40000, 'USD'],
    ['S$360', 36000, 'SGD'],
    ['3.600,00 lei', 360000, 'RON'],
    ['3,936 zł', 393600, 'PLN'],
    ['72,000 Ft', 7200000, 'HUF'],
    ['1 200 Kč', 120000, 'CZK'],
    ['(PHP 68,000.00)', 6800000, 'PHP'],
    ['18 400 Ruotsin kruunua', 1840000, 'SEK'],
    ['CA$1,240.50', 124050, 'CAD'],
    ['Z$20', 2000, undefined],
  ])('reads %s', (text, minor, currency) => {
    expect(readBody(`Invoice 12: ${text}`).amounts).toMatchObject([{ minor, currency }])
  })

  it('takes a bare number only after a word such as total', () => {
    expect(readBody('Total: 1,240.00').amounts).toMatchObject([{ minor: 124000, label: 'total' }])
    expect(readBody('Version 1,240.00').amounts).toEqual([])
  })

  it.each([
    'Total £282.00, including VAT at 20 % £47.00',
    'Total £282.00 (incl. VAT at 20%: £47.00)',
    'Yhteensä 282,00 €, sisältää ALV 25,5 % 57,30 €',
  ])('takes what stands with its rate behind a total for the VAT in it: %s', (text) => {
    expect(readBody(text, text.startsWith('Y') ? 'fi' : 'en').amounts).toMatchObject([
      { label: 'total' },
      { label: 'vat' },
    ])
  })

  it('takes a larger sum behind a total for the one with VAT', () => {
    expect(readBody('Total £235.00, with VAT at 20% £282.00').amounts).toMatchObject([
      { label: 'total' },
      { label: 'total' },
    ])
  })

  it('tells a rate from a sum', () => {
    expect(readBody('€80 per hour').amounts).toMatchObject([{ isRate: true }])
    expect(readBody('80 € / h', 'fi').amounts).toMatchObject([{ isRate: true }])
    expect(readBody('€80 for the work').amounts).toMatchObject([{ isRate: false }])
  })

  it('leaves percentages, dates and accounts alone', () => {
    expect(readBody('Total 25.50 % on 3.4.2026, FI21 1234 5600 0007 85').amounts).toEqual([])
    expect(readBody('Revision r1.15 for the R32 pump, 1,200 ft up').amounts).toEqual([])
  })
})
