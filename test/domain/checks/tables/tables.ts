import type { RuleTable } from '../rule-table'
import { consistencyTables } from './consistency'
import { courtesyTables } from './courtesy'
import { dueDateTables } from './due-date'
import { jargonTables } from './jargon'
import { missingTables } from './missing'
import { paymentTables } from './payment'
import { sumTables } from './sums'
import { swedishRows } from './swedish'
import { toneTables } from './tone'

/** Every rule's table: a rule without one fails the completeness test. */
export const tables: readonly RuleTable[] = [
  ...missingTables,
  ...dueDateTables,
  ...jargonTables,
  ...toneTables,
  ...courtesyTables,
  ...consistencyTables,
  ...paymentTables,
  ...sumTables,
].map((table) => {
  const sv = swedishRows[table.rule]
  return sv ? { ...table, sv } : table
})
