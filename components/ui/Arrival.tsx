import { type ReactNode, useEffect, useRef } from 'react'
import { useFocusBack } from '../hooks/use-focus-back'
import styles from './Arrival.module.css'

/**
 * The first words of a part that takes the place of the button that asked for it: they take the focus, so that they are
 * heard and the keyboard goes on there. When the part goes away, the button has it again; a button that was not drawn
 * meanwhile needs a name.
 */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const words = useRef<HTMLParagraphElement>(null)
  useFocusBack()
  useEffect(() => words.current?.focus(), [])
  return (
    <p ref={words} tabIndex={-1} className={styles['words']}>
      {children}
    </p>
  )
}
