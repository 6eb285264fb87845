import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { occasionNear } from '../../../lib/domain/party/occasion'
import type { Occasion } from '../../../lib/domain/party/party'
import { aClient } from '../../builders/invoice'

const near = (day: string, today: string, kind: Occasion['kind'] = 'birthday') =>
  occasionNear(aClient({ facts: { occasion: { kind, day } } }), plainDate(today))

describe('an occasion of a client', () => {
  it.each([
    ['4.12.', '2026-11-27', 'birthday'],
    ['4.12.', '2026-11-26', undefined],
    ['4.12.', '2026-12-11', 'birthday'],
    ['4.12.', '2026-12-12', undefined],
    ['4.12.1980', '2026-12-01', 'birthday'],
    ['2.1.', '2026-12-29', 'birthday'],
    ['31.12.', '2027-01-03', 'birthday'],
    ['soon', '2026-12-01', undefined],
    ['', '2026-12-01', undefined],
  ])('on "%s" is near on %s: %s', (day, today, kind) => {
    expect(near(day, today)).toBe(kind)
  })

  it.each([
    ['4.12.2026', '2026-12-03', undefined],
    ['4.12.2026', '2026-12-04', 'promotion'],
    ['4.12.2026', '2027-02-02', 'promotion'],
    ['4.12.2026', '2027-02-03', undefined],
    ['4.12.2025', '2026-12-10', undefined],
    ['4.12.', '2026-12-10', 'promotion'],
    ['soon', '2026-12-10', undefined],
  ])('that is a promotion on "%s" is new on %s: %s', (day, today, kind) => {
    expect(near(day, today, 'promotion')).toBe(kind)
  })

  it('is none where none is known', () => {
    expect(occasionNear(aClient(), plainDate('2026-12-01'))).toBeUndefined()
  })
})
