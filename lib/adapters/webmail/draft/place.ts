export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const WIDTH = 400
const HEIGHT = 600
const GAP = 16
const EDGE = 8

/** The title bar of a compose window, whose controls stay free (px). */
const TITLE_BAR = 56
const LEAST_HEIGHT = 560
/** As low as it may be, to leave free what the mail is sent by. */
const LEAST_ABOVE_SEND = 400

/**
 * Where the composer stands, in px of the window: beside the compose window where there is room, on its left before
 * its right, else over its far side, below the title bar and off the row of `send`; as high as fits. In a page that is
 * written from right to left, all of it mirrored.
 */
export function composerPlace(
  compose: Box,
  windowWidth: number,
  windowHeight: number,
  isRightToLeft = false,
  send?: Box,
): Box {
  if (isRightToLeft) {
    const place = composerPlace(mirrored(compose, windowWidth), windowWidth, windowHeight, false, send)
    return mirrored(place, windowWidth)
  }
  const width = Math.min(WIDTH, windowWidth - 2 * EDGE)
  const most = Math.min(HEIGHT, windowHeight - 2 * EDGE)
  const onLeft = compose.left - GAP - width
  const onRight = compose.left + compose.width + GAP
  const beside = onLeft >= EDGE ? onLeft : onRight + width <= windowWidth - EDGE ? onRight : undefined
  if (beside !== undefined) {
    const left = clamp(beside, EDGE, windowWidth - EDGE - width)
    return { left, top: clamp(compose.top, EDGE, windowHeight - EDGE - most), width, height: most }
  }
  const highest = compose.top + TITLE_BAR
  const lowest = windowHeight - EDGE
  const aboveSend = send && send.top > highest ? send.top - EDGE : lowest
  const isFree = aboveSend < lowest && aboveSend - highest >= LEAST_ABOVE_SEND
  const bottom = isFree ? aboveSend : lowest
  const top = isFree ? Math.max(EDGE, highest) : clamp(highest, EDGE, Math.max(EDGE, lowest - LEAST_HEIGHT))
  return { left: windowWidth - EDGE - width, top, width, height: Math.min(most, bottom - top) }
}

/**
 * Where a card of this size stands: below the line it speaks of, above it where there is no room below, never over
 * it while either side has room, and within the window wherever the line is.
 */
export function cardPlace(
  line: Box,
  card: { readonly width: number; readonly height: number },
  windowWidth: number,
  windowHeight: number,
): { readonly left: number; readonly top: number; readonly side: 'below' | 'above' } {
  const left = clamp(line.left - 14, EDGE, windowWidth - EDGE - card.width)
  const below = line.top + line.height + EDGE
  const above = line.top - EDGE - card.height
  const side = below + card.height <= windowHeight - EDGE || above < EDGE ? 'below' : 'above'
  const top = clamp(side === 'below' ? below : above, EDGE, windowHeight - EDGE - card.height)
  return { left, top, side }
}

/** What a browser measures has its sides not as its own properties, so that a spread would lose them. */
function mirrored({ left, top, width, height }: Box, windowWidth: number): Box {
  return { left: windowWidth - left - width, top, width, height }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
