import { describe, expect, it } from 'vitest'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { hasDueDay, isDueFact, proposedDueDate, writtenDueDate } from '../../../lib/domain/checks/due-date'
import { english } from '../../../lib/domain/checks/languages/en/en'
import type { DraftText } from '../../../lib/domain/checks/types'
import { readBody, readMail } from './read-body'
import { applied, check } from './rule-table'

const invoice = { dueDate: '2026-04-20' } as DraftText['invoice'] & object

describe('the due date', () => {
  it('is read from the mail', () => {
    expect(writtenDueDate(readMail({ body: 'Invoice 12 is due on 14 April 2026.' }))).toBe('2026-04-14')
    expect(hasDueDay(readMail({ body: 'Invoice 12 is due on 03/04/2026.' }))).toBe(true)
    expect(hasDueDay(readMail({ body: 'Please pay soon.' }))).toBe(false)
  })

  it('that a fix writes is the invoice’s, else the mail’s, else a usual term from today', () => {
    const written = { body: 'Invoice 12 is due on 14 May 2026.' }
    expect(proposedDueDate(readMail({ ...written, invoice }), false)).toBe('2026-04-20')
    expect(proposedDueDate(readMail(written), false)).toBe('2026-05-14')
    expect(proposedDueDate(readMail({ body: 'Please pay.' }), false)).toBe('2026-04-14')
    expect(proposedDueDate(readMail({ body: 'Please pay.' }), true)).toBe('2026-04-07')
  })

  it('that a fix writes is a day on which banks are open', () => {
    const body = 'Please pay.'
    const on = (today: string, country?: string) =>
      proposedDueDate(readMail({ body }, { today: plainDate(today), ...(country ? { country } : {}) }), false)
    expect(on('2026-11-28')).toBe('2026-12-14')
    expect(on('2026-11-22', 'FI')).toBe('2026-12-07')
    expect(on('2026-11-22', 'GB')).toBe('2026-12-07')
    expect(on('2027-12-23', 'FI')).toBe('2028-01-07')
    expect(on('2027-12-23', 'GB')).toBe('2028-01-06')
  })

  it('that has passed is not proposed again', () => {
    expect(proposedDueDate(readMail({ body: 'Invoice 12 is due on 14 March 2026.' }), false)).toBe(
      '2026-04-14',
    )
  })

  it('may be unclear and still be about paying', () => {
    expect(readBody('Please pay soon.').dates.every(isDueFact)).toBe(true)
  })
})

describe('a day that a fix writes', () => {
  /** `{16}` is the date of so many days from today. */
  const drafts = [
    ['missing.dueDate', 'Invoice 12 over €300.00 is attached.'],
    ['dueDate.vague', 'Invoice 12: €300.00. Please pay soon.'],
    ['dueDate.term', 'Invoice 12: €300.00, net 30.'],
    ['dueDate.term', 'Invoice 12: €300.00, 2/10 net 30.'],
    ['dueDate.term', 'Invoice 12: €300.00, due EOM.'],
    ['dueDate.relative', 'Invoice 12: €300.00. Please pay within 14 days.'],
    ['dueDate.relative', 'Invoice 12: €300.00. Please pay next week.'],
    ['dueDate.relative', 'Invoice 12: €300.00. Please pay by the end of the month.'],
    ['dueDate.invalid', 'Invoice 12: €300.00. Please pay by 31 February 2027.'],
    ['dueDate.past', 'Invoice 12: €300.00. Please pay by {-5}.'],
    ['dueDate.weekend', 'Invoice 12: €300.00. Please pay by {16}.'],
    ['dueDate.weekend', 'Invoice 12: €300.00. Please pay by {30}.'],
    ['dueDate.tooLong', 'Invoice 12: €300.00. Please pay by {100}.'],
    ['dueDate.tooLong', 'Invoice date: {3}\nDue date: {100}\n€300.00'],
    ['dueDate.beforeIssue', 'Invoice date: {20}\nDue date: {5}\n€300.00'],
  ] as const

  it.each(drafts)('for %s is none that a check of due dates faults, on whatever day: %s', (rule, draft) => {
    let taken = 0
    for (let day = plainDate('2026-12-04'); day < '2027-01-01'; day = addDays(day, 1)) {
      const body = draft.replace(/\{(-?\d+)\}/g, (_, days) => english.write.date(addDays(day, Number(days))))
      for (const country of ['FI', 'DE']) {
        const context = { today: day, country, stage: 'invoice', language: 'en' } as const
        const found = (text: string) => check({ draft: { subject: 'Invoice 12', body: text }, context })
        for (const fix of found(body).flatMap((finding) => (finding.rule === rule ? finding.fixes : []))) {
          taken += 1
          const after = applied(body, fix)
          const faults = found(after).filter(({ category }) => category === 'dueDate')
          // The end of February is what the person meant, however long that is.
          const own = faults.filter(
            (finding) => rule !== 'dueDate.invalid' || finding.rule !== 'dueDate.tooLong',
          )
          expect(
            own.map((finding) => finding.rule),
            `${day} ${country}: ${after}`,
          ).toEqual([])
        }
      }
    }
    expect(taken).toBeGreaterThan(0)
  })
})
