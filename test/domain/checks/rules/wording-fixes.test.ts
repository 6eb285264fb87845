import { describe, expect, it } from 'vitest'
import type { CheckedLanguage } from '../../../../lib/domain/checks/preferences'
import { applied, caseOf, check } from '../rule-table'

function fixed(body: string, rule: string, language: CheckedLanguage = 'en'): string | undefined {
  const fix = check(caseOf(body, language)).find((finding) => finding.rule === rule)?.fixes[0]
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

  it.each([
    ['Asiakkaan tulee maksaa lasku 12.', 'jargon.wordy'],
    ['Yrityksenne tulee maksaa lasku 12.', 'jargon.wordy'],
    ['Et ole vaivautunut maksamaan laskua 12.', 'tone.blame'],
    ['Pyydämme suorittamaan saatavamme, lasku 12.', 'jargon.word'],
  ])('leaves “%s”, which no words of ours would fit', (body, rule) => {
    expect(check(caseOf(body, 'fi')).map((finding) => finding.rule)).toContain(rule)
    expect(fixed(body, rule, 'fi')).toBeUndefined()
  })

  it.each([
    [
      'This is an account I will be in a position to pay: invoice 12.',
      'jargon.word',
      'I will be able to pay',
    ],
    ['Perhaps you would be so good as to pay invoice 12.', 'jargon.wordy', 'Perhaps you could pay'],
    ['Please revert back about invoice 12.', 'jargon.wordy', 'Please reply about'],
    ['A remittance advice for invoice 12 would help.', 'jargon.word', 'A note that says'],
  ])('fits into “%s”', (body, rule, words) => {
    expect(fixed(body, rule)).toContain(words)
  })

  it('asks to pay in a way that fits any form of address', () => {
    const body = 'Hyvä Nora, kiitämme Teitä tilauksesta. Lähetämme Teille laskun 12, 300,00 €.'
    const asked = fixed(body, 'missing.dueDate', 'fi') ?? ''
    expect(asked).toContain('Pyydän maksua viimeistään')
    expect(check(caseOf(asked, 'fi')).map(({ rule }) => rule)).not.toContain('consistency.address')
  })

  it('begins a sentence with a capital', () => {
    expect(fixed('Obviously you know invoice 12.', 'tone.obvious')).toBe('You know invoice 12.')
  })
})
