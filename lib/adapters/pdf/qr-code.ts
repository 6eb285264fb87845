import { correction, generate, mode } from 'lean-qr'
import type { Box } from './section'

/** EPC069-12 allows up to version 13 with error correction M: 331 bytes, of which naming UTF-8 (ECI) takes two. */
const LARGEST_VERSION = 13
const MOST_BYTES = 329

/**
 * The dark modules of a payment QR code as boxes in `box`, a run of modules each. UTF-8 is announced, so that names with
 * `ä` survive every reader. Undefined when the payload is too long for the standard's largest code.
 */
export function qrBoxes(payload: string, box: Box): readonly Box[] | undefined {
  if (new TextEncoder().encode(payload).length > MOST_BYTES) return undefined
  const code = generate(mode.utf8(payload), {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    maxVersion: LARGEST_VERSION,
  })
  const module = box.width / code.size
  const boxes: Box[] = []
  for (let row = 0; row < code.size; row += 1) {
    for (let column = 0; column < code.size; column += 1) {
      if (!code.get(column, row)) continue
      const start = column
      while (code.get(column + 1, row)) column += 1
      boxes.push({
        x: box.x + start * module,
        y: box.y + row * module,
        width: (column - start + 1) * module,
        height: module,
      })
    }
  }
  return boxes
}
