import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import {
  clientCode,
  isNumberOf,
  isNumberPattern,
  joinedSeries,
  nextInSeries,
  numberFor,
  patternFor,
} from '../../../lib/domain/numbering/number-pattern'

const day = plainDate('2026-11-25')

describe('a number pattern', () => {
  it.each(['{year}-###', '###', 'INV-{year}/####', 'Lasku #', '{client}-{yy}-##'])('may be %s', (pattern) => {
    expect(isNumberPattern(pattern)).toBe(true)
  })

  it.each(['', '2026', '{year}', '#-#', '###<b>', '{month}-###', ' ###', `#${'x'.repeat(40)}`])(
    'may not be "%s"',
    (pattern) => {
      expect(isNumberPattern(pattern)).toBe(false)
    },
  )

  it('puts in the year and the counter, as long as it grows', () => {
    expect(numberFor('{year}-###', 40, day)).toBe('2026-040')
    expect(numberFor('{year}-###', 1234, day)).toBe('2026-1234')
    expect(numberFor('INV-####', 7, day)).toBe('INV-0007')
  })
})

describe('a number', () => {
  it('is one of the pattern that gave it, and of no other', () => {
    expect(isNumberOf('{year}-###', '2026-040', day)).toBe(true)
    expect(isNumberOf('{year}-###', '2026-1234', day)).toBe(true)
    for (const other of ['2025-040', '2026-40', '2026-0040', '2026-', 'A-2026-040', '2026-04a', '']) {
      expect(isNumberOf('{year}-###', other, day)).toBe(false)
    }
    expect(isNumberOf('##-{yy}', '40-26', day)).toBe(true)
    expect(isNumberOf('2026#2026', '2026', day)).toBe(false)
  })

  it('is one of its pattern with whatever counter and on whatever day', () => {
    const part = fc.stringMatching(/^(?:[A-Z\d\-/. ]|\{year\}|\{yy\}){0,4}$/)
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 6 }), part, fc.nat(), (before, places, after, counter) => {
        const pattern = `${before}${'#'.repeat(places)}${after}`
        expect(isNumberOf(pattern, numberFor(pattern, counter, day), day)).toBe(true)
      }),
    )
  })
})

describe('nextInSeries', () => {
  it('begins at 1 and counts on', () => {
    expect(nextInSeries(undefined, '{year}-###', day)).toEqual({ counter: 1, year: '2026' })
    expect(nextInSeries({ counter: 39, year: '2026' }, '{year}-###', day)).toEqual({
      counter: 40,
      year: '2026',
    })
  })

  it('begins again in a new year only where the number shows the year', () => {
    const last = { counter: 39, year: '2025' }
    expect(nextInSeries(last, '{year}-###', day).counter).toBe(1)
    expect(nextInSeries(last, '####', day).counter).toBe(40)
  })

  it('goes on where it was in a year that comes back', () => {
    const pattern = '{year}-###'
    const newYear = plainDate('2027-01-01')
    const eve = plainDate('2026-12-31')
    const inAuckland = nextInSeries({ counter: 40, year: '2026' }, pattern, newYear, 40)
    expect(inAuckland).toEqual({ counter: 1, year: '2027', others: { 2026: 40 } })
    const inHonolulu = nextInSeries(inAuckland, pattern, eve, 40)
    expect(inHonolulu).toEqual({ counter: 41, year: '2026', others: { 2027: 1 } })
    expect(nextInSeries(inHonolulu, pattern, newYear, 40)).toEqual({
      counter: 2,
      year: '2027',
      others: { 2026: 41 },
    })
    expect(nextInSeries({ counter: 1, year: '2027' }, pattern, eve, 40).counter).toBe(40)
  })

  it('joins what two ledgers have drawn, of each year the most', () => {
    const one = { counter: 2, year: '2027', others: { 2026: 41 } }
    expect(joinedSeries(one, { counter: 45, year: '2026' })).toEqual({ ...one, others: { 2026: 45 } })
    expect(joinedSeries({ counter: 45, year: '2026' }, one)).toEqual({ ...one, others: { 2026: 45 } })
    expect(joinedSeries({ counter: 3, year: '2026' }, { counter: 2, year: '2026' })).toEqual({
      counter: 3,
      year: '2026',
    })
  })

  it('begins where the person was before', () => {
    expect(nextInSeries(undefined, '{year}-###', day, 41)).toEqual({ counter: 41, year: '2026' })
    expect(nextInSeries({ counter: 41, year: '2026' }, '{year}-###', day, 41).counter).toBe(42)
    expect(nextInSeries({ counter: 41, year: '2025' }, '{yy}/#', day, 41).counter).toBe(1)
  })
})

describe('a client in a number', () => {
  it.each([
    ['Kahvila Kaisla Oy', 'KAHVILA'],
    ['Åke & Söner', 'AKE'],
    ['& Co', 'CO'],
    ['Northlight Studio', 'NORTHLIG'],
    ['漢字', 'X'],
    ['', 'X'],
  ])('%s is %s', (name, code) => {
    expect(clientCode(name)).toBe(code)
    expect(isNumberPattern(patternFor('{client}-#', name))).toBe(true)
  })
})
