import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../lib/domain/calendar/plain-date'
import type { Estimate } from '../../../lib/domain/estimate/estimate'
import {
  canAsk,
  isToAsk,
  planQuestions,
  questionDay,
  withAsked,
  withoutQuestion,
  withQuestion,
} from '../../../lib/domain/estimate/question'
import { DEFAULT_RULES } from '../../../lib/domain/reminders/ways'
import { agreedOn, anEstimate, anOffer, aVersion } from '../../builders/estimate'

const day = plainDate('2026-11-30')
const at = (date: PlainDate, hour: number) => Date.parse(`${date}T${String(hour).padStart(2, '0')}:00Z`)

describe('the question about an estimate', () => {
  test('is offered a week after it was sent, on a business day', () => {
    expect(questionDay(aVersion())).toBe('2026-11-30')
    const onSaturday = aVersion(anOffer(), { sentOn: plainDate('2026-11-28') })
    expect(questionDay(onSaturday)).toBe('2026-12-07')
    expect([isToAsk(anEstimate(), plainDate('2026-11-29')), isToAsk(anEstimate(), day)]).toEqual([
      false,
      true,
    ])
  })

  test.each([
    ['it is answered', anEstimate([aVersion(anOffer(), agreedOn('2026-11-24'))])],
    [
      'they wrote in the thread',
      anEstimate([aVersion()], { reply: { replyId: 'm', on: day, isRead: false } }),
    ],
    ['it has lapsed', anEstimate([aVersion(anOffer(undefined, { validUntil: plainDate('2026-11-29') }))])],
    ['it was asked', withQuestion(anEstimate(), { askedOn: day })],
    ['it was not sent', anEstimate([aVersion(anOffer(), { delivery: 'unsent' })])],
  ])('is not asked once %s', (_, estimate) => {
    expect(canAsk(estimate, day)).toBe(false)
    expect(isToAsk(estimate, day)).toBe(false)
  })

  test('counts as asked once it stands in the mail that was opened for it last', () => {
    const asking = withQuestion(anEstimate(), { asking: 'ASK' })
    expect(canAsk(asking, day)).toBe(true)
    expect(withAsked(asking, 'EARLIER', day)).toEqual(asking)
    expect(withAsked(asking, 'ASK', day)).toEqual(withQuestion(asking, { askedOn: day }))
    expect(withAsked(withoutQuestion(asking), 'ASK', day)).toEqual(anEstimate())
  })

  test('may be asked again where the asking is taken back', () => {
    expect(withoutQuestion(withQuestion(anEstimate(), { asking: 'ASK', askedOn: day }))).toEqual(anEstimate())
  })

  const planOn = (estimate: Estimate, today: PlainDate, hour = 10) =>
    planQuestions({
      estimates: [estimate],
      rules: { ...DEFAULT_RULES, country: 'FI' },
      now: at(today, hour),
      today,
      at,
    })

  test('is told once, and a notice of a day to come counts for nothing', () => {
    const told = withQuestion(anEstimate(), { notice: { state: 'shown', on: day } })
    expect(planOn(told, day)).toEqual({ toAsk: [told], toTell: [] })
    const claimed = withQuestion(anEstimate(), { notice: { state: 'claimed', on: day } })
    expect(planOn(claimed, day)).toEqual({ toAsk: [claimed], toTell: [claimed] })
    const ahead = withQuestion(anEstimate(), { notice: { state: 'shown', on: plainDate('2027-11-30') } })
    expect(planOn(ahead, day)).toEqual({ toAsk: [ahead], toTell: [ahead] })
  })

  test('is told on a business day alone, and waits for it', () => {
    const [sunday, monday] = [plainDate('2026-12-06'), plainDate('2026-12-07')]
    const estimate = anEstimate()
    expect(planOn(estimate, sunday)).toEqual({ toAsk: [estimate], toTell: [], nextWake: at(monday, 9) })
    expect(planOn(estimate, monday, 9)).toEqual({ toAsk: [estimate], toTell: [estimate] })
  })
})
