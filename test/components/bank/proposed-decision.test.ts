import { expect, test } from 'vitest'
import { proposedDecision } from '../../../components/bank/proposed-decision'
import { keyed } from '../../../lib/domain/bank/line-key'
import { aLine } from '../../domain/bank/bank-line'
import { eur } from '../../domain/bank/match/payables'

test('what is certain is ticked, with its amount as the person would type it', () => {
  const [line] = keyed([aLine()])
  if (!line) throw new Error('no line')
  const proposal = { line, shares: [{ invoiceId: '2026-040', amount: eur(99_950) }], why: [] }
  const shares = [{ invoiceId: '2026-040', amount: '999,50' }]
  expect(proposedDecision({ ...proposal, level: 'certain' }, 'fi')).toEqual({ isTicked: true, shares })
  expect(proposedDecision({ ...proposal, level: 'likely' }, 'fi')).toEqual({ isTicked: false, shares })
})
