import { expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { CLIENT_TERMS, distinctTerms, keyOfTerm, USUAL_TERMS } from '../../../lib/domain/calendar/usual-terms'

test('a client has all the terms of an invoice to choose from, and each of them once', () => {
  expect(CLIENT_TERMS).toEqual(expect.arrayContaining([...USUAL_TERMS]))
  expect(distinctTerms([...CLIENT_TERMS, ...USUAL_TERMS])).toHaveLength(CLIENT_TERMS.length)
})

test('a term that moves to a banking day takes the place of the same one that does not', () => {
  const moved = { kind: 'days', days: 14, moves: 'nextBusinessDay' } as const
  expect(keyOfTerm(moved)).toBe(keyOfTerm({ kind: 'days', days: 14 }))
  expect(distinctTerms([{ kind: 'days', days: 14 }, moved])).toEqual([moved])
})

test('the end of a month and days after it are another term than the end of it', () => {
  expect(keyOfTerm({ kind: 'endOfMonth', months: 0, days: 30 })).not.toBe(
    keyOfTerm({ kind: 'endOfMonth', months: 0 }),
  )
})

test('a fixed date is no term to choose', () => {
  expect(distinctTerms([{ kind: 'date', date: plainDate('2026-12-24') }])).toEqual([])
})
