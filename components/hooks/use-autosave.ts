import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefusalCode } from '../../lib/domain/refusal-codes'
import { type Loss, lossOf } from './loss-of'

export type SaveState =
  | { readonly kind: 'saved' | 'saving' | Loss }
  | { readonly kind: 'refused'; readonly code: RefusalCode }

export type SaveResult = { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }

/** How long typing must rest before it is saved, in milliseconds. */
export const AUTOSAVE_DELAY = 250

/**
 * Saves a value soon after each change, and at once when the page is hidden or left. `save` gets the newest value; a
 * save that did not succeed is tried again with the next change or `flush`.
 */
export function useAutosave<Value>(
  value: Value,
  save: (value: Value) => Promise<SaveResult>,
): { readonly state: SaveState; readonly flush: () => Promise<void> } {
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const pending = useRef<Value | undefined>(undefined)
  const known = useRef(value)
  const saving = useRef(save)
  useEffect(() => {
    saving.current = save
  }, [save])

  const flush = useCallback(async () => {
    const next = pending.current
    if (next === undefined) return
    pending.current = undefined
    try {
      const result = await saving.current(next)
      if (pending.current !== undefined) return
      if (!result.ok) pending.current = next
      setState(result.ok ? { kind: 'saved' } : { kind: 'refused', code: result.code })
    } catch (error) {
      pending.current ??= next
      setState({ kind: lossOf(error) })
    }
  }, [])

  useEffect(() => {
    if (known.current === value) return
    known.current = value
    pending.current = value
    setState({ kind: 'saving' })
    const timer = setTimeout(() => void flush(), AUTOSAVE_DELAY)
    return () => clearTimeout(timer)
  }, [value, flush])

  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [flush])

  return { state, flush }
}
