import { expect, test } from 'vitest'
import { orderOf, proposed, rowsOf } from '../../../components/bank/decisions'
import { keyed } from '../../../lib/domain/bank/line-key'
import { matchStatement } from '../../../lib/domain/bank/match/match'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { aLine } from '../../domain/bank/bank-line'
import { aPayable, eur } from '../../domain/bank/match/payables'

const offer = { until: plainDate('2026-11-12'), saving: eur(2_480) }

test('late discounts of several invoices in one transfer count together, on the person’s word', () => {
  const payables = ['2026-040', '2026-041'].map((number) => aPayable(number, { offer }))
  const line = aLine({ text: 'Invoices 2026-040 2026-041', minor: 243_040, bookedOn: '2026-11-13' })
  const { proposals } = matchStatement(keyed([line]), payables, new Set())
  const rows = rowsOf(proposals, payables, (proposal) => ({
    ...proposed(proposal, 'en'),
    isTicked: true,
    kept: 'fee',
  }))
  expect(rows.map(({ missing }) => missing)).toEqual([{ discount: eur(4_960), fee: eur(0) }])
  expect(orderOf(rows, plainDate('2026-11-26')).payments).toMatchObject([
    { invoiceId: '2026-040', amount: eur(121_520), acceptsFee: true },
    { invoiceId: '2026-041', amount: eur(121_520), acceptsFee: true },
  ])
})
