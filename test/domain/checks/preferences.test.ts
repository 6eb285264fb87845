import { describe, expect, it } from 'vitest'
import { changedPreferences, USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'

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
})
