import { describe, expect, it } from 'vitest'
import { caseOf, check } from '../rule-table'

const tone = (body: string, language: 'en' | 'fi' = 'en') =>
  check(caseOf(body, language)).filter(({ category }) => category === 'tone')

describe('words that are not meant so', () => {
  it.each([
    'We will not take legal action.',
    'I never want to see you in court.',
    'We have no intention of legal action.',
    'He said “we will sue you”.',
    'The invoice is from In Default Ltd.',
  ])('are let pass: %s', (body) => {
    expect(tone(body)).toEqual([])
  })

  it.each([
    'If you do not pay, we will take legal action.',
    'We will not hesitate to take legal action.',
    'We have no choice but legal action.',
    'It is not paid. We will take legal action.',
  ])('are flagged when they are: %s', (body) => {
    expect(tone(body)).not.toEqual([])
  })
})
