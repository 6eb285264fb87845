import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readStatement } from '../../../lib/adapters/bank-statements/read-statement'
import { separatedRows } from '../../../lib/adapters/csv/separated-rows'
import { decodeText } from '../../../lib/adapters/text-files/decode-text'
import { recogniseBank } from '../../../lib/domain/bank/bank-columns'
import { readBankRows } from '../../../lib/domain/bank/bank-rows'
import type { BankStatement, StatementReading } from '../../../lib/domain/bank/statement'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { DateOrder } from '../../../lib/domain/import/dates'

export const READER = { decode: decodeText, rowsOf: separatedRows }

export function bytesOf(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, '../../statements', name))
}

export function read(content: Uint8Array | string): Promise<StatementReading> {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  return readStatement(new Blob([bytes]), READER)
}

/** A file as the screen reads it when nobody has to be asked about its columns. */
export async function statementIn(name: string, order: DateOrder = 'dayFirst'): Promise<BankStatement> {
  const reading = await read(bytesOf(name))
  const whole =
    'table' in reading
      ? readBankRows(reading.table, {
          matching: recogniseBank(reading.table.headings),
          order,
          today: plainDate('2026-11-26'),
          currency: name.startsWith('chase') ? 'USD' : name.startsWith('barclays') ? 'GBP' : 'EUR',
        })
      : reading
  if (!('statement' in whole)) throw new Error(`${name} was not read: ${JSON.stringify(whole)}`)
  return whole.statement
}
