import { type RefObject, useEffect, useRef } from 'react'
import { useFocusBack } from './use-focus-back'

/**
 * For the first words of a part that a button asked for: they take the focus, so that they are heard and the keyboard goes
 * on there; they need `tabIndex={-1}`. When the part goes away, the button has the focus again; a button that was not drawn
 * meanwhile needs a name.
 */
export function useArrival<Words extends HTMLElement>(): RefObject<Words | null> {
  const words = useRef<Words>(null)
  useFocusBack()
  useEffect(() => words.current?.focus(), [])
  return words
}
