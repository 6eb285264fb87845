import type { Message } from '../message'
import type { Currency } from '../money/currency'
import { type Money, readMoney, typedAmount } from '../money/money'
import type { DayUnit, ReminderPolicy, StepRule } from './policy'
import { REMINDER_STAGES, type ReminderStage } from './stage'

/** The policy as it is being edited: what was typed stays as typed. */
export interface PolicyForm {
  readonly steps: Readonly<Record<ReminderStage, StepForm>>
  readonly longTermDays: string
  readonly mostReminders: number
  /** One a currency that the seller uses. */
  readonly least: readonly { readonly currency: Currency; readonly amount: string }[]
  /** Hours, 0 to 24. */
  readonly from: number
  readonly until: number
  readonly sparesPunctual: boolean
}

export interface StepForm {
  readonly isOn: boolean
  readonly days: string
  readonly unit: DayUnit
}

/** Something to put right; the words for each key are in `lib/i18n/reminder-settings-words`. */
export interface PolicyProblem extends Message {
  /** A stage, `longTermDays`, `until`, or a currency code. */
  readonly field: string
  readonly key: 'daysMalformed' | 'tooClose' | 'amountMalformed' | 'untilBeforeFrom'
}

export type PolicyReading =
  | { readonly ok: true; readonly policy: ReminderPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] }

/** A client who pays on the day of a reminder must not get the next on the morrow. */
const LEAST_BETWEEN = 2
const MOST_DAYS_BEFORE = 30
const MOST_DAYS_AFTER = 365

/** A policy to be edited, with a least amount to type for each of these currencies and of those that have one. */
export function formOfPolicy(policy: ReminderPolicy, currencies: readonly Currency[]): PolicyForm {
  const steps = policy.steps.map(({ stage, isOn, days, unit }) => [stage, { isOn, days: String(days), unit }])
  const used = [...new Set([...currencies, ...policy.least.map(({ currency }) => currency)])]
  return {
    steps: Object.fromEntries(steps) as PolicyForm['steps'],
    longTermDays: String(policy.longTermDays),
    mostReminders: policy.mostReminders,
    least: used.map((currency) => {
      const least = policy.least.find((amount) => amount.currency === currency)
      return { currency, amount: least ? typedAmount(least) : '' }
    }),
    from: policy.noticeHours.from,
    until: policy.noticeHours.until,
    sparesPunctual: policy.sparesPunctual,
  }
}

/** The policy that was typed, or everything that stands in its way. Steps that are off may hold anything. */
export function readPolicy(form: PolicyForm, before: ReminderPolicy): PolicyReading {
  const problems: PolicyProblem[] = []
  const daysIn = (field: string, text: string, most: number): number | undefined => {
    const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
    if (days >= 1 && days <= most) return days
    problems.push({ field, key: 'daysMalformed', params: { most } })
    return undefined
  }
  const { longTermDays } = before
  const isEarlyOn = form.steps.beforeDue.isOn
  const steps: StepRule[] = []
  for (const stage of REMINDER_STAGES) {
    const { isOn, days: typed, unit } = form.steps[stage]
    const most = stage === 'beforeDue' ? MOST_DAYS_BEFORE : MOST_DAYS_AFTER
    const days = isOn ? daysIn(stage, typed, most) : undefined
    const last = steps.findLast((step) => step.isOn && step.stage !== 'beforeDue')
    const step = { stage, isOn, days: days ?? usualDays(before, stage), unit }
    if (days !== undefined && last && spread(step) < spread(last) + LEAST_BETWEEN) {
      problems.push({ field: stage, key: 'tooClose', params: { least: LEAST_BETWEEN } })
    }
    steps.push(step)
  }
  const long = isEarlyOn ? daysIn('longTermDays', form.longTermDays, MOST_DAYS_BEFORE) : longTermDays
  const least = form.least.flatMap(({ currency, amount }): Money[] => {
    const reading = readMoney(amount, currency)
    if (reading.kind === 'ok' && reading.value.minor >= 0)
      return reading.value.minor > 0 ? [reading.value] : []
    if (reading.kind !== 'empty') problems.push({ field: currency, key: 'amountMalformed' })
    return []
  })
  if (form.from >= form.until) problems.push({ field: 'until', key: 'untilBeforeFrom' })
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    policy: {
      steps,
      longTermDays: long ?? longTermDays,
      mostReminders: form.mostReminders,
      least,
      noticeHours: { from: form.from, until: form.until },
      sparesPunctual: form.sparesPunctual,
    },
  }
}

/** Calendar days at most: five banking days are a week. */
function spread({ days, unit }: StepRule): number {
  return unit === 'banking' ? Math.ceil((days * 7) / 5) : days
}

function usualDays(policy: ReminderPolicy, stage: ReminderStage): number {
  return policy.steps.find((step) => step.stage === stage)?.days ?? 0
}
