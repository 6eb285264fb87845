import * as chrono from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { readBody } from '../read-body'

/** Tuesday 31 March 2026, as the checks' own today in tests. */
const NOON = new Date(2026, 2, 31, 12)

/** The calendar day that chrono-node reads first in a text, if it is sure of day and month. */
function byOracle(text: string): string | undefined {
  const [read] = chrono.parse(text, NOON)
  if (!read?.start.isCertain('day') || !read.start.isCertain('month')) return undefined
  const parts = [read.start.get('year'), read.start.get('month'), read.start.get('day')]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

function byUs(text: string): string | undefined {
  const [date] = readBody(text).dates
  return date?.kind === 'day' ? date.day : date?.kind
}

const SAME = [
  'Please pay by 7 December 2026.',
  'Please pay by December 7, 2026.',
  'Please pay by December 7th, 2026.',
  'Please pay by the 7th of December 2026.',
  'Please pay by 7 Dec 2026.',
  'Please pay by Dec 7, 2026.',
  'Please pay by 7th December 2026.',
  'Please pay by Monday 7 December 2026.',
  'Please pay by Monday, December 7, 2026.',
  'Please pay by Mon 7 Dec 2026.',
  'The invoice is due on 2026-12-07.',
  'The invoice is due on 13/12/2026.',
  'The invoice is due on 12/13/2026.',
  'The invoice is due on 31.12.2026.',
  'The invoice is due on 29 February 2028.',
  'Due date: 1 January 2027',
  'Due date: 30 Sept 2026',
  'Please pay by 15 April.',
  'Please pay by April 15.',
  'Please pay by 1 June.',
  'The work was done on 2 March 2026.',
]

/** What we read, what the oracle reads, and why we differ. */
const DIFFERENT: readonly (readonly [
  text: string,
  ours: string | undefined,
  theirs: string | undefined,
  why: string,
])[] = [
  ['Due on 03/04/2026.', 'ambiguous', '2026-03-04', 'March or April: a client must not guess'],
  ['Due on 02.04.2026.', '2026-04-02', '2026-02-04', 'with points the day comes first'],
  ['Due on 31 April 2026.', 'invalid', undefined, 'a day that is in no calendar is a mistake to show'],
  ['Due on 29 February 2027.', 'invalid', undefined, '2027 is no leap year'],
  ['Terms: net 30.', 'term', undefined, 'a term that comes to a day'],
  ['Terms: 2/10 net 30.', 'term', '2026-02-10', 'two per cent within ten days are no 10 February'],
  ['Payment EOM.', 'term', undefined, 'the end of the month'],
  ['Please pay soon.', 'vague', undefined, 'a time that is none'],
  ['Please pay within 30 days.', 'relative', '2026-04-30', 'the day to count from is not said'],
]

describe('English dates', () => {
  it.each(SAME)('are read as chrono-node does: %s', (text) => {
    expect(byUs(text)).toMatch(/^\d{4}-/)
    expect(byUs(text)).toBe(byOracle(text))
  })

  it.each(DIFFERENT)('are read otherwise where it guesses or says nothing: %s', (text, ours, theirs, why) => {
    expect(why).not.toBe('')
    expect([byUs(text), byOracle(text)]).toEqual([ours, theirs])
  })
})
