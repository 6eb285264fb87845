import { useMemo, useState } from 'react'
import { type BankMatching, missingBankFields, recogniseBank } from '../../lib/domain/bank/bank-columns'
import { isDirectionUnsure, withDirection } from '../../lib/domain/bank/bank-direction'
import { type BankLayout, layoutName, withLayout } from '../../lib/domain/bank/bank-layout'
import { readBankRows } from '../../lib/domain/bank/bank-rows'
import { joined, type KeyedLine } from '../../lib/domain/bank/line-key'
import type { StatementReading, StatementRefusal } from '../../lib/domain/bank/statement'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { type DateOrder, dateOrderOf } from '../../lib/domain/import/dates'
import type { Table } from '../../lib/domain/import/table'
import type { Currency } from '../../lib/domain/money/currency'
import type { Seller } from '../../lib/domain/party/party'
import { useCall } from '../hooks/call'
import type { BankFiles } from './bank-files'

/** How a table of a bank is understood; `order` is absent where it is of no account. */
export interface TableReading {
  readonly table: Table
  readonly matching: BankMatching
  readonly order?: DateOrder
  /** Nobody has said yet whether it is right, and something is missing or open to two readings. */
  readonly isUnsure: boolean
}

export interface ReadFile {
  /** Of this very file: several banks give theirs the same name. */
  readonly id: string
  readonly name: string
  readonly reading: StatementReading
  /** Of a table: how its columns are understood. */
  readonly table?: TableReading
}

export interface Statements {
  readonly files: readonly ReadFile[]
  /** The file that is being read. */
  readonly busyWith: string | undefined
  readonly lines: readonly KeyedLine[]
  readonly read: (files: readonly File[]) => Promise<void>
  /** Understands a table otherwise, and remembers it for the next of the same bank. */
  readonly understand: (id: string, matching: BankMatching, order: DateOrder | undefined) => void
  readonly clear: () => void
}

/** Statements from files, read in the page; nothing leaves it here. */
export function useStatements(files: BankFiles, seller: Seller | undefined, today: PlainDate): Statements {
  const call = useCall()
  const [read, setRead] = useState<readonly ReadFile[]>([])
  const [busyWith, setBusyWith] = useState<string>()
  const usual: DateOrder = seller?.address.country === 'US' ? 'monthFirst' : 'dayFirst'
  const defaults: ReadingDefaults = { usual, today, currency: seller?.currency ?? 'EUR' }

  const open = async (chosen: readonly File[]) => {
    const { layouts } = await call('bank.layouts', {}).catch(() => ({ layouts: [] }))
    for (const file of chosen) {
      setBusyWith(file.name)
      const reading = await files
        .readStatement(file)
        .catch((): StatementReading => ({ ok: false, code: 'notStatement' }))
      const next = {
        id: [file.name, file.size, file.lastModified].join('/'),
        name: file.name,
        ...('table' in reading ? recognised(reading.table, layouts, defaults) : { reading }),
      }
      setRead((before) => [...before.filter(({ id }) => id !== next.id), next])
    }
    setBusyWith(undefined)
  }

  const understand: Statements['understand'] = (id, matching, order) => {
    const file = read.find((each) => each.id === id)
    if (!file?.table) return
    const { table } = file.table
    const isUnsure = missingBankFields(matching).length > 0
    const next = understood({ table, matching, isUnsure, ...(order ? { order } : {}) }, defaults)
    setRead(read.map((each) => (each.id === id ? { ...each, ...next } : each)))
    if (isUnsure) return
    const layout = { headings: layoutName(table.headings), matching, ...(order ? { order } : {}) }
    call('bank.layouts', {})
      .then(({ layouts }) => call('bank.saveLayouts', { layouts: [...withLayout(layouts, layout)] }))
      // Not to remember it costs a choice the next time.
      .catch(() => undefined)
  }

  const lines = useMemo(
    () => joined(read.flatMap(({ reading, table }) => (table?.isUnsure ? [] : linesOf(reading)))),
    [read],
  )
  return { files: read, busyWith, lines, read: open, understand, clear: () => setRead([]) }
}

type UnderstoodTable = Pick<ReadFile, 'reading' | 'table'>

/** What is usual where a file does not say. */
interface ReadingDefaults {
  readonly usual: DateOrder
  readonly today: PlainDate
  readonly currency: Currency
}

/** A table as it was understood the last time, else by its headings. */
function recognised(table: Table, known: readonly BankLayout[], defaults: ReadingDefaults): UnderstoodTable {
  const remembered = known.find(({ headings }) => headings === layoutName(table.headings))
  const matching = withDirection(table, remembered?.matching ?? recogniseBank(table.headings))
  const found = dateOrderOf(datesOf(table, matching), defaults.today)
  const order = found === 'clear' ? undefined : (found ?? remembered?.order ?? defaults.usual)
  const isOpen = found === undefined && remembered?.order === undefined
  const isUnsigned = !remembered && isDirectionUnsure(table, matching)
  const isUnsure = missingBankFields(matching).length > 0 || isOpen || isUnsigned
  return understood({ table, matching, isUnsure, ...(order ? { order } : {}) }, defaults)
}

function understood(table: TableReading, { usual, today, currency }: ReadingDefaults): UnderstoodTable {
  const { matching, order = usual } = table
  const reading =
    missingBankFields(matching).length > 0
      ? ({ ok: true, table: table.table } as const)
      : readBankRows(table.table, { matching, order, today, currency })
  return { reading, table }
}

/** Why a file was not read, where it was not. */
export function refusalOf({ reading }: ReadFile): StatementRefusal | undefined {
  return reading.ok ? undefined : reading.code
}

function linesOf(reading: StatementReading) {
  return 'statement' in reading ? [reading.statement.lines] : []
}

export function datesOf(table: Table, { date }: BankMatching): readonly string[] {
  return date === undefined ? [] : table.rows.map(({ cells }) => cells[date] ?? '')
}
