import { useCallback, useMemo, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import {
  FIELDS,
  type ImportField,
  type ImportKind,
  kindOf,
  type Matching,
  missingFields,
  recognise,
  tellsOpenSums,
  valuesOf,
} from '../../lib/domain/import/columns'
import { type DateOrder, dateOrderOf } from '../../lib/domain/import/dates'
import type { RowReading } from '../../lib/domain/import/imported'
import { readRows } from '../../lib/domain/import/read-rows'
import type { Table, TableRefusal } from '../../lib/domain/import/table'
import type { Seller } from '../../lib/domain/party/party'
import { countryNamed } from '../../lib/i18n/display-names'
import type { DataFiles } from './data-files'

export interface TableFile {
  readonly name: string
  readonly table: Table
}

type ImportState =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'fileRefused'; readonly code: TableRefusal }
  | { readonly kind: 'read'; readonly file: TableFile }

/** What the person has changed of how the file was understood. */
interface Corrections {
  readonly kind?: ImportKind
  readonly order?: DateOrder
  readonly matching: Matching
}

export interface Understanding {
  readonly kind: ImportKind
  readonly matching: Matching
  /** Undefined: of no account. */
  readonly order: DateOrder | undefined
  readonly missing: readonly ImportField[]
  /** Whether it says how much of each invoice is open. */
  readonly tellsOpenSums: boolean
  /** Empty while a needed column is missing. */
  readonly rows: readonly RowReading[]
}

const AS_READ: Corrections = { matching: {} }

/** A table from a file, and how it is understood. Nothing leaves the page here. */
export function useImport(files: DataFiles, seller: Seller | undefined, today: PlainDate) {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const [corrections, setCorrections] = useState(AS_READ)

  const read = useCallback(
    async (file: File) => {
      setState({ kind: 'reading' })
      setCorrections(AS_READ)
      const reading = await files.readTable(file)
      setState(
        reading.ok
          ? { kind: 'read', file: { name: file.name, table: reading.table } }
          : { kind: 'fileRefused', code: reading.code },
      )
    },
    [files],
  )
  const table = state.kind === 'read' ? state.file.table : undefined
  const understood = useMemo(
    () => (table && seller ? understand(table, corrections, seller, today) : undefined),
    [table, corrections, seller, today],
  )
  return {
    state,
    understood,
    read,
    correct: (change: Partial<Corrections>) =>
      setCorrections((before) => ({
        ...before,
        ...change,
        matching: { ...before.matching, ...change.matching },
      })),
    cancel: () => setState({ kind: 'idle' }),
  }
}

/** A column that the person says is not in the file has the place -1. */
export const NO_COLUMN = -1

function understand(
  table: Table,
  { matching: chosen, ...corrections }: Corrections,
  seller: Seller,
  today: PlainDate,
): Understanding {
  const asWished = Object.entries({ ...recognise(table.headings), ...chosen })
  const matching: Matching = Object.fromEntries(asWished.filter(([, at]) => at !== NO_COLUMN))
  const kind = corrections.kind ?? kindOf(matching)
  const dates = (['issueDate', 'dueDate', 'paidOn'] as const).flatMap((field) =>
    valuesOf(table, matching, field),
  )
  const found = FIELDS[kind].includes('dueDate') ? dateOrderOf(dates, today) : 'clear'
  const usual = seller.address.country === 'US' ? 'monthFirst' : 'dayFirst'
  const order = found === 'clear' ? undefined : (corrections.order ?? found ?? usual)
  const missing = missingFields(kind, matching)
  const rules = {
    kind,
    matching,
    order: order ?? usual,
    today,
    currency: seller.currency,
    countryNamed,
  } as const
  const rows = missing.length > 0 ? [] : readRows(table, rules)
  return { kind, matching, order, missing, tellsOpenSums: tellsOpenSums(matching), rows }
}
