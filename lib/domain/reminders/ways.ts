import { type ClientHabit, type PaymentHabits, paysInTime } from './habits'
import { DEFAULT_POLICY, type ReminderPolicy, type StepRule } from './policy'

/** `gentle`: after the due date each step waits twice as long, and the formal one is left to the person. */
export type Pace = 'normal' | 'gentle' | 'off'

export const PACES: readonly Pace[] = ['normal', 'gentle', 'off']

/** Where one client or one invoice is treated otherwise than the policy says. */
export interface Way {
  readonly pace?: Pace
  /** The note before the due date, whatever the client's habits are. */
  readonly beforeDue?: 'always' | 'never'
}

export interface ClientWay extends Way {
  /** For a client known to be a private person: the country whose consumer law holds (ISO 3166). */
  readonly consumerIn?: string
}

/** Only what differs is kept. What is said of an invoice goes before what is said of its client. */
export interface Ways {
  /** By client id. */
  readonly clients: Readonly<Record<string, ClientWay>>
  /** By invoice id. */
  readonly invoices: Readonly<Record<string, Way>>
}

/** Everything that decides how an invoice is reminded, besides the invoice. */
export interface ReminderRules {
  readonly policy: ReminderPolicy
  readonly ways: Ways
  readonly habits: PaymentHabits
  /** The seller's country (ISO 3166), for its bank holidays. */
  readonly country?: string
}

export const DEFAULT_RULES: ReminderRules = {
  policy: DEFAULT_POLICY,
  ways: { clients: {}, invoices: {} },
  habits: {},
}

/** What of an invoice decides the way it is reminded. */
export interface Addressed {
  readonly id: string
  /** Absent in rows written before clients were noted in them. */
  readonly clientId?: string
}

/** The steps of one invoice, and what may come between them. */
export interface Ladder {
  /** Only those that are on, mildest first. */
  readonly rungs: readonly Rung[]
  readonly mostReminders: number
  readonly longTermDays: number
  /** The seller's country (ISO 3166). */
  readonly country: string | undefined
}

export interface Rung extends StepRule {
  /** Days to wait after the reminder before, so that a late one is not followed at once by the next. */
  readonly rest: number
}

export interface ResolvedWay {
  readonly pace: Pace
  /** Who says so: the word for the invoice, for the client, or nobody in particular. */
  readonly paceOf: 'invoice' | 'client' | 'policy'
  readonly beforeDue: Way['beforeDue']
  readonly consumerIn: string | undefined
  readonly habit: ClientHabit | undefined
}

/** The way an invoice is reminded: its own, else its client's, else the usual. */
export function wayOf({ id, clientId }: Addressed, { ways, habits }: ReminderRules): ResolvedWay {
  const own = ways.invoices[id]
  const clients = clientId === undefined ? undefined : ways.clients[clientId]
  return {
    pace: own?.pace ?? clients?.pace ?? 'normal',
    paceOf: own?.pace ? 'invoice' : clients?.pace ? 'client' : 'policy',
    beforeDue: own?.beforeDue ?? clients?.beforeDue,
    consumerIn: clients?.consumerIn,
    habit: clientId === undefined ? undefined : habits[clientId],
  }
}

/** True when the note before the due date is left out because the client always pays in time. */
export function isSpared(way: ResolvedWay, policy: ReminderPolicy): boolean {
  return policy.sparesPunctual && way.beforeDue === undefined && paysInTime(way.habit)
}

/** The ladders of a set of rules: there are few of them, and a look round asks for one an invoice. */
const known = new WeakMap<ReminderRules, Map<string, Ladder>>()

/** The ladder an invoice stands on. */
export function ladderFor(row: Addressed, rules: ReminderRules): Ladder {
  return ladderBy(wayOf(row, rules), rules)
}

/** The ladder of a way. */
export function ladderBy(way: ResolvedWay, rules: ReminderRules): Ladder {
  const kind = `${way.pace} ${way.beforeDue} ${way.consumerIn} ${isSpared(way, rules.policy)}`
  const ladders = known.get(rules) ?? new Map<string, Ladder>()
  known.set(rules, ladders)
  const ladder = ladders.get(kind) ?? ladderOf(way, rules)
  ladders.set(kind, ladder)
  return ladder
}

function ladderOf(way: ResolvedWay, { policy, country }: ReminderRules): Ladder {
  const steps = policy.steps.flatMap((step) => {
    const isOn = step.stage === 'beforeDue' ? wantsBeforeDue(step, way, policy) : step.isOn
    return isOn ? atPace(step, way.pace) : []
  })
  const law = way.consumerIn === undefined ? 0 : (CONSUMER_REST[way.consumerIn] ?? 0)
  return {
    rungs: steps.map((step, index) => ({ ...step, rest: restBefore(step, steps[index - 1], law) })),
    mostReminders: policy.mostReminders,
    longTermDays: policy.longTermDays,
    country,
  }
}

function wantsBeforeDue(step: StepRule, way: ResolvedWay, policy: ReminderPolicy): boolean {
  if (way.beforeDue !== undefined) return way.beforeDue === 'always'
  return step.isOn && !isSpared(way, policy)
}

function atPace(step: StepRule, pace: Pace): readonly StepRule[] {
  if (pace === 'off') return []
  if (pace === 'normal' || step.stage === 'beforeDue') return [step]
  return step.stage === 'formal' ? [] : [{ ...step, days: step.days * 2 }]
}

/** What a step waits after the one before it, unless the person set them closer to each other. */
const REST: Readonly<Record<StepRule['stage'], number>> = {
  beforeDue: 0,
  friendly: 3,
  neutral: 4,
  firm: 6,
  formal: 7,
}

/**
 * Days between two reminders to a private person. Finland: a further reminder counts, and may cost, only when more than
 * 14 days have passed since the due date or the one before (Act on the Collection of Debts 513/1999, 10 a §), and not
 * on the 14th day itself; each must give at least ten days to pay (Consumer Ombudsman, good collection practice
 * 10/2023). Plainvoice adds no fee, so the first, free reminder need not wait.
 */
const CONSUMER_REST: Readonly<Record<string, number>> = { FI: 15 }

function restBefore(step: StepRule, before: StepRule | undefined, law: number): number {
  const gap = before
    ? step.days - (before.stage === 'beforeDue' ? -before.days : before.days)
    : REST[step.stage]
  const usual = Math.max(1, Math.min(REST[step.stage], gap))
  return before && before.stage !== 'beforeDue' ? Math.max(usual, law) : usual
}
