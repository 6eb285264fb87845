import { useId } from 'react'
import styles from './BarChart.module.css'

/** How a part of a bar is filled: read without colour. */
export type BarFill = 'solid' | 'hatched' | 'dashed'

export interface Bar {
  readonly key: string
  /** Below the bar. */
  readonly label: string
  /** Above it. */
  readonly value: string
  /** From the axis on. Only a bar of one part may be negative. */
  readonly parts: readonly { readonly fill: BarFill; readonly amount: number }[]
}

const HEIGHT = 160
const TOP = 24
const BOTTOM = 28

/** Bars with their labels. Only to be looked at: the table behind it says the same. */
export function BarChart({ bars }: { readonly bars: readonly Bar[] }) {
  const hatch = useId()
  const sums = bars.map(({ parts }) => parts.reduce((so, { amount }) => so + amount, 0))
  const highest = Math.max(0, ...sums)
  const deepest = Math.max(0, ...sums.map((sum) => -sum))
  const span = highest + deepest || 1
  const scale = (amount: number) => (amount / span) * HEIGHT
  const axis = TOP + scale(highest)
  const slot = 100 / bars.length
  return (
    <svg className={styles['chart']} width="100%" height={TOP + HEIGHT + BOTTOM} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles['stripe']} width="3" height="6" />
        </pattern>
      </defs>
      {bars.map(({ key, label, value, parts }, at) => {
        const middle = `${slot * (at + 0.5)}%`
        const sum = sums[at] ?? 0
        let top = axis
        return (
          <g key={key}>
            {parts.map(({ fill, amount }) => {
              const height = Math.abs(scale(amount))
              if (height === 0) return null
              top -= amount > 0 ? height : 0
              return (
                <rect
                  key={fill}
                  className={styles[fill]}
                  {...(fill === 'hatched' ? { fill: `url(#${hatch})` } : {})}
                  x={`${slot * (at + 0.2)}%`}
                  width={`${slot * 0.6}%`}
                  y={top}
                  height={height}
                />
              )
            })}
            <text className={styles['value']} x={middle} y={Math.min(axis, axis - scale(sum)) - 6}>
              {value}
            </text>
            <text className={styles['label']} x={middle} y={TOP + HEIGHT + BOTTOM - 8}>
              {label}
            </text>
          </g>
        )
      })}
      <line className={styles['axis']} x1="0" x2="100%" y1={axis} y2={axis} />
    </svg>
  )
}

export interface KeyProps {
  readonly entries: readonly { readonly fill: BarFill; readonly label: string }[]
}

/** What each filling means. */
export function ChartKey({ entries }: KeyProps) {
  const hatch = useId()
  return (
    <ul className={styles['key']}>
      {entries.map(({ fill, label }) => (
        <li key={fill}>
          <svg width="14" height="14" aria-hidden="true">
            <defs>
              <pattern
                id={hatch}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect className={styles['stripe']} width="3" height="6" />
              </pattern>
            </defs>
            <rect
              className={styles[fill]}
              {...(fill === 'hatched' ? { fill: `url(#${hatch})` } : {})}
              x="1"
              y="1"
              width="12"
              height="12"
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )
}
