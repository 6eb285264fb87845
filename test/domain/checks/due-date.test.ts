import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { hasDueDay, isDueFact, proposedDueDate, writtenDueDate } from '../../../lib/domain/checks/due-date'
import type { DraftText } from '../../../lib/domain/checks/types'
import { readBody, readMail } from './read-body'

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
