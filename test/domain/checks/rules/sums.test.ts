import { expect, it } from 'vitest'
import { proveRules } from '../prove-rules'
import { applied, caseOf, check } from '../rule-table'

proveRules('consistency.line', 'consistency.items', 'consistency.vatSum')

it.each([
  ['en', 'Invoice 12: two hours at €400 = €900', 'Invoice 12: two hours at €400 = €800'],
  ['fi', 'Lasku 12: kaksi tuntia à 400 € = 900 €', 'Lasku 12: kaksi tuntia à 400 € = 800 €'],
  ['sv', 'Faktura 12: två timmar à 400 kr = 900 kr', 'Faktura 12: två timmar à 400 kr = 800 kr'],
] as const)('reckons with numbers in words: %s', (language, body, right) => {
  const [fix] = check(caseOf(body, language)).find(({ rule }) => rule === 'consistency.line')?.fixes ?? []
  expect(fix && applied(body, fix)).toBe(right)
})
