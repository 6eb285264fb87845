import { describe, expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { caseOf, check } from '../rule-table'

proveRules(
  'jargon.word',
  'jargon.wordy',
  'surprise.extra',
  'incentive.reminder',
  'dueDate.terms',
  'tone.threat',
  'tone.reputation',
  'tone.insult',
  'tone.ultimatum',
  'tone.legal',
  'tone.pressure',
  'tone.demand',
  'tone.failure',
  'tone.anger',
  'tone.blame',
  'tone.debt',
  'tone.forgot',
  'tone.obvious',
  'tone.apology',
  'tone.plea',
  'tone.moral',
  'tone.sarcasm',
)

const severities = (body: string, subject = '') =>
  check(caseOf({ text: body, subject, context: { stage: 'auto' } }, 'en'))
    .filter(({ category, kind }) => category === 'tone' && kind !== 'manner')
    .map(({ severity }) => severity)

describe('how much a wording weighs', () => {
  it('is little where it may be what the work is about', () => {
    expect(severities('Invoice 12, €300.00, is for the play. The final warning sounds in act two.')).toEqual([
      'hint',
    ])
    expect(severities('Invoice 12, €300.00. This is the final warning: pay now.')[0]).toBe('error')
    expect(severities('Invoice 12, €300.00. The unacceptable noise was a bearing.')).toEqual(['hint'])
    expect(severities('Invoice 12, €300.00. The dragon in book two is a thief.')).toEqual(['hint'])
    expect(severities('Invoice 12, €300.00. Only a thief does not pay.')).toContain('error')
    expect(
      severities('Invoice 12, €300.00, is for the play. The criminal charges are read in act two.'),
    ).toEqual([])
  })

  it('is little in a subject that may name the work, and does not ask to pay', () => {
    expect(severities('Invoice 12, €300.00.', 'Final warning: invoice 12 for the set')).toEqual(['hint'])
    expect(severities('Invoice 12, €300.00.', 'Final warning: pay invoice 12')).toEqual(['error'])
    expect(severities('Invoice 12, €300.00, is overdue.', 'Final warning: invoice 12')[0]).toBe('error')
  })

  it('is a threat where a first mail threatens, whatever it speaks of', () => {
    expect(severities('Invoice 12, €300.00. I will see you in court.')).toEqual(['error'])
  })

  it('is less where only a pattern fits', () => {
    expect(severities('Invoice 12, €300.00. Congratulations on ignoring it!')).toEqual(['hint'])
  })
})
