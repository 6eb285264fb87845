import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { changeDraft, invoiceDraft, offerOf } from '../../../lib/domain/estimate/draft-of'
import { lineChanges } from '../../../lib/domain/estimate/line-changes'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import { aDraft } from '../../builders/draft'
import { anOffer } from '../../builders/estimate'
import { aClient, anAmericanSeller, aSeller } from '../../builders/invoice'

const today = plainDate('2026-12-01')
const seller = aSeller()

describe('the draft of a change order', () => {
  test('has all that was offered and is valid for as long as before', () => {
    const draft = changeDraft(anOffer(), { seller, today })
    expect(draft).toMatchObject({ kind: 'estimate', dueDate: '2026-12-31', note: '' })
    const { content } = assessDraft(draft, { seller, today })
    expect(content && offerOf(content)).toMatchObject({
      totals: anOffer().totals,
      validUntil: '2026-12-31',
    })
  })

  test('is for the client as known now', () => {
    const client = aClient({ email: 'new@northlight.example' })
    expect(changeDraft(anOffer(), { seller, today, client }).client).toBe(client)
  })
})

test('the draft of the invoice is due by the usual term and paid in the usual ways', () => {
  const draft = invoiceDraft(anOffer(), { seller, today })
  expect(draft).toMatchObject({ dueDate: '2026-12-15', methodIds: ['bank'] })
  expect(draft.kind).toBeUndefined()
  expect(assessDraft(draft, { seller, today }).content?.totals).toEqual(anOffer().totals)
})

test('lines offered with an empty rate, as once where there was no sales tax, lack nothing and are no change', () => {
  const american = anAmericanSeller({ chargesVat: true })
  const offer = anOffer(anOffer().lines.map(({ vatRate: _rate, ...line }) => line))
  for (const draftOf of [changeDraft, invoiceDraft]) {
    const { problems, content } = assessDraft(draftOf(offer, { seller: american, today }), {
      seller: american,
      today,
    })
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(lineChanges(offer.lines, content?.lines ?? [])).toEqual([])
  }
})

test('the draft of the invoice has the way to pay first that the client prefers', () => {
  const [bank] = seller.methods
  if (!bank) throw new Error('No way to pay')
  const methods = [bank, { ...bank, id: 'second' }]
  const client = aClient({ facts: { methodId: 'second' } })
  const draft = invoiceDraft(anOffer(), { seller: { ...seller, methods }, today, client })
  expect(draft.methodIds).toEqual(['second', 'bank'])
})

describe('a draft of an estimate', () => {
  const estimate = { ...aDraft(), kind: 'estimate' as const, methodIds: [] }

  test('needs no way to pay and may be valid for long', () => {
    const long = { ...estimate, term: { kind: 'days', days: 120 } as const }
    expect(assessDraft(long, { seller, today }).problems).toEqual([])
  })

  test('has no early payment', () => {
    const early = { ...estimate, earlyPayment: { percent: '2', days: '7' } }
    expect(assessDraft(early, { seller, today }).content?.earlyPayment).toBeUndefined()
  })

  test('says in its own words what is wrong with its last day', () => {
    const { term: _term, ...typed } = estimate
    const keys = ['', 'soon', '31.2.2027', '1.1.2020'].map(
      (dueDate) => assessDraft({ ...typed, dueDate }, { seller, today }).problems[0]?.message.key,
    )
    expect(keys).toEqual(['untilMissing', 'untilMalformed', 'untilImpossible', 'untilPast'])
  })
})
