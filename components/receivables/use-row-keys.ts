import type { KeyboardEvent } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { hasSingleKeys } from '../shortcuts/single-keys'
import type { InvoiceActions } from './use-invoice-actions'

/** What the letters do while the focus is on an invoice; the words for each are in `lib/i18n`. */
export const ROW_KEYS = {
  p: 'recordFull',
  r: 'writeReminder',
  s: 'later3',
  h: 'pauseReminders',
  o: 'openMail',
  d: 'openPdf',
  c: 'copyPayment',
} as const

type RowKey = keyof typeof ROW_KEYS

/**
 * Letters for what is done most, heard only while the focus is in the row itself and nothing is being typed; the arrows
 * go to the next row.
 */
export function useRowKeys(row: InvoiceRow, today: PlainDate, actions: InvoiceActions) {
  const acts: Readonly<Record<RowKey, () => void>> = {
    p: () => actions.recordPayment(row, row.open, today),
    r: () => actions.writeReminder(row),
    s: () => actions.snooze(row, 3),
    h: () => actions.pause(row, !row.paused),
    o: () => {
      if (row.hasThread) actions.openMail(row)
    },
    d: () => actions.openPdf(row),
    c: () => actions.copyPayment(row),
  }
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key, ctrlKey, metaKey, altKey } = event
    // A menu of the row is drawn elsewhere, and letters find words in it.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
    if (ctrlKey || metaKey || altKey || target.closest('form, input, textarea')) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      focusNext(currentTarget, key === 'ArrowDown')
    } else if (isRowKey(key) && row.lifecycle === 'open' && hasSingleKeys()) {
      event.preventDefault()
      acts[key]()
    }
  }
}

function isRowKey(key: string): key is RowKey {
  return Object.hasOwn(ROW_KEYS, key)
}

function focusNext(row: HTMLElement, isBelow: boolean): void {
  const rows = [...(row.closest('main')?.querySelectorAll<HTMLElement>('li') ?? [])]
  const next = rows[rows.indexOf(row) + (isBelow ? 1 : -1)]
  next?.querySelector<HTMLElement>('button')?.focus()
}
