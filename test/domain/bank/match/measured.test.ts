import { describe, expect, test } from 'vitest'
import { keyed } from '../../../../lib/domain/bank/line-key'
import { matchStatement } from '../../../../lib/domain/bank/match/match'
import type { Level, Proposal } from '../../../../lib/domain/bank/match/proposal'
import { LABELLED, PAYABLES } from './labelled-lines'

const { proposals } = matchStatement(keyed(LABELLED.map(({ line }) => line)), PAYABLES, new Set())
const truth = new Map(LABELLED.map(({ line, pays }) => [line.bankId, pays]))
const paying = LABELLED.filter(({ pays }) => pays.length > 0).length

function isRight({ line, shares }: Proposal): boolean {
  const ids = shares.map(({ invoiceId }) => invoiceId)
  return ids.join() === (truth.get(line.bankId) ?? []).join()
}

function measured(...levels: readonly Level[]) {
  const proposed = proposals.filter(({ level }) => levels.includes(level))
  const right = proposed.filter(isRight)
  return {
    precision: right.length / proposed.length,
    recall: right.length / paying,
    wrong: proposed.filter((each) => !isRight(each)).map(({ line, level }) => [level, line.text, line.payer]),
  }
}

const inPercent = (share: number) => `${Math.round(share * 100)} %`
const certain = measured('certain')
const proposedAtOnce = measured('certain', 'likely')
const all = measured('certain', 'likely', 'ask')

describe(`matching, measured on ${LABELLED.length} bookings and ${PAYABLES.length} invoices`, () => {
  test(`what is certain is right: precision ${inPercent(certain.precision)}, recall ${inPercent(certain.recall)}`, () => {
    expect(certain.wrong).toEqual([])
    expect(certain.precision).toBe(1)
    expect(certain.recall).toBeGreaterThanOrEqual(0.45)
  })

  test(`what is likely mostly is: with it, precision ${inPercent(proposedAtOnce.precision)}, recall ${inPercent(proposedAtOnce.recall)}`, () => {
    expect(proposedAtOnce.precision).toBeGreaterThanOrEqual(0.97)
    expect(proposedAtOnce.recall).toBeGreaterThanOrEqual(0.65)
  })

  test(`what is asked puts the right invoice forward in all: recall ${inPercent(all.recall)}`, () => {
    expect(all.recall).toBeGreaterThanOrEqual(0.85)
  })
})
