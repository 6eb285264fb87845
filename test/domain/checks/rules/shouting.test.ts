import { expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { caseOf, check } from '../rule-table'

proveRules('tone.shouting')

it('takes two exclamation marks, and three that do not speak of paying, for gladness as well as for noise', () => {
  const severityOf = (body: string) =>
    check(caseOf(body, 'en')).find(({ rule }) => rule === 'tone.shouting')?.severity
  expect(severityOf('Invoice 12, €300.00. Thanks a million!!')).toBe('hint')
  expect(severityOf('Invoice 12, €300.00. The dragon is great!!!')).toBe('hint')
  expect(severityOf('Invoice 12, €300.00. Pay it!!!')).toBe('warning')
})

it('hears a subject shout by one word, whatever stands around it', () => {
  const shouted = (subject: string) =>
    check(caseOf({ text: 'Invoice 12, €300.00, is still open.', subject }, 'en'))
      .filter(({ rule, where }) => rule === 'tone.shouting' && where === 'subject')
      .map(({ span }) => subject.slice(...(span ?? [])))
  expect(shouted('OVERDUE: invoice 12')).toEqual(['OVERDUE'])
  expect(shouted('INVOICE 12 UNPAID')).toEqual(['UNPAID'])
  expect(shouted('PAID: invoice 12')).toEqual([])
  expect(shouted('Overdue: INVOICE 12')).toEqual([])
})

it('takes what the letter is called for a heading', () => {
  const found = check(
    caseOf({ text: 'Lasku 12, 300,00 €, on vielä maksamatta.', subject: 'MAKSUMUISTUTUS lasku 12' }, 'fi'),
  )
  expect(found.map(({ rule }) => rule)).not.toContain('tone.shouting')
})
