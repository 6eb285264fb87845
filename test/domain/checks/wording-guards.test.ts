import { describe, expect, it } from 'vitest'
import { caseOf, check } from './rule-table'

/** What is said of listed words; whole sentences are judged in another way. */
const tone = (body: string, language: 'en' | 'fi' = 'en') =>
  check(caseOf(body, language)).filter(({ category, kind }) => category === 'tone' && kind !== 'manner')

describe('words that are not meant so', () => {
  it.each([
    'We will not take legal action.',
    'I never want to see you in court.',
    'We have no intention of legal action.',
    'He said “we will sue you”.',
    'The invoice is from In Default Ltd.',
    'You wrote that you would have to call your lawyer about invoice 12.',
    'Your accountant said that this is unacceptable.',
    'We will not be forced to suspend the service.',
    'Invoice 12 for November:\nThree letters    €60.00\nDebt collection, one file    €35.00\nTotal    €95.00',
  ])('are let pass: %s', (body) => {
    expect(tone(body)).toEqual([])
  })

  it.each([
    'If you do not pay, we will take legal action.',
    'We will not hesitate to take legal action.',
    'We have no choice but legal action.',
    'It is not paid. We will take legal action.',
    'You wrote on Friday, but this is unacceptable.',
    'If you do not pay we will suspend the service.',
    'If you do not pay  we will take legal action, and it costs you €35.00',
  ])('are flagged when they are: %s', (body) => {
    expect(tone(body)).not.toEqual([])
  })

  it.each(['Kirjoititte, että tämä on käsittämätöntä.', 'Sanoit, että viet asian oikeuteen.'])(
    'are let pass in Finnish: %s',
    (body) => {
      expect(tone(body, 'fi')).toEqual([])
    },
  )
})
