import { describe, expect, it } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { firstNumberOf, otherPatternOf, seriesName, seriesOf } from '../../../lib/domain/numbering/series'
import { aDraft, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'

const seller = aSeller({ numberPattern: '{year}-###', otherPatterns: ['{client}-##'] })

describe('the series of an invoice', () => {
  it('is the usual one until another is chosen', () => {
    expect(seriesOf(seller, undefined)).toBe('{year}-###')
    expect(seriesOf(seller, aDraft())).toBe('{year}-###')
    expect(seriesOf(seller, aDraft({ numberPattern: '{client}-##' }))).toBe('NORTHLIG-##')
  })

  it('is the usual one again when the seller has given the other up', () => {
    expect(seriesOf(aSeller(), aDraft({ numberPattern: '{client}-##' }))).toBe('{year}-###')
  })

  it('is one for each client where the usual pattern names the client', () => {
    const byClient = aSeller({ numberPattern: '{client}/{year}/#' })
    expect(seriesOf(byClient, { client: aClient({ name: 'Kahvila Kaisla' }) })).toBe('KAHVILA/{year}/#')
  })

  it('is read from the number of an issued invoice, where it is not the usual one', () => {
    const client = aClient({ name: 'Northlight Studio Oy' })
    const read = (number: string, by = seller) =>
      otherPatternOf({ seller: by, client, number, issueDate: TODAY })
    expect(read('NORTHLIG-07')).toBe('{client}-##')
    expect(read('2026-007')).toBeUndefined()
    expect(read('KAHVILA-07')).toBeUndefined()
    expect(read('NORTHLIG-07', aSeller())).toBeUndefined()
  })

  it('is the usual one where two could have given the number', () => {
    const alike = aSeller({ numberPattern: '{year}-###', otherPatterns: ['{year}-####'] })
    const read = (number: string) =>
      otherPatternOf({ seller: alike, client: aClient(), number, issueDate: TODAY })
    expect([read('2026-1000'), read('2026-0007')]).toEqual([undefined, '{year}-####'])
  })

  it('is another for credit notes, which begins at 1', () => {
    const credits = {
      invoiceId: 'i0',
      number: '2026-039',
      issueDate: TODAY,
      atMost: money(10_000, 'EUR'),
    }
    const started = aSeller({ numberStart: 41 })
    expect(seriesOf(started, aDraft({ credits }))).toBe('C-{year}-###')
    expect([firstNumberOf(started, aDraft({ credits })), firstNumberOf(started, aDraft())]).toEqual([1, 41])
  })

  it('has a name before its next number is known', () => {
    expect(seriesName('{year}-###', TODAY)).toBe('2026-…')
  })
})
