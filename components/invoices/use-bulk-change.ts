import { useRef, useState } from 'react'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { pageWords } from '../../lib/i18n/page-words'
import type { Input } from '../../lib/messaging/protocol'
import { useCall } from '../hooks/call'
import { useWords } from '../hooks/language'
import { lossOf } from '../hooks/loss-of'
import type { Trouble } from '../hooks/use-commands'

export type BulkChange = Input<'invoices.change'>['change']

/** So many invoices go into one write: quick enough to be stopped, few enough writes for thousands. */
const PART = 100

export interface BulkResult {
  readonly id: string
  /** How many invoices were changed, and how many could not be. */
  readonly changed: number
  readonly refused: number
  /** Why they could not be, where that is one reason. */
  readonly why?: RefusalCode
}

interface BulkDone {
  readonly id: string
  readonly text: string
  readonly undo?: () => void
  /** It is being taken back, which is said until that has an end. */
  readonly isUnderWay?: true
}

export interface BulkChanges {
  /** Makes a change of the invoices with these ids, part by part; `say` finds the words for what was done. */
  readonly run: (
    ids: readonly string[],
    change: BulkChange,
    say: (result: BulkResult) => string,
  ) => Promise<void>
  readonly progress: { readonly done: number; readonly of: number } | undefined
  /** Stops after the part that is being written; what is done stays, and can be undone. */
  readonly stop: () => void
  readonly done: BulkDone | undefined
  readonly trouble: Trouble | undefined
  readonly dismiss: () => void
}

/** One change of many invoices, with one undo for all that it did. */
export function useBulkChange(onChanged: () => void): BulkChanges {
  const call = useCall()
  const page = useWords(pageWords)
  const [progress, setProgress] = useState<BulkChanges['progress']>()
  const [done, setDone] = useState<BulkChanges['done']>()
  const [trouble, setTrouble] = useState<Trouble>()
  const isStopped = useRef(false)

  const carryOut = async (
    ids: readonly string[],
    change: BulkChange,
  ): Promise<{ readonly reached: readonly string[] } & Pick<BulkResult, 'refused' | 'why'>> => {
    isStopped.current = false
    setTrouble(undefined)
    let refused = 0
    const reasons = new Set<RefusalCode | undefined>()
    let at = 0
    try {
      while (at < ids.length && !isStopped.current) {
        setProgress({ done: at, of: ids.length })
        const part = ids.slice(at, at + PART)
        const result = await call('invoices.change', {
          command: crypto.randomUUID(),
          invoiceIds: part,
          change,
        })
        if (!result.ok) {
          setTrouble(result.code)
          break
        }
        refused += result.refused
        if (result.refused > 0) reasons.add(result.why)
        at += part.length
      }
    } catch (error) {
      setTrouble(lossOf(error))
    }
    setProgress(undefined)
    if (at > 0) onChanged()
    const [why, ...others] = reasons
    return { reached: ids.slice(0, at), refused, ...(why && others.length === 0 ? { why } : {}) }
  }

  const run: BulkChanges['run'] = async (ids, change, say) => {
    setDone(undefined)
    const { reached, ...left } = await carryOut(ids, change)
    if (reached.length === 0) return
    const id = crypto.randomUUID()
    const changed = reached.length - left.refused
    const back = oppositeOf(change)
    setDone({
      id,
      text: say({ id, changed, ...left }),
      ...(changed > 0 ? { undo: () => void takeBack(reached, back, left.refused) } : {}),
    })
  }

  const takeBack = async (ids: readonly string[], back: BulkChange, neverMade: number) => {
    setDone({ id: crypto.randomUUID(), text: page('undoing'), isUnderWay: true })
    const { reached, refused, why } = await carryOut(ids, back)
    const isWhole = reached.length === ids.length && refused <= neverMade
    if (refused > neverMade) setTrouble(why ?? 'failed')
    setDone(isWhole ? { id: crypto.randomUUID(), text: page('undone') } : undefined)
  }
  return {
    run,
    progress,
    stop() {
      isStopped.current = true
    },
    done,
    trouble,
    dismiss: () => setDone((now) => (now?.isUnderWay ? now : undefined)),
  }
}

/** Takes a change back where it was made, and is refused or changes nothing where it was not. */
function oppositeOf(change: BulkChange): BulkChange {
  switch (change.kind) {
    case 'recordPaid':
      return { kind: 'reversePaid', paymentId: change.paymentId }
    case 'reversePaid':
      throw new Error('Taking payments back is itself an undo')
    case 'pause':
      return { kind: 'resume' }
    case 'resume':
      return { kind: 'pause' }
    case 'void':
      return { kind: 'reopen' }
    case 'reopen':
      return { kind: 'void' }
    case 'tag':
      return { kind: 'removeTag', tag: change.tag }
    case 'removeTag':
      return { kind: 'tag', tag: change.tag }
  }
}
