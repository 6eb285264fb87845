import { describe, expect, it } from 'vitest'
import { seriesName, seriesOf } from '../../../lib/domain/numbering/series'
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

  it('has a name before its next number is known', () => {
    expect(seriesName('{year}-###', TODAY)).toBe('2026-…')
  })
})
