import type { Layout } from '../../lib/domain/party/look'
import styles from './LayoutPicture.module.css'

interface LayoutPictureProps {
  readonly layout: Layout
  /** `#rrggbb`. */
  readonly accent: string
  readonly label: string
}

type Bar = readonly [x: number, y: number, width: number, height: number, ink: 'accent' | 'dark' | 'quiet']

const TABLE: readonly Bar[] = [
  [10, 66, 85, 1, 'dark'],
  [10, 72, 34, 2, 'quiet'],
  [82, 72, 13, 2, 'quiet'],
  [10, 79, 28, 2, 'quiet'],
  [84, 79, 11, 2, 'quiet'],
  [58, 90, 37, 1, 'dark'],
  [58, 94, 14, 3, 'dark'],
  [80, 94, 15, 3, 'dark'],
  [10, 118, 85, 1, 'dark'],
  [10, 124, 22, 2, 'accent'],
  [10, 130, 40, 2, 'quiet'],
  [83, 124, 12, 12, 'dark'],
]

/** What tells the layouts apart, in a page of 105 × 148. */
const TOPS: Readonly<Record<Layout, readonly Bar[]>> = {
  modern: [
    [10, 11, 24, 3, 'dark'],
    [58, 10, 32, 5, 'accent'],
    [10, 24, 22, 2, 'quiet'],
    [10, 29, 18, 2, 'quiet'],
    [58, 24, 30, 2, 'quiet'],
    [58, 29, 26, 2, 'quiet'],
    [10, 44, 36, 8, 'accent'],
    [10, 55, 42, 2, 'dark'],
  ],
  plain: [
    [10, 11, 34, 4, 'accent'],
    [10, 18, 85, 1, 'dark'],
    [10, 24, 22, 3, 'dark'],
    [10, 32, 22, 2, 'quiet'],
    [10, 37, 18, 2, 'quiet'],
    [56, 24, 30, 2, 'quiet'],
    [56, 29, 26, 2, 'quiet'],
    [10, 52, 54, 2, 'dark'],
  ],
  letter: [
    [10, 8, 24, 3, 'dark'],
    [13, 24, 24, 1, 'quiet'],
    [13, 28, 22, 2, 'dark'],
    [13, 32, 18, 2, 'dark'],
    [13, 36, 20, 2, 'dark'],
    [60, 28, 30, 2, 'quiet'],
    [60, 33, 26, 2, 'quiet'],
    [10, 48, 34, 5, 'accent'],
    [10, 57, 50, 2, 'dark'],
  ],
}

/** A small drawing of a layout. */
export function LayoutPicture({ layout, accent, label }: LayoutPictureProps) {
  return (
    <svg className={styles['paper']} viewBox="0 0 105 148" role="img" aria-label={label}>
      {[...TOPS[layout], ...TABLE].map(([x, y, width, height, ink]) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={width}
          height={height}
          className={styles[ink]}
          {...(ink === 'accent' ? { fill: accent } : {})}
        />
      ))}
    </svg>
  )
}
