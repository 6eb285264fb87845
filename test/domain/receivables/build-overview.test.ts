import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { money } from '../../../lib/domain/money/money'
import { buildOverview, tasksOn } from '../../../lib/domain/receivables/build-overview'
import type { InvoiceRow } from '../../../lib/domain/receivables/invoice-row'
import { standingsOf } from '../../../lib/domain/reminders/next-step'
import type { ReminderRow } from '../../../lib/domain/reminders/reminder-row'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import { aRow } from '../../builders/invoice-row'

const RULES = { ...DEFAULT_RULES, country: 'FI' }

const overview = (rows: readonly InvoiceRow[], today: string, reminderRows: readonly ReminderRow[] = []) =>
  buildOverview({
    standings: standingsOf(rows, RULES, plainDate(today)),
    reminderRows,
    today: plainDate(today),
    rules: RULES,
  })

const tasks = (rows: readonly InvoiceRow[], today: string, reminderRows: readonly ReminderRow[] = []) =>
  overview(rows, today, reminderRows).tasks.map((task) =>
    'stage' in task ? `${task.kind} ${task.stage}` : task.kind === 'byHand' ? task.step : task.kind,
  )

describe('the overview', () => {
  test('shows an invoice that needs nothing with its next step', () => {
    const { tasks, open, nextReminderOn } = overview([aRow()], '2026-11-04')
    expect(tasks).toEqual([])
    expect(open).toMatchObject([
      { row: aRow(), next: { kind: 'remind', stage: 'beforeDue', on: '2026-11-13' }, mailStage: 'beforeDue' },
    ])
    expect(nextReminderOn).toBe('2026-11-13')
  })

  test('asks for the step reached today', () => {
    expect(tasks([aRow()], '2026-11-18')).toEqual(['remind friendly'])
  })

  test('asks of one that was never seen to leave as well, and does not count its money', () => {
    const on = plainDate('2026-11-04')
    const unseen = [aRow({ id: 'B', lifecycle: 'draft', delivery: 'unsent' })]
    const input = { standings: [], reminderRows: [], rules: RULES, today: on, unseen }
    expect(tasksOn(input)).toEqual([{ kind: 'confirmSent', row: unseen[0] }])
    const built = buildOverview({ ...input, toThank: [aRow({ id: 'C', lifecycle: 'paid' })] })
    expect(built.tasks.map(({ kind }) => kind)).toEqual(['confirmSent', 'thank'])
    expect(built.totals).toEqual([])
    expect(built.counts).toMatchObject({ tasks: 1, thanks: 1 })
  })

  test('asks whether a mail likely sent went out, and does not count its money', () => {
    const likely = aRow({ lifecycle: 'draft', delivery: 'likely' })
    expect(tasks([likely], '2026-11-04')).toEqual(['confirmSent'])
    expect(overview([likely], '2026-11-04').totals).toEqual([])
  })

  test('asks about a reminder that stands in a draft before anything else', () => {
    const row: ReminderRow = {
      invoiceId: aRow().id,
      stage: 'friendly',
      revision: plainDate('2026-11-16'),
      mail: { state: 'inserted', on: plainDate('2026-11-18'), taskId: 't', likelySent: true },
    }
    expect(overview([aRow()], '2026-12-01', [row]).tasks).toEqual([
      { kind: 'confirmReminder', row: aRow(), stage: 'friendly' },
    ])
  })

  test('says to call after the last reminder', () => {
    const row = aRow({ remindedStage: 'formal', remindedOn: plainDate('2026-12-16') })
    expect(tasks([row], '2026-12-22')).toEqual([])
    expect(tasks([row], '2026-12-23')).toEqual(['call'])
  })

  test('lets a person wait', () => {
    const row = aRow({ snoozedUntil: plainDate('2026-11-25') })
    const { tasks, open } = overview([row], '2026-11-24')
    expect(tasks).toEqual([])
    expect(open[0]?.next).toEqual({
      kind: 'remind',
      stage: 'neutral',
      on: '2026-11-25',
      why: { code: 'snoozed', until: '2026-11-25' },
    })
  })

  test('asks to read an answer, from the day of a reminder on together with it', () => {
    const row = aRow({ repliedOn: plainDate('2026-11-10') })
    expect(overview([row], '2026-11-12').tasks).toEqual([{ kind: 'answer', row }])
    expect(overview([row], '2026-11-18').tasks).toEqual([{ kind: 'remind', row, stage: 'friendly' }])
    const promised = { ...row, promisedFor: plainDate('2026-11-18') }
    expect(tasks([promised], '2026-11-18')).toEqual(['answer'])
    expect(tasks([promised], '2026-11-19')).toEqual(['remind friendly'])
  })

  test('says that nothing comes for an invoice whose reminders are paused', () => {
    expect(overview([aRow({ paused: true })], '2026-12-01')).toMatchObject({
      tasks: [],
      open: [{ row: { paused: true }, next: { kind: 'none', why: { code: 'paused' } } }],
    })
  })

  test('sums what is open and what is late for each currency, never across', () => {
    const rows = [
      aRow({ id: 'A' }),
      aRow({ id: 'B', open: money(10_000, 'EUR'), dueDate: plainDate('2026-12-30') }),
      aRow({ id: 'C', open: money(50_000, 'USD') }),
    ]
    expect(overview(rows, '2026-11-18').totals).toEqual([
      { outstanding: money(134_000, 'EUR'), overdue: money(124_000, 'EUR') },
      { outstanding: money(50_000, 'USD'), overdue: money(50_000, 'USD') },
    ])
  })

  test('does not call an invoice late on its due date', () => {
    expect(overview([aRow()], '2026-11-16').totals[0]?.overdue.minor).toBe(0)
    expect(overview([aRow()], '2026-11-17').totals[0]?.overdue.minor).toBe(124_000)
  })

  test('puts what somebody waits for before what is only to be said about the past', () => {
    const rows = [
      aRow({ id: 'A', lifecycle: 'draft', delivery: 'likely', dueDate: plainDate('2026-11-01') }),
      aRow({ id: 'B', repliedOn: plainDate('2026-11-17'), dueDate: plainDate('2026-12-30') }),
      aRow({ id: 'C' }),
    ]
    expect(tasks(rows, '2026-11-18')).toEqual(['remind friendly', 'answer', 'confirmSent'])
  })

  test('puts the oldest first and each invoice once', () => {
    const rows = [
      aRow({ id: 'A', number: '3', dueDate: plainDate('2026-11-10') }),
      aRow({ id: 'B', number: '1', dueDate: plainDate('2026-11-05') }),
      aRow({ id: 'C', number: '2', dueDate: plainDate('2026-12-30') }),
    ]
    const { tasks, open } = overview(rows, '2026-11-18')
    expect(tasks.map(({ row }) => row.id)).toEqual(['B', 'A'])
    expect(open.map(({ row }) => row.id)).toEqual(['C'])
  })
})
