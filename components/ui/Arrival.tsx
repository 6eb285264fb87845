import type { ReactNode } from 'react'
import { useArrival } from '../hooks/use-arrival'

/** The first words of a part that takes the place of the button that asked for it. */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const words = useArrival<HTMLParagraphElement>()
  return (
    <p ref={words} tabIndex={-1}>
      {children}
    </p>
  )
}
