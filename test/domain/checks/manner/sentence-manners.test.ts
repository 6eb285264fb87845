import { describe, expect, it } from 'vitest'
import { endingOf, mannerOf } from '../../../../lib/domain/checks/manner/sentence-manners'

describe('what is amiss with a sentence', () => {
  it('is what is most likely', () => {
    expect(mannerOf([0.7, 0.1, 0.1])).toBe('tone')
    expect(mannerOf([0.1, 0.1, 0.7])).toBe('dueDate')
  })

  it('is nothing while it is likely to be fine', () => {
    expect(mannerOf([0.2, 0.1, 0.1])).toBeUndefined()
  })

  it('counts all doubts together, and takes more of them for stiffness', () => {
    expect(mannerOf([0.3, 0.1, 0.2])).toBe('tone')
    expect(mannerOf([0.1, 0.5, 0])).toBeUndefined()
    expect(mannerOf([0.1, 0.8, 0])).toBe('jargon')
  })
})

describe('the end of a sentence', () => {
  it('tells questions and calls from statements', () => {
    expect(endingOf('Did you pay? ')).toBe('?')
    expect(endingOf('At last!')).toBe('!')
    expect(endingOf('Thank you')).toBe('.')
  })
})
