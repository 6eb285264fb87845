import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { readDueDate, readSupply } from '../../../lib/domain/invoice/read-dates'
import { aDraft, aDraftDue, TODAY } from '../../builders/draft'

function read<Value>(reader: (report: (field: string, key: string) => void) => Value) {
  const problems: string[] = []
  const value = reader((field, key) => problems.push(`${field} ${key}`))
  return { value, problems }
}

const supply = (from: string, to = '') =>
  read((report) => readSupply(aDraft({ supply: { from, to } } as Partial<InvoiceDraft>), TODAY, report))

describe('the days of supply', () => {
  it('are one day, or from one to another', () => {
    expect(supply('20.11.2026').value).toEqual({ from: '2026-11-20', to: '2026-11-20' })
    expect(supply('2026-11-01', '2026-11-24').value).toEqual({ from: '2026-11-01', to: '2026-11-24' })
  })

  it('without a year are the nearest ones, as they mostly lie behind', () => {
    expect(supply('20.11.').value?.from).toBe('2026-11-20')
    expect(supply('1.2.').value?.from).toBe('2027-02-01')
  })

  it('are none where nothing was typed', () => {
    expect(supply('', ' ')).toEqual({ value: undefined, problems: [] })
    expect(read((report) => readSupply(aDraft(), TODAY, report)).value).toBeUndefined()
  })

  it.each([
    ['soon', '', 'supply.from supplyMalformed'],
    ['', '20.11.2026', 'supply.from supplyMalformed'],
    ['3/11/2026', '', 'supply.from dayAmbiguous'],
    ['20.11.2026', '31.11.2026', 'supply.to supplyMalformed'],
    ['20.11.2026', '19.11.2026', 'supply.to supplyBackwards'],
  ])('from "%s" to "%s" are refused: %s', (from, to, problem) => {
    expect(supply(from, to)).toEqual({ value: undefined, problems: [problem] })
  })
})

describe('a day of supply that is months ahead', () => {
  it('is warned of, as its year may be a slip', () => {
    expect(supply('20.11.2027')).toEqual({
      value: { from: '2027-11-20', to: '2027-11-20' },
      problems: ['supply.from dayFar'],
    })
  })

  it('is fine where the work begins earlier, or within three months', () => {
    expect(supply('20.11.2026', '19.11.2027').problems).toEqual([])
    expect(supply('20.2.2027').problems).toEqual([])
  })
})

describe('the due date', () => {
  it('goes by the term while there is one, else as typed', () => {
    expect(read((report) => readDueDate(aDraft(), { today: TODAY }, report)).value).toBe('2026-12-09')
    expect(read((report) => readDueDate(aDraftDue('24.12.2026'), { today: TODAY }, report)).value).toBe(
      plainDate('2026-12-24'),
    )
  })
})
