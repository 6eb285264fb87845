import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { agreedWork, changeOrder, changesNothing } from '../../../lib/domain/estimate/agreement'
import { sum } from '../../../lib/domain/money/money'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aLine } from '../../builders/invoice'

const longer = aLine('Website copy editing', '14', '85', { unit: 'hour' })

describe('a change order', () => {
  test('says what changes, the extra cost and the new total', () => {
    const estimate = anEstimate([
      aVersion(anOffer([COPY_EDITING]), agreedOn('2026-11-24')),
      aVersion(anOffer([longer, GUIDELINES])),
    ])
    expect(changeOrder(estimate, 1)).toMatchObject({
      ordinal: 1,
      before: { number: 'E-2026-001', original: { minor: 128010 }, changes: [], total: { minor: 128010 } },
      lines: [
        { kind: 'changed', description: 'Website copy editing', amount: { minor: 17000 } },
        { kind: 'added', description: 'Brand guidelines, print-ready', amount: { minor: 64000 } },
      ],
      beside: { minor: 20655 },
      amount: { minor: 101655 },
      total: { minor: 229665 },
    })
  })

  test('stands on what was agreed last, not on what was declined', () => {
    const estimate = anEstimate([
      aVersion(anOffer([COPY_EDITING]), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES]), {
        answer: { kind: 'declined', on: anOffer().issueDate, note: '' },
      }),
      aVersion(anOffer([longer])),
    ])
    expect(changeOrder(estimate, 2)).toMatchObject({
      before: { total: { minor: 128010 } },
      amount: { minor: 21335 },
    })
  })

  test('is none for the original', () => {
    expect(changeOrder(anEstimate(), 0)).toBeUndefined()
  })
})

describe('an offer made once more', () => {
  const declined = { answer: { kind: 'declined', on: anOffer().issueDate, note: '' } } as const
  const bigger = anOffer([COPY_EDITING, GUIDELINES])
  const inTime = plainDate('2026-12-23')
  const tooLate = plainDate('2026-12-24')

  test.each([
    ['waits for an answer', [aVersion()], inTime, true],
    ['has lapsed', [aVersion()], tooLate, false],
    ['was declined', [aVersion(anOffer(), declined)], inTime, false],
    ['is agreed', [aVersion(anOffer(), agreedOn('2026-11-24'))], tooLate, true],
    ['was changed since, which was declined', [aVersion(), aVersion(bigger, declined)], inTime, false],
    [
      'is agreed, with a change that was declined',
      [aVersion(anOffer(), agreedOn('2026-11-24')), aVersion(bigger, declined)],
      inTime,
      true,
    ],
  ])('that %s', (_, before, today, isNothing) => {
    const estimate = anEstimate([...before, aVersion()])
    expect(changesNothing(estimate, before.length, today)).toBe(isNothing)
  })

  test('is no change order, and no change of what is agreed', () => {
    const again = aVersion(anOffer(), agreedOn('2027-01-12'))
    const estimate = anEstimate([aVersion(), again])
    expect(changeOrder(estimate, 1)).toBeUndefined()
    expect(agreedWork(estimate)).toMatchObject({ changes: [], total: { minor: 128010 } })
  })
})

describe('the agreed work', () => {
  test('is the original and each change with its day', () => {
    const estimate = anEstimate([
      aVersion(anOffer([COPY_EDITING]), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-12-01')),
      aVersion(anOffer([longer])),
    ])
    expect(agreedWork(estimate)).toEqual({
      estimateId: 'ESTIMATE',
      number: 'E-2026-001',
      original: { minor: 128010, currency: 'EUR' },
      changes: [{ on: '2026-12-01', amount: { minor: 80320, currency: 'EUR' } }],
      total: { minor: 208330, currency: 'EUR' },
    })
  })

  test('is none while nothing is agreed', () => {
    expect(agreedWork(anEstimate())).toBeUndefined()
  })
})

const line = fc
  .record({
    description: fc.constantFrom('Copy', 'Layout', 'Print'),
    quantity: fc.integer({ min: 1, max: 20 }),
    price: fc.integer({ min: 0, max: 99_999 }),
    vatRate: fc.constantFrom('25.5', '13.5', '0'),
  })
  .map(({ description, quantity, price, vatRate }) =>
    aLine(description, String(quantity), (price / 100).toFixed(2), { vatRate }),
  )
const versions = fc.array(
  fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    answer: fc.constantFrom('agreed', 'declined', 'none'),
  }),
  { minLength: 1, maxLength: 5 },
)

test('all sums add up: the original, the changes agreed, and what the next change asks for', () => {
  fc.assert(
    fc.property(versions, (offers) => {
      const estimate = anEstimate(
        offers.map(({ lines, answer }) =>
          aVersion(
            anOffer(lines),
            answer === 'none' ? {} : { answer: { kind: answer, on: anOffer().issueDate, note: '' } },
          ),
        ),
      )
      const work = agreedWork(estimate)
      if (work) {
        const changes = work.changes.map(({ amount }) => amount)
        expect(sum([work.original, ...changes], 'EUR')).toEqual(work.total)
        const inForce = estimate.versions.findLast(({ answer }) => answer?.kind === 'agreed')
        expect(work.total).toEqual(inForce?.content.totals.total)
      }
      estimate.versions.forEach(({ content }, at) => {
        const change = changeOrder(estimate, at)
        if (!change) return
        const { before, lines, beside, amount, total } = change
        expect(total).toEqual(content.totals.total)
        expect(sum([before.total, amount], 'EUR')).toEqual(total)
        expect(sum([...lines.map((each) => each.amount), beside], 'EUR')).toEqual(amount)
      })
    }),
  )
})
