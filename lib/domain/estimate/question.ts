import { nextBusinessDay } from '../calendar/business-day'
import { addDays, type PlainDate } from '../calendar/plain-date'
import { type Moment, nextNotice, wasTold } from '../reminders/notice'
import type { ReminderRules } from '../reminders/ways'
import { type Estimate, type EstimateVersion, lastOffered, stateOf } from './estimate'

/** So many days an offer may stand without an answer before a kind question is offered. */
const QUIET_DAYS = 7

/** The day on which a question about a version may be offered: a business day of the seller's country. */
export function questionDay({ content, sentOn }: EstimateVersion): PlainDate | undefined {
  return sentOn && nextBusinessDay(addDays(sentOn, QUIET_DAYS), content.seller.address.country)
}

/** True while nobody has answered in any way and the question was not asked: it is asked once. */
export function canAsk(estimate: Estimate, today: PlainDate): boolean {
  const offered = estimate.versions[lastOffered(estimate)]
  return (
    stateOf(estimate, today) === 'waiting' &&
    offered?.thread !== undefined &&
    offered.askedOn === undefined &&
    estimate.reply === undefined
  )
}

/** True when it is time to offer the question. */
export function isToAsk(estimate: Estimate, today: PlainDate): boolean {
  const offered = estimate.versions[lastOffered(estimate)]
  const day = offered && questionDay(offered)
  return day !== undefined && day <= today && canAsk(estimate, today)
}

export interface QuestionPlan {
  /** The estimates about which the question is to be offered. */
  readonly toAsk: readonly Estimate[]
  /** Those among them that the person has not been told of; none at an hour or on a day when they are not to be. */
  readonly toTell: readonly Estimate[]
  /** The instant from which they may be told of the others, after `now`. */
  readonly nextWake?: number
}

export interface QuestionPlanInput extends Moment {
  readonly estimates: readonly Estimate[]
  readonly rules: ReminderRules
}

/** Which questions to tell the person of now and when to look again: on the days and in the hours of reminders. */
export function planQuestions(input: QuestionPlanInput): QuestionPlan {
  const { estimates, rules, today, now } = input
  const toAsk = estimates.filter((estimate) => isToAsk(estimate, today))
  const untold = toAsk.filter((estimate) => !isTold(estimate, today))
  const tellAt = nextNotice(input, rules.policy.noticeHours, (day) => nextBusinessDay(day, rules.country))
  if (tellAt <= now) return { toAsk, toTell: untold }
  return { toAsk, toTell: [], ...(untold.length > 0 ? { nextWake: tellAt } : {}) }
}

/** True when the person was told that the last offer waits for an answer. */
function isTold(estimate: Estimate, today: PlainDate): boolean {
  return wasTold(estimate.versions[lastOffered(estimate)]?.notice, today)
}

/** The estimate with more known of the question about its last offer. */
export function withQuestion(
  estimate: Estimate,
  change: Pick<EstimateVersion, 'notice' | 'asking' | 'askedOn'>,
): Estimate {
  const at = lastOffered(estimate)
  const offered = estimate.versions[at]
  return offered ? { ...estimate, versions: estimate.versions.with(at, { ...offered, ...change }) } : estimate
}

/** The question stands in the mail that this task opened; nothing where that was taken back, or another opened one since. */
export function withAsked(estimate: Estimate, taskId: string, askedOn: PlainDate): Estimate {
  const isAsking = estimate.versions[lastOffered(estimate)]?.asking === taskId
  return isAsking ? withQuestion(estimate, { askedOn }) : estimate
}

/** The estimate as if the question about its last offer had not been asked. */
export function withoutQuestion(estimate: Estimate): Estimate {
  const at = lastOffered(estimate)
  const offered = estimate.versions[at]
  if (!offered) return estimate
  const { asking: _asking, askedOn: _askedOn, ...unasked } = offered
  return { ...estimate, versions: estimate.versions.with(at, unasked) }
}
