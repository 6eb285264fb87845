import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

const sumsOf = (text: string, language: 'en' | 'fi' = 'en') =>
  readBody(`Invoice 12: ${text}`, language).amounts.map(({ minor, label }) =>
    [minor / 100, label ?? ''].join(' ').trim(),
  )

describe('a bill of few words', () => {
  it.each([
    ['callout 60, valve 112, labour 2.5 hrs at 40, 272 all in.', ['60', '112', '40', '272 total']],
    ['3 days @ 180\n2 bags 24\nTotal 564', ['180', '24', '564 total']],
    ['5 x 35 so 175', ['35', '175 total']],
    ['Labels .... 1,020\nWorkshop .... 350\nTo pay .... $1,370', ['1020', '350', '1370 total']],
    ['Sills   480.00\nVAT at 20%   96.00\nTotal 576.00', ['480', '96 vat', '576 total']],
  ])('has sums without a currency: %s', (text, sums) => {
    expect(sumsOf(text)).toEqual(sums)
  })

  it('is read in Finnish, too', () => {
    expect(sumsOf('haravointi 3 h x 40\nkuljetus 60\nyhteensä 180', 'fi')).toEqual(['40', '60', '180 total'])
  })

  it('has the currency of the one sum that names it, also where that has no cents', () => {
    const { amounts } = readBody('Invoice 12:\n4 sets at 9500\n2 pairs at 3500\nTotal 45000 JPY')
    expect(amounts.map(({ minor, currency }) => `${minor} ${currency}`)).toEqual([
      '9500 JPY',
      '3500 JPY',
      '45000 JPY',
    ])
  })

  it.each([
    'We meet in room 12 at 10 and are 4.',
    'Job 1182, account 40718836, sort code 95-01-22, by 14.30.',
    'The crates are here, so that is 60 cases at the gate and 12 at the door.',
    'On the 9th I came at 8, on the 12th at 9.',
  ])('is not every text with numbers: %s', (text) => {
    expect(sumsOf(text)).toEqual([])
  })
})
