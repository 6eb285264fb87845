import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { isOccasionUnread, occasionNear } from '../../../lib/domain/party/occasion'
import type { Occasion } from '../../../lib/domain/party/party'

const near = (day: string, today: string, kind: Occasion['kind'] = 'birthday') =>
  occasionNear({ kind, day }, plainDate(today))

describe('an occasion of a client', () => {
  it.each([
    ['4.12.', '2026-12-03', undefined],
    ['4.12.', '2026-12-04', 'birthday'],
    ['4.12.', '2026-12-11', 'birthday'],
    ['4.12.', '2026-12-12', undefined],
    ['2.1.', '2026-12-29', undefined],
    ['31.12.', '2027-01-03', 'birthday'],
    ['soon', '2026-12-01', undefined],
    ['', '2026-12-01', undefined],
  ])('on "%s" is near on %s: %s', (day, today, kind) => {
    expect(near(day, today)).toBe(kind)
  })

  it.each(['4.12.1980', '4.12.80', '1980-12-04', '04/12/80 ', '25/12/1980', '12/25/1980', '1980-03-04'])(
    'written with its year, %s, is wished well around its day alone',
    (day) => {
      for (const today of ['2026-06-15', '2026-07-01', '2026-09-16']) expect(near(day, today)).toBeUndefined()
    },
  )

  it.each(['4.12.1980', '4.12.80', '1980-12-04'])('with its year, %s, is that day of every year', (day) => {
    expect(near(day, '2026-12-04')).toBe('birthday')
    expect(near(day, '2027-12-06')).toBe('birthday')
  })

  it.each([
    ['29.2.', '2026-02-27', undefined],
    ['29.2.', '2026-02-28', 'birthday'],
    ['29.2.1988', '2027-03-01', 'birthday'],
    ['29.2.1988', '2028-02-28', undefined],
    ['29.2.1988', '2028-02-29', 'birthday'],
  ])('on %s is the last day of February in other years: on %s %s', (day, today, kind) => {
    expect(near(day, today)).toBe(kind)
  })

  it.each([
    ['16.9.2025', '2026-09-16', 'anniversary'],
    ['16.9.2026', '2026-09-16', undefined],
    ['30.12.2026', '2027-01-02', undefined],
    ['16.9.2026', '2027-09-17', 'anniversary'],
    ['16.9.', '2026-09-16', 'anniversary'],
  ])('that is an anniversary of %s is none on the day itself: on %s %s', (day, today, kind) => {
    expect(near(day, today, 'anniversary')).toBe(kind)
  })

  it.each([
    ['4.12.2026', '2026-12-03', undefined],
    ['4.12.2026', '2026-12-04', 'promotion'],
    ['2026-12-04', '2027-02-02', 'promotion'],
    ['4.12.2026', '2027-02-03', undefined],
    ['4.12.2025', '2026-12-10', undefined],
    ['4.12.', '2026-12-10', undefined],
    ['soon', '2026-12-10', undefined],
  ])('that is a promotion on "%s" is new on %s: %s', (day, today, kind) => {
    expect(near(day, today, 'promotion')).toBe(kind)
  })

  it.each([
    ['4.12.', 'birthday', false],
    ['', 'birthday', false],
    ['4/12', 'birthday', true],
    ['soon', 'birthday', true],
    ['31.2.', 'anniversary', true],
    ['4.12.2026', 'promotion', false],
    ['4.12.', 'promotion', true],
  ] as const)('on "%s", a %s, is not understood: %s', (day, kind, isUnread) => {
    expect(isOccasionUnread({ kind, day })).toBe(isUnread)
  })
})
