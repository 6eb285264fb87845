import { describe, expect, it } from 'vitest'
import { endingOf } from '../../../../lib/domain/checks/manner/sentence-manners'

describe('the end of a sentence', () => {
  it('tells questions and calls from statements', () => {
    expect(endingOf('Did you pay? ')).toBe('?')
    expect(endingOf('At last!')).toBe('!')
    expect(endingOf('Thank you')).toBe('.')
  })
})
