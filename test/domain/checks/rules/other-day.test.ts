import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import type { CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import { otherDay, weekdayInPlace } from '../../../../lib/domain/checks/rules/other-day'
import { readBody } from '../read-body'
import { applied, check, TODAY } from '../rule-table'

const MONDAY = plainDate('2026-04-20')

function moved(body: string, language: CheckedLanguage = 'en') {
  const passage = readBody(body, language)
  const [date] = passage.dates
  if (date?.kind !== 'day') throw new Error('no day')
  const [fix] = otherDay('day', date, MONDAY, passage.plain)
  if (!fix) throw new Error('no fix')
  return { after: applied(body, fix), shown: fix.label.params?.['text'], date, plain: passage.plain }
}

describe('another day in the place of a date', () => {
  it.each([
    ['en', 'Please pay invoice 12 by 18 April 2026.', 'Please pay invoice 12 by 20 April 2026.'],
    [
      'en',
      'Please pay invoice 12 by Saturday 18 April 2026.',
      'Please pay invoice 12 by Monday 20 April 2026.',
    ],
    ['en', 'Please pay invoice 12 by Sat, 18 April 2026.', 'Please pay invoice 12 by Mon, 20 April 2026.'],
    ['en', 'Please pay it by 18 April 2026 (Saturday).', 'Please pay it by 20 April 2026 (Monday).'],
    ['fi', 'Maksathan laskun lauantaina 18.4.2026.', 'Maksathan laskun maanantaina 20.4.2026.'],
    ['sv', 'Betala senast lördag 18 april 2026.', 'Betala senast måndag 20 april 2026.'],
  ] as const)('takes the weekday along: %s, %s', (language, body, after) => {
    expect(moved(body, language).after).toBe(after)
  })

  it('is shown with the weekday that it writes, and without one where none is written', () => {
    expect(moved('Please pay by Saturday 18 April 2026.').shown).toBe('Monday 20 April 2026')
    expect(moved('Please pay by 18 April 2026.').shown).toBe('20 April 2026')
  })

  it('names a weekday in the form of the one that is written', () => {
    const { date, plain } = moved('Eräpäivä on la 18.4.2026.', 'fi')
    expect(date.weekday && weekdayInPlace(date.weekday, date, MONDAY, plain).text).toBe('ma')
  })

  it.each([
    ['dueDate.past', 'Invoice 12: €300.00. Please pay by Friday 20 March 2026.', undefined],
    ['dueDate.tooLong', 'Invoice 12: €300.00. Please pay by Friday 31 July 2026.', undefined],
    ['dueDate.invalid', 'Invoice 12: €300.00. Please pay by Friday 31 April 2026.', undefined],
    [
      'consistency.dueDate',
      'Invoice 12, due 14 April 2026: €300.00. Pay by Friday 17 April 2026.',
      undefined,
    ],
    ['consistency.composer', 'Invoice 12: €300.00. Please pay by Friday 17 April 2026.', '2026-04-14'],
  ] as const)('leaves no wrong weekday behind where it is written for %s', (rule, body, dueDate) => {
    const context = { today: TODAY, country: 'DE', stage: 'invoice', language: 'en' } as const
    const found = (text: string) =>
      check({ draft: { subject: '', body: text, ...(dueDate && { invoice: { dueDate } }) }, context })
    const [fix] = found(body).find((finding) => finding.rule === rule)?.fixes ?? []
    const after = applied(body, fix as NonNullable<typeof fix>)
    expect(after).not.toContain('Friday 1')
    expect(found(after).map((finding) => finding.rule)).not.toContain('dueDate.weekday')
  })
})
