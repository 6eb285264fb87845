import { describe, expect, test } from 'vitest'
import { money } from '../../../lib/domain/money/money'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { formOfPolicy, type PolicyForm, readPolicy } from '../../../lib/domain/reminders/policy-form'

const form = formOfPolicy(DEFAULT_POLICY, ['EUR'])
const read = (changes: Partial<PolicyForm>) => readPolicy({ ...form, ...changes }, DEFAULT_POLICY)

function withDays(stage: keyof PolicyForm['steps'], days: string, isOn = true) {
  return { steps: { ...form.steps, [stage]: { ...form.steps[stage], days, isOn } } }
}

function problemsOf(changes: Partial<PolicyForm>) {
  const reading = read(changes)
  return reading.ok ? [] : reading.problems.map(({ field, key }) => `${field} ${key}`)
}

describe('the policy in fields', () => {
  test('reads back as it was', () => {
    const policy = { ...DEFAULT_POLICY, least: [money(2_050, 'EUR'), money(20_000, 'SEK')], mostReminders: 3 }
    const again = formOfPolicy(policy, ['EUR'])
    expect(again.least).toEqual([
      { currency: 'EUR', amount: '20.5' },
      { currency: 'SEK', amount: '200' },
    ])
    expect(readPolicy(again, policy)).toEqual({ ok: true, policy })
  })

  test.each(['', '0', '-3', '2.5', 'a week', '366'])('asks for whole days, not %j', (days) => {
    expect(problemsOf(withDays('formal', days))).toEqual(['formal daysMalformed'])
  })

  test('asks nothing of a step that is off, and keeps its days', () => {
    const reading = read(withDays('firm', 'soon', false))
    expect(reading.ok && reading.policy.steps[3]).toEqual({
      stage: 'firm',
      isOn: false,
      days: 14,
      unit: 'calendar',
    })
  })

  test('wants each step after the one before, whatever kind of days they are', () => {
    expect(problemsOf(withDays('neutral', '3'))).toEqual(['neutral tooClose'])
    expect(problemsOf(withDays('neutral', '5'))).toEqual([])
    expect(problemsOf(withDays('formal', '15'))).toEqual(['formal tooClose'])
  })

  test('takes no sum for none, and refuses what is no sum', () => {
    const least = (amount: string) => ({ least: [{ currency: 'EUR', amount }] })
    const reading = read(least('20,50'))
    expect(reading.ok && reading.policy.least).toEqual([money(2_050, 'EUR')])
    expect(read(least(' '))).toEqual({ ok: true, policy: DEFAULT_POLICY })
    expect(problemsOf(least('much'))).toEqual(['EUR amountMalformed'])
    expect(problemsOf(least('-5'))).toEqual(['EUR amountMalformed'])
  })

  test('wants the last hour after the first', () => {
    expect(problemsOf({ from: 9, until: 9 })).toEqual(['until untilBeforeFrom'])
    expect(problemsOf({ from: 9, until: 20 })).toEqual([])
  })
})
