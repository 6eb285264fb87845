import { useId } from 'react'
import chart from './BarChart.module.css'

interface ShareBarProps {
  readonly fill: 'solid' | 'hatched'
  /** 0 to 1. */
  readonly share: number
}

/** A bar in the row of a table, beside its amount. Only to be looked at. */
export function ShareBar({ fill, share }: ShareBarProps) {
  const hatch = useId()
  if (share <= 0) return null
  return (
    <svg width="100%" height="12" aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={chart['stripe']} width="3" height="6" />
        </pattern>
      </defs>
      <rect
        className={chart[fill]}
        {...(fill === 'hatched' ? { fill: `url(#${hatch})` } : {})}
        y="1"
        width={`${Math.max(1, share * 100)}%`}
        height="10"
      />
    </svg>
  )
}
