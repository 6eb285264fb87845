import { useId } from 'react'
import { useWidth } from '../hooks/use-width'
import styles from './BarChart.module.css'
import { BAR, type ChartLabel, readableLabels } from './chart-labels'

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
/** Of a label, in the person's own size of text: how wide a figure is, and how high a line. */
const CHARACTER_REM = 0.475
const LINE_REM = 1.125

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
  const { ref, width } = useWidth<SVGSVGElement>()
  const readable = (labels: readonly ChartLabel[]) => {
    if (width === undefined) return new Set(labels.keys())
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const room = { step: width / bars.length, character: CHARACTER_REM * rem, line: LINE_REM * rem }
    return readableLabels(labels, room)
  }
  const valueTops = sums.map((sum) => Math.min(axis, axis - scale(sum)) - 6)
  const values = readable(bars.map(({ value }, at) => ({ text: value, top: valueTops[at] ?? 0 })))
  const names = readable(bars.map(({ label }) => ({ text: label, top: 0 })))
  return (
    <svg ref={ref} className={styles['chart']} width="100%" height={TOP + HEIGHT + BOTTOM} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles['stripe']} width="3" height="6" />
        </pattern>
      </defs>
      {bars.map(({ key, label, value, parts }, at) => {
        const middle = `${slot * (at + 0.5)}%`
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
                  x={`${slot * (at + (1 - BAR) / 2)}%`}
                  width={`${slot * BAR}%`}
                  y={top}
                  height={height}
                />
              )
            })}
            {values.has(at) && (
              <text className={styles['value']} x={middle} y={valueTops[at]}>
                {value}
              </text>
            )}
            {names.has(at) && (
              <text className={styles['label']} x={middle} y={TOP + HEIGHT + BOTTOM - 8}>
                {label}
              </text>
            )}
          </g>
        )
      })}
      <line className={styles['axis']} x1="0" x2="100%" y1={axis} y2={axis} />
    </svg>
  )
}

interface KeyProps {
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
