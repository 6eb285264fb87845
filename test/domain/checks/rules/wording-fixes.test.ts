import { describe, expect, it } from 'vitest'
import { applied, caseOf, check } from '../rule-table'

function fixed(body: string, rule: string): string | undefined {
  const fix = check(caseOf(body, 'en')).find((finding) => finding.rule === rule)?.fixes[0]
  return fix && applied(body, fix)
}

describe('the fix of a harsh phrase', () => {
  it('cuts a threat off and keeps the request', () => {
    expect(fixed('Please pay invoice 12 by 7 May 2026, or we will sue you.', 'tone.threat')).toBe(
      'Please pay invoice 12 by 7 May 2026.',
    )
  })

  it('says the whole sentence calmly where it holds nothing else', () => {
    expect(fixed('Hello. We will sue you! Bye.', 'tone.threat')).toBe(
      'Hello. Could you confirm a payment date by 14 April 2026? Bye.',
    )
  })

  it('never takes an amount, a number or an account with it', () => {
    expect(fixed('We will sue you for €300.00.', 'tone.threat')).toBeUndefined()
  })

  it('writes the date where only pressure stood, and once', () => {
    expect(fixed('Pay invoice 12 immediately.', 'dueDate.vague')).toBe('Pay invoice 12 by 14 April 2026.')
    expect(fixed('Pay invoice 12 immediately, by 7 May 2026.', 'tone.pressure')).toBe(
      'Pay invoice 12, by 7 May 2026.',
    )
  })

  it('asks for no payment in a mail that is about none', () => {
    const news = {
      text: 'The price will be €98 an hour from 1 January 2027. Take it or leave it.',
      subject: 'New price',
    }
    const fixes = (stage: 'auto' | 'invoice') =>
      check(caseOf({ ...news, context: { stage } }, 'en')).find(({ rule }) => rule === 'tone.ultimatum')
        ?.fixes
    expect(fixes('invoice')).toHaveLength(1)
    expect(fixes('auto')).toEqual([])
  })

  it('begins a sentence with a capital', () => {
    expect(fixed('Obviously you know invoice 12.', 'tone.obvious')).toBe('You know invoice 12.')
  })
})
