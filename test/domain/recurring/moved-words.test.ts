import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { contentOn, movedOn } from '../../../lib/domain/recurring/moved-words'
import { contentOf } from '../../../lib/domain/recurring/plan'
import { monthNames } from '../../../lib/i18n/month-words'
import { aDraftLine } from '../../builders/draft'
import { anInvoice } from '../../builders/invoice'

const AUGUST = { from: plainDate('2026-08-31'), to: plainDate('2026-09-30'), reach: 1 }
const YEARLY = { from: plainDate('2026-01-15'), to: plainDate('2028-01-15'), reach: 12 }

describe('words of a recurring invoice move on with its date', () => {
  test.each([
    ['en', 'Hosting, August 2026', 'Hosting, September 2026'],
    ['en', 'August retainer', 'September retainer'],
    ['en', 'Rent for September 2026, in advance', 'Rent for October 2026, in advance'],
    ['en', 'Work of July 2026', 'Work of August 2026'],
    ['en', 'Hosting 08/2026', 'Hosting 09/2026'],
    ['fi', 'Ylläpito, elokuu 2026', 'Ylläpito, syyskuu 2026'],
    ['fi', 'Elokuun ylläpito', 'Syyskuun ylläpito'],
    ['fi', 'Ylläpito 8/2026', 'Ylläpito 9/2026'],
    ['sv', 'Hyra för augusti 2026', 'Hyra för september 2026'],
    ['de', 'Wartung August 2026', 'Wartung September 2026'],
  ] as const)('%s: %s is %s a month later', (language, text, moved) => {
    expect(movedOn(text, AUGUST, monthNames(language))).toBe(moved)
  })

  test('over the turn of the year, with what is written without a year as well', () => {
    const move = { from: plainDate('2026-12-31'), to: plainDate('2027-01-31'), reach: 1 }
    expect(movedOn('December 2026', move, monthNames('en'))).toBe('January 2027')
    expect(movedOn('January', move, monthNames('en'))).toBe('February')
    expect(movedOn('Hosting 12/2026', move, monthNames('en'))).toBe('Hosting 01/2027')
  })

  test('by the quarter, both of its ends', () => {
    const move = { from: plainDate('2026-09-30'), to: plainDate('2026-12-31'), reach: 3 }
    expect(movedOn('July–September 2026', move, monthNames('en'))).toBe('October–December 2026')
  })

  test.each([
    ['Domain 2026', 'Domain 2028'],
    ['Domain 2026–2027', 'Domain 2028–2029'],
    ['Domain, contract of 2019, for 2026', 'Domain, contract of 2019, for 2026'],
    ['Order 2026-014', 'Order 2026-014'],
    ['Licence January 2026', 'Licence January 2028'],
  ])('by the year: %s is %s two years later', (text, moved) => {
    expect(movedOn(text, YEARLY, monthNames('en'))).toBe(moved)
  })
})

test.each([
  'Maintenance by the contract of January 2024, for August 2026',
  'Course of 3 August 2026',
  '1–31 August 2026',
  'August 3, the usual round',
  'You may pay as before',
  'Mayday hotline',
  'Invoice 12/2025-3',
  'Hosting',
])('is left as it is: %s', (text) => {
  expect(movedOn(text, AUGUST, monthNames('en'))).toBe(text)
})

test('a text for the same month stays, and one moved there and back is what it was', () => {
  expect(movedOn('August 2026', { ...AUGUST, to: AUGUST.from }, monthNames('en'))).toBe('August 2026')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('en', 'fi', 'sv', 'de'),
      (month, language) => {
        const months = monthNames(language)
        const to = plainDate(`2027-${String(month).padStart(2, '0')}-28`)
        const text = `X ${months.names[7]} 2026`
        const moved = movedOn(text, { ...AUGUST, to }, months)
        expect(movedOn(moved, { from: to, to: AUGUST.from, reach: 1 }, months)).toBe(text)
      },
    ),
  )
})

test('a plan moves the words of its lines, charges and note, once it knows for when they were written', () => {
  const content = {
    ...contentOf(anInvoice()),
    lines: [aDraftLine({ description: 'Hosting, August 2026' })],
    charges: [{ id: 'charge-1', description: 'August travel', amount: '5', vatRate: '25.5' }],
    note: 'Thank you for August.',
  }
  const schedule = {
    rhythm: { unit: 'month', every: 1, anchorDay: 31 },
    firstDate: AUGUST.to,
    end: { kind: 'open' },
    weekend: 'keep',
  } as const
  const plan = { id: 'P', mailbox: { host: 'gmail' }, content, total: money(100, 'EUR'), schedule } as const
  expect(contentOn(plan, AUGUST.to, monthNames('en'))).toBe(content)
  expect(contentOn({ ...plan, wordedFor: AUGUST.from }, AUGUST.to, monthNames('en'))).toEqual({
    ...content,
    lines: [aDraftLine({ description: 'Hosting, September 2026' })],
    charges: [{ id: 'charge-1', description: 'September travel', amount: '5', vatRate: '25.5' }],
    note: 'Thank you for September.',
  })
})
