import { describe, expect, it } from 'vitest'
import { CHECKED_LANGUAGES } from '../../../lib/domain/checks/preferences'
import { applied, type Case, caseOf, check, hasRows, type Row, type RuleTable } from './rule-table'
import { tables } from './tables/tables'

/** Runs the rows of the rules' tables as tests, one a row. Throws for a rule without a table. */
export function proveRules(...rules: readonly string[]): void {
  for (const rule of rules) {
    const table = tables.find((candidate) => candidate.rule === rule)
    if (!table) throw new Error(`No table for ${rule}`)
    proveTable(table)
  }
}

function proveTable(table: RuleTable): void {
  for (const language of CHECKED_LANGUAGES) {
    const rows = table[language]
    if (!hasRows(rows)) continue
    describe(`${table.rule} (${language})`, () => {
      it.each(rows.flag.map((row) => [textOf(row), row] as const))('flags %s', (_, row) => {
        const given = caseOf(row, language, table.setting)
        const found = findingsOf(table, given)
        expect(found.map(({ span }) => span)).toContainEqual(given.span)
        if (given.after === undefined) return
        const finding = found.find(({ span }) => String(span) === String(given.span))
        const fix = finding?.fixes[0]
        expect(fix && applied(given.draft.body, fix)).toBe(given.after)
      })

      it.each(rows.ok.map((row) => [textOf(row), row] as const))('lets pass %s', (_, row) => {
        const given = caseOf(row, language, table.setting)
        expect(findingsOf(table, given)).toEqual([])
      })
    })
  }
}

function textOf(row: Row): string {
  return typeof row === 'string' ? row : row.text
}

function findingsOf(table: RuleTable, given: Case) {
  return check(given).filter((finding) => finding.rule === table.rule)
}
