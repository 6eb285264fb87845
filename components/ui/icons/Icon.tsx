import type { ReactNode } from 'react'

export interface IconProps {
  /** CSS pixels, square. */
  readonly size?: number
}

/** A stroke drawing on a 16 × 16 grid in the colour of the text. Said by nobody: the words beside it say it. */
export function Icon({ size = 16, children }: IconProps & { readonly children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
