import { describe, expect, it } from 'vitest'
import { changedPreferences, reverseOf, USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import { checkChangeSchema } from '../../../lib/domain/checks/schema'

describe('a choice made beside a finding', () => {
  it('allows a phrase once, however often it is made, and can be reversed', () => {
    const once = changedPreferences(USUAL_PREFERENCES, { kind: 'allow', phrase: 'net 30' })
    expect(once.allowed).toEqual(['net 30'])
    expect(changedPreferences(once, { kind: 'allow', phrase: 'net 30' })).toEqual(once)
    expect(changedPreferences(once, { kind: 'disallow', phrase: 'net 30' })).toEqual(USUAL_PREFERENCES)
  })

  it('turns a check off and on again, and touches no other', () => {
    const before = { ...USUAL_PREFERENCES, rules: { 'tone.debt': 'warning' } } as const
    const off = changedPreferences(before, { kind: 'turnOff', rule: 'jargon.word' })
    expect(off.rules).toEqual({ 'tone.debt': 'warning', 'jargon.word': 'off' })
    expect(changedPreferences(off, { kind: 'turnOn', rule: 'jargon.word' })).toEqual(before)
  })

  it('is taken back with the weight that the check had', () => {
    const before = { ...USUAL_PREFERENCES, rules: { 'jargon.word': 'error' } } as const
    for (const rule of ['jargon.word', 'tone.debt']) {
      const change = { kind: 'turnOff', rule } as const
      const off = changedPreferences(before, change)
      expect(changedPreferences(off, reverseOf(before, change))).toEqual(before)
    }
    const allow = { kind: 'allow', phrase: 'net 30' } as const
    expect(changedPreferences(changedPreferences(before, allow), reverseOf(before, allow))).toEqual(before)
  })

  it('reaches the background with its weight', () => {
    const change = reverseOf(
      { ...USUAL_PREFERENCES, rules: { 'jargon.word': 'error' } },
      { kind: 'turnOff', rule: 'jargon.word' },
    )
    expect(checkChangeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
  })
})
