import type { PlainDate } from '../calendar/plain-date'
import type { ChangeOrder } from '../estimate/agreement'
import type { AgreedWork } from '../invoice/agreed-work'
import type { InvoiceLine } from '../invoice/content'
import type { Money } from '../money/money'
import type { PaperTaxName } from '../vat/tax-name'

/** A small table: what changes in the work, or what was agreed on it. Its last row is the sum of the others. */
export interface AgreementPart {
  readonly heading: 'whatChanges' | 'agreedWork' | 'altogether'
  readonly rows: readonly AgreementRow[]
}

/** The words for a label are in `lib/i18n/<language>/document.ts`. */
export type AgreementRow =
  | { readonly label: 'added' | 'removed'; readonly line: InvoiceLine; readonly amount: Money }
  | {
      readonly label: 'changed'
      readonly before: InvoiceLine
      readonly after: InvoiceLine
      readonly tax: PaperTaxName
      readonly amount: Money
    }
  | { readonly label: 'original'; readonly number: string; readonly amount: Money }
  | { readonly label: 'agreedChange'; readonly on: PlainDate; readonly amount: Money }
  /** Beside the lines: the tax alone, or with discounts and charges. */
  | { readonly label: 'tax' | 'taxAndBeside'; readonly tax: PaperTaxName; readonly amount: Money }
  | {
      readonly label:
        | 'beside'
        | 'extraCost'
        | 'saving'
        | 'samePrice'
        | 'thisChange'
        | 'newTotal'
        | 'agreedTotal'
      readonly amount: Money
    }

/** What was agreed before work is invoiced. */
export function agreedPart(work: AgreedWork): AgreementPart {
  const rows = workRows(work)
  const total = { label: 'agreedTotal', amount: work.total } as const
  return { heading: 'agreedWork', rows: rows.length === 1 ? rows : [...rows, total] }
}

/** What a change order asks for, and what the work then comes to. */
export function changeParts(change: ChangeOrder): readonly AgreementPart[] {
  const { lines, amount, before, total, taxName: tax } = change
  const changes = lines.flatMap(({ before: old, after, amount: added }): readonly AgreementRow[] => {
    if (old && after) return [{ label: 'changed', before: old, after, tax, amount: added }]
    if (after) return [{ label: 'added', line: after, amount: added }]
    return old ? [{ label: 'removed', line: old, amount: added }] : []
  })
  return [
    {
      heading: 'whatChanges',
      rows: [...changes, ...besideRows(change), { label: differenceLabel(amount), amount }],
    },
    {
      heading: 'altogether',
      rows: [...workRows(before), { label: 'thisChange', amount }, { label: 'newTotal', amount: total }],
    },
  ]
}

function differenceLabel({ minor }: Money): 'extraCost' | 'saving' | 'samePrice' {
  if (minor === 0) return 'samePrice'
  return minor < 0 ? 'saving' : 'extraCost'
}

function besideRows({ beside, tax, taxName }: ChangeOrder): readonly AgreementRow[] {
  if (beside.minor === 0) return []
  if (tax.minor === 0) return [{ label: 'beside', amount: beside }]
  const label = tax.minor === beside.minor ? 'tax' : 'taxAndBeside'
  return [{ label, tax: taxName, amount: beside }]
}

function workRows({ number, original, changes }: AgreedWork): readonly AgreementRow[] {
  return [
    { label: 'original', number, amount: original },
    ...changes.map((change) => ({ label: 'agreedChange', ...change }) as const),
  ]
}
