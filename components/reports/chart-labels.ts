export interface ChartLabel {
  readonly text: string
  /** How far below the chart's edge it stands. */
  readonly top: number
}

interface LabelRoom {
  /** From the middle of one label to the next. */
  readonly step: number
  /** How wide a character is. */
  readonly character: number
  /** How high a line is. */
  readonly line: number
}

/**
 * Which labels of a row of bars can be read: the topmost first, which belong to the longest bars, and none that would be
 * written into another one or across a taller bar beside it. Of as many as are equally high, the first.
 */
export function readableLabels(labels: readonly ChartLabel[], room: LabelRoom): ReadonlySet<number> {
  const widthOf = (at: number) => ((labels[at]?.text.length ?? 0) + 1) * room.character
  const topOf = (at: number) => labels[at]?.top ?? 0
  const readable = new Set<number>()
  const meets = (at: number, other: number) =>
    Math.abs(at - other) * room.step < (widthOf(at) + widthOf(other)) / 2 &&
    Math.abs(topOf(at) - topOf(other)) < room.line
  const crosses = (at: number, bar: number) =>
    topOf(bar) < topOf(at) && widthOf(at) / 2 > room.step * (1 - BAR / 2)
  const highestFirst = labels
    .map((_, at) => at)
    .filter((at) => labels[at]?.text !== '')
    .sort((a, b) => topOf(a) - topOf(b))
  for (const at of highestFirst) {
    const isFree = ![...readable].some((other) => meets(at, other))
    const isBesideTaller = [at - 1, at + 1].some((bar) => bar in labels && crosses(at, bar))
    if (isFree && !isBesideTaller) readable.add(at)
  }
  return readable
}

/** Of each step, how much a bar fills. */
export const BAR = 0.6
