import { describe, expect, test } from 'vitest'
import { editView, firstView } from '../../../components/composer/composer-view'
import { fieldMessage, listText } from '../../../components/composer/problem-texts'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { newClient, newDraft } from '../../../lib/domain/invoice/new-draft'
import type { FieldProblem } from '../../../lib/domain/invoice/problem'
import { problemWords } from '../../../lib/i18n/problem-words'
import { translator } from '../../../lib/i18n/translator'
import { aClient, aSeller } from '../../builders/invoice'

const seller = aSeller()
const draft = newDraft(seller, aClient(), plainDate('2026-11-23'), 'l1')

describe('what is open in the composer', () => {
  test('is at first what is still to be written', () => {
    expect(firstView(draft)).toMatchObject({ isClientOpen: false, openLine: 'l1', isDiscountOpen: false })
    const unknown = { ...draft, client: newClient('c', {}, seller), lines: [] }
    expect(firstView(unknown)).toMatchObject({ isClientOpen: true })
    expect(firstView(unknown)).not.toHaveProperty('openLine')
    expect(firstView({ ...draft, earlyPayment: { percent: '2', days: '' } }).isEarlyOpen).toBe(true)
  })

  test.each([
    ['client.email', { isClientOpen: true }],
    ['poNumber', { isPoNumberOpen: true }],
    ['discount', { isDiscountOpen: true }],
    ['earlyPayment.days', { isEarlyOpen: true }],
    ['lines.l7.unitPrice', { openLine: 'l7' }],
  ])('holds the field %s that a problem leads to', (field, open) => {
    const view = editView(firstView(draft), { type: 'goTo', field })
    expect(view).toMatchObject(open)
    expect(view.touched.has(field)).toBe(true)
    expect(view.focus).toEqual({ field, count: 1 })
    expect(editView(view, { type: 'goTo', field }).focus).toEqual({ field, count: 2 })
  })

  test('goes on from a closed line to where it was told', () => {
    const closed = editView(firstView(draft), { type: 'closeLine', focus: 'lines' })
    expect(closed).not.toHaveProperty('openLine')
    expect(closed.focus?.field).toBe('lines')
  })
})

describe('what is said of a problem', () => {
  const t = translator(problemWords, 'en')
  const missing: FieldProblem = {
    field: 'lines.l1.unitPrice',
    severity: 'error',
    message: { key: 'priceMissing', params: { line: '' } },
  }

  test('names a line that has no description yet', () => {
    expect(listText(missing, t)).toBe('A line has no price')
  })

  test('waits below its field until the field was left, or Insert was pressed', () => {
    const view = firstView(draft)
    expect(fieldMessage(missing.field, [missing], view, t)).toBeUndefined()
    const said = { tone: 'bad', text: 'Add a price. For work without charge, write 0.' }
    const left = editView(view, { type: 'touch', field: missing.field })
    expect(fieldMessage(missing.field, [missing], left, t)).toEqual(said)
    expect(fieldMessage(missing.field, [missing], editView(view, { type: 'sayAll' }), t)).toEqual(said)
  })

  test('is said at once where there is a choice', () => {
    const unclear: FieldProblem = {
      ...missing,
      message: { key: 'priceAmbiguous' },
      choices: ['1240', '1.24'],
    }
    expect(fieldMessage(missing.field, [unclear], firstView(draft), t)?.tone).toBe('unsure')
  })
})
