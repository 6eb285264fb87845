import { correction, generate, mode } from 'lean-qr'
import type { Box } from './section'

/**
 * EPC069-12 allows up to version 13 with error correction M: 331 bytes, of which naming UTF-8 (ECI) takes two. The Swiss
 * QR-bill allows version 25 and 997 characters.
 */
const EPC = { version: 13, bytes: 329 } as const
const OTHERS = { version: 25, bytes: 995 } as const

/**
 * The dark modules of a payment QR code as boxes in `box`, a run of modules each. UTF-8 is announced, so that names with
 * `ä` survive every reader. Undefined when the payload is too long for the standard's largest code.
 */
export function qrBoxes(payload: string, box: Box): readonly Box[] | undefined {
  const most = payload.startsWith('BCD') ? EPC : OTHERS
  if (new TextEncoder().encode(payload).length > most.bytes) return undefined
  const code = generate(mode.utf8(payload), {
    minCorrectionLevel: correction.M,
    maxCorrectionLevel: correction.M,
    maxVersion: most.version,
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
