import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import { canBeAllowed } from '../../../lib/domain/checks/preferred'
import { checkChangeSchema } from '../../../lib/domain/checks/schema'
import type { CheckContext, Finding } from '../../../lib/domain/checks/types'

const BODY =
  'Dear Anna, the invoice of €300.00 is net 30. I must insist, pursuant to our contract. Thank you, Aino'

function check(preferences: CheckContext['preferences'] = {}, body = BODY): Finding[] {
  return checkDraft(
    { subject: 'Invoice 12', body, recipients: [], attachments: [] },
    { today: plainDate('2026-11-25'), language: 'en', preferences },
  )
}

const inText = (findings: readonly Finding[], body = BODY) =>
  findings.flatMap(({ rule, severity, span }) => (span ? [`${rule} ${severity} ${body.slice(...span)}`] : []))

describe('the preferences of a person', () => {
  it('change nothing where there are none', () => {
    expect(check({})).toEqual(check(undefined))
    expect(check({ rules: {}, allowed: [], flagged: [] })).toEqual(check())
  })

  it('turn a rule off, and what it hid is seen', () => {
    const usual = check()
    const off = check({ rules: { 'dueDate.term': 'off' } })
    expect(inText(usual).some((line) => line.startsWith('dueDate.term'))).toBe(true)
    expect(off.some(({ rule }) => rule === 'dueDate.term')).toBe(false)
  })

  it('weigh a rule otherwise', () => {
    expect(inText(check({ rules: { 'tone.demand': 'error' } }))).toContain('tone.demand error I must insist')
  })

  it('let words stand that were allowed, in any case, spacing and apostrophe', () => {
    const left = inText(check({ allowed: ['  NET\u00a030 ', 'Pursuant to'] }))
    expect(left.filter((line) => /net 30|pursuant/i.test(line))).toEqual([])
    expect(left).toContain('tone.demand warning I must insist')
  })

  it('leave the question when it is due where the words that told no day may stay, and hint at it where days were counted', () => {
    const asked = (body: string, allowed: readonly string[]) =>
      check({ allowed }, body).flatMap(({ kind, severity }) => (kind === 'dueDate' ? [severity] : []))
    expect(asked('Please pay invoice 12, €300.00, ASAP.', [])).toEqual([])
    expect(asked('Please pay invoice 12, €300.00, ASAP.', ['ASAP'])).toEqual(['error'])
    expect(asked('Please pay invoice 12, €300.00, net 30.', ['net 30'])).toEqual(['hint'])
    expect(asked('Please pay invoice 12, €300.00, by 14 December 2026.', ['14 December 2026'])).toEqual([])
  })

  it('let a part of allowed words stand with them, and nowhere else', () => {
    const body = 'Please remit invoice 12. Then remit the rest.'
    const findings = (allowed: readonly string[]) =>
      check({ allowed }, body).flatMap(({ span }) => (span ? [body.slice(...span)] : []))
    expect(findings([])).toEqual(['Please remit', 'remit'])
    expect(findings(['please remit'])).toEqual(['remit'])
  })

  it('never let a wrong account number stand', () => {
    const body = 'Please pay invoice 12, €300.00, to FI21 1234 5600 0007 86 by 14 December 2026.'
    const allowed = ['FI21 1234 5600 0007 86']
    const rules = check({ allowed }, body).map(({ rule }) => rule)
    expect(rules).toContain('payment.iban')
  })

  it('mark the words of the person, whole ones only, and write what they would rather write', () => {
    const flagged = [
      { phrase: 'dear  anna', instead: 'Hello Anna' },
      { phrase: 'tract', instead: '' },
      { phrase: ' ', instead: 'nothing' },
      { phrase: 'a.c', instead: '' },
    ]
    const own = check({ flagged }).filter(({ rule }) => rule === 'jargon.own')
    expect(inText(own)).toEqual(['jargon.own warning Dear Anna'])
    expect(own[0]?.fixes[0]).toMatchObject({ mode: 'safe', edits: [{ text: 'Hello Anna' }] })
  })
})

describe('what can be allowed once and for all', () => {
  it('is words with a place in the text, no facts', () => {
    expect(canBeAllowed({ category: 'jargon', span: [0, 3] })).toBe(true)
    expect(canBeAllowed({ category: 'jargon', span: null })).toBe(false)
    expect(canBeAllowed({ category: 'payment', span: [0, 3] })).toBe(false)
    expect(canBeAllowed({ category: 'consistency', span: [0, 3] })).toBe(false)
  })

  it('is no sentence that is too long to be kept', () => {
    for (const length of [200, 201]) {
      const change = { kind: 'allow', phrase: 'x'.repeat(length) }
      const isKept = checkChangeSchema.safeParse(change).success
      expect(canBeAllowed({ category: 'tone', span: [7, 7 + length] })).toBe(isKept)
      expect(isKept).toBe(length <= 200)
    }
  })
})
