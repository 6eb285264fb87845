import { useEffect, useMemo, useState } from 'react'
import type { KeyedLine } from '../../lib/domain/bank/line-key'
import { type Matches, matchStatement } from '../../lib/domain/bank/match/match'
import { type Payable, payableOf } from '../../lib/domain/bank/match/payable'
import { relevantInvoices } from '../../lib/domain/bank/relevant-invoices'
import type { Seller } from '../../lib/domain/party/party'
import { referencesForNumber } from '../../lib/domain/payment/references'
import { invoicesOf } from '../export/histories'
import { useCall } from '../hooks/call'
import { askInvoices } from '../hooks/invoice-rows'
import { useAnswer } from '../hooks/use-answer'

type MatchState =
  | { readonly kind: 'waiting'; readonly done: number; readonly total: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'matched'; readonly payables: readonly Payable[]; readonly matches: Matches }

interface Loaded {
  readonly payables: readonly Payable[]
  readonly recorded: ReadonlySet<string>
}

/** What the bookings pay, worked out anew whenever the ledger changes. */
export function useMatches(lines: readonly KeyedLine[], seller: Seller | undefined): MatchState {
  const call = useCall()
  const { answer } = useAnswer(askInvoices)
  const [loaded, setLoaded] = useState<Loaded | 'unreachable'>()
  const [progress, setProgress] = useState({ done: 0, total: 0 })
  const rows = answer.kind === 'answered' ? answer.value.rows : undefined

  useEffect(() => {
    if (!rows || lines.length === 0) return
    const abort = new AbortController()
    const iban = seller?.methods.find((method) => method.kind === 'iban')?.iban ?? ''
    const country = seller?.address.country ?? ''
    const ids = relevantInvoices(rows, lines, (number) => referencesForNumber(number, country, iban))
    const onProgress = (done: number) => setProgress({ done, total: ids.length })
    invoicesOf(call, ids, onProgress, abort.signal).then(
      (invoices) => {
        if (abort.signal.aborted) return
        const recorded = new Set(rows.flatMap(({ bankPayments = [] }) => bankPayments))
        setLoaded({ payables: invoices.flatMap((invoice) => payableOf(invoice) ?? []), recorded })
      },
      () => {
        if (!abort.signal.aborted) setLoaded('unreachable')
      },
    )
    return () => abort.abort()
  }, [call, rows, lines, seller])

  const matched = useMemo(
    () =>
      loaded && loaded !== 'unreachable'
        ? { payables: loaded.payables, matches: matchStatement(lines, loaded.payables, loaded.recorded) }
        : undefined,
    [lines, loaded],
  )
  if (answer.kind === 'unreachable' || loaded === 'unreachable') return { kind: 'unreachable' }
  return matched ? { kind: 'matched', ...matched } : { kind: 'waiting', ...progress }
}
