import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import {
  stageToWrite,
  stepAfter,
  stepReached,
  stepsAhead,
  stepsIfOpen,
} from '../../../lib/domain/reminders/ladder'
import type { ReminderStage } from '../../../lib/domain/reminders/stage'
import { DEFAULT_RULES, ladderFor } from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'

const ladderIn = (country: string) => ladderFor(aRow(), { ...DEFAULT_RULES, country })
const LADDER = ladderIn('FI')

const stages = (row = aRow(), country = 'FI') =>
  stepsAhead(row, ladderIn(country)).map(({ stage, on }) => `${stage} ${on}`)

const reached = (row: InvoiceRow, today: PlainDate) =>
  stepReached(stepsAhead(row, LADDER), row.dueDate, today)

describe('the reminder ladder', () => {
  test('has five steps around the due date, each on a business day', () => {
    expect(stages()).toEqual([
      'beforeDue 2026-11-13',
      'friendly 2026-11-18',
      'neutral 2026-11-23',
      'firm 2026-11-30',
      'formal 2026-12-16',
    ])
  })

  test('waits a weekend and a Finnish holiday out', () => {
    const row = aRow({ issueDate: plainDate('2026-11-20'), dueDate: plainDate('2026-12-04') })
    expect(stages(row, 'FI')[0]).toBe('beforeDue 2026-12-01')
    // Saturday 5th, Sunday 6th (also Independence Day): two banking days after Friday are Monday and Tuesday.
    expect(stages(row, 'FI')[1]).toBe('friendly 2026-12-08')
    const christmas = aRow({ issueDate: plainDate('2026-12-01'), dueDate: plainDate('2026-12-22') })
    expect(stages(christmas, 'FI')[1]).toBe('friendly 2026-12-28')
    expect(stages(christmas, 'GB')[1]).toBe('friendly 2026-12-24')
  })

  test('begins a week ahead when the term is three weeks or longer', () => {
    const row = aRow({ dueDate: plainDate('2026-11-23') })
    expect(stages(row)[0]).toBe('beforeDue 2026-11-16')
  })

  test('has no step before the due date when the term is shorter than a week', () => {
    const row = aRow({ dueDate: plainDate('2026-11-08') })
    expect(stages(row)[0]).toMatch(/^friendly/)
  })

  test('leaves a full day after sending', () => {
    const row = aRow({ sentOn: plainDate('2026-11-23') })
    expect(reached(row, plainDate('2026-11-24'))).toBeUndefined()
    expect(reached(row, plainDate('2026-11-25'))).toMatchObject({
      stage: 'neutral',
      on: '2026-11-25',
      why: { code: 'afterSending' },
    })
  })

  test('drops the step before the due date when sending came too late for it', () => {
    const row = aRow({ sentOn: plainDate('2026-11-14') })
    expect(stages(row)[0]).toMatch(/^friendly/)
  })

  test('never offers a step milder than one already sent', () => {
    const row = aRow({ remindedStage: 'firm', remindedOn: plainDate('2026-11-20') })
    expect(stages(row)).toEqual(['formal 2026-12-16'])
  })

  test('does not follow a late reminder with the next one at once', () => {
    const row = aRow({ remindedStage: 'friendly', remindedOn: plainDate('2026-11-23') })
    expect(stages(row)[0]).toBe('neutral 2026-11-27')
  })

  test('reaches the strongest of the calm steps only, and none of those passed over', () => {
    expect(reached(aRow(), plainDate('2026-11-23'))?.stage).toBe('neutral')
  })

  test('has a calm step go before a firm one, and a firm one before the last, however late it is', () => {
    const late = plainDate('2027-02-01')
    const sent = (remindedStage: ReminderStage) =>
      aRow({ remindedStage, remindedOn: plainDate('2027-01-11') })
    expect(reached(aRow(), late)).toEqual({ stage: 'neutral', on: '2026-11-23', why: { code: 'calmFirst' } })
    expect(reached(sent('friendly'), late)).toMatchObject({ stage: 'neutral', why: { code: 'calmFirst' } })
    expect(reached(sent('neutral'), late)).toMatchObject({ stage: 'firm', why: { code: 'calmFirst' } })
    expect(reached(sent('firm'), late)).toMatchObject({ stage: 'formal', why: { code: 'afterReminder' } })
    const { rungs, ...ladder } = LADDER
    const strong = { ...ladder, rungs: rungs.filter(({ stage }) => stage === 'firm' || stage === 'formal') }
    expect(stepReached(stepsAhead(aRow(), strong), aRow().dueDate, late)?.stage).toBe('firm')
  })

  test('says nothing between the due date and the bank delay', () => {
    expect(reached(aRow(), plainDate('2026-11-15'))?.stage).toBe('beforeDue')
    expect(reached(aRow(), plainDate('2026-11-16'))).toBeUndefined()
    expect(reached(aRow(), plainDate('2026-11-17'))).toBeUndefined()
    expect(reached(aRow(), plainDate('2026-11-18'))?.stage).toBe('friendly')
  })

  test('knows the next step', () => {
    expect(stepAfter(stepsAhead(aRow(), LADDER), plainDate('2026-11-18'))).toMatchObject({
      stage: 'neutral',
      on: '2026-11-23',
    })
    expect(stepAfter(stepsAhead(aRow(), LADDER), plainDate('2027-02-01'))).toBeUndefined()
  })

  test('knows the days of an invoice that stays open, each reminder sent on its day', () => {
    const days = (row: InvoiceRow, today: string) =>
      stepsIfOpen(row, LADDER, plainDate(today)).map(({ stage, on }) => `${stage} ${on}`)
    expect(days(aRow(), '2026-11-02')).toEqual([
      'beforeDue 2026-11-13',
      'friendly 2026-11-18',
      'neutral 2026-11-23',
      'firm 2026-11-30',
      'formal 2026-12-16',
    ])
    expect(days(aRow(), '2026-11-29')).toEqual(['neutral 2026-11-23', 'firm 2026-12-07', 'formal 2026-12-16'])
    expect(days(aRow(), '2027-02-01')).toEqual(['neutral 2026-11-23', 'firm 2027-02-08', 'formal 2027-02-15'])
  })

  test('writes the step reached, else the next, else the last again', () => {
    expect(stageToWrite(aRow(), plainDate('2026-11-24'), LADDER)).toBe('neutral')
    expect(stageToWrite(aRow(), plainDate('2026-11-03'), LADDER)).toBe('beforeDue')
    const done = aRow({ remindedStage: 'formal', remindedOn: plainDate('2026-12-16') })
    expect(stageToWrite(done, plainDate('2026-12-20'), LADDER)).toBe('formal')
  })

  test('writes no note before the due date once that has passed', () => {
    expect(stageToWrite(aRow(), plainDate('2026-11-17'), LADDER)).toBe('friendly')
    const off = { ...LADDER, rungs: [] }
    expect(stageToWrite(aRow(), plainDate('2026-11-16'), off)).toBe('beforeDue')
    expect(stageToWrite(aRow({ remindedStage: 'beforeDue' }), plainDate('2026-11-20'), off)).toBe('friendly')
  })
})
