import { hasRows, type Rows, type RuleTable } from '../rule-table'
import { consistencyTables } from './consistency'
import { courtesyTables } from './courtesy'
import { dueDateTables } from './due-date'
import { jargonTables } from './jargon'
import { mannerTables } from './manner'
import { missingTables } from './missing'
import { overtakenTables } from './overtaken'
import { patternRows, patternTables } from './patterns'
import { paymentTables } from './payment'
import { sumTables } from './sums'
import { swedishRows } from './swedish'
import { toneTables } from './tone'

/** Every rule's table: a rule without one fails the completeness test. */
export const tables: readonly RuleTable[] = [
  ...overtakenTables,
  ...missingTables,
  ...dueDateTables,
  ...jargonTables,
  ...toneTables,
  ...patternTables,
  ...mannerTables,
  ...courtesyTables,
  ...consistencyTables,
  ...paymentTables,
  ...sumTables,
].map(withPatterns)

function withPatterns(table: RuleTable): RuleTable {
  const sv = table.sv ?? swedishRows[table.rule]
  const more = patternRows[table.rule]
  if (!more) return sv ? { ...table, sv } : table
  const joined = (rows: RuleTable['en'] | undefined, others: Rows): Rows =>
    hasRows(rows) ? { flag: [...rows.flag, ...others.flag], ok: [...rows.ok, ...others.ok] } : others
  return { ...table, en: joined(table.en, more.en), fi: joined(table.fi, more.fi), sv: joined(sv, more.sv) }
}
