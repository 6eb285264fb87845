import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

describe('the times a text names', () => {
  it('come in the order of the text, each once', () => {
    const kinds = readBody('Please pay soon or within 14 days, net 30, by 3 April 2026.').dates.map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['vague', 'relative', 'term', 'day'])
  })

  it('are the longest phrase where several fit', () => {
    const { dates, plain } = readBody('Please pay within 14 days of the invoice date.')
    expect(dates.map(({ start, end }) => plain.slice(start, end))).toEqual([
      'within 14 days of the invoice date',
    ])
  })

  it('take the weekday with its date, also where an article stands between', () => {
    const { dates } = readBody('Invoice 12 was due on Monday the 2nd of March 2026.')
    expect(dates.map(({ kind }) => kind)).toEqual(['day'])
  })

  it.each(['We met two weeks ago.', 'I will reply soon.', 'The net weight is 30 kg.', 'It took 30 days.'])(
    'are none in %s',
    (text) => {
      expect(readBody(text).dates).toEqual([])
    },
  )
})
