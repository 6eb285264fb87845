import { choosesWindow } from '../../domain/party/look'

/** Where the window of an envelope shows the address, in CSS pixels from the edges of the sheet. */
export interface AddressWindow {
  readonly x: number
  /** The top of the sender's line, in the smallest type. */
  readonly senderY: number
  /** The top of the recipient's name. */
  readonly y: number
  readonly width: number
  /** Where the text of the letter begins. */
  readonly bodyY: number
  /** Marks at the edge to fold by. */
  readonly folds: readonly number[]
}

const MM = 96 / 25.4

/**
 * The address position of a letter from `country` (ISO 3166). Germany and Austria: DIN 5008 form B, the address zone 62.7
 * mm down, with fold marks. Switzerland and Liechtenstein: SN 010130, window on the right, or as far down on the left.
 * Finland: SFS 2487, 20 mm from the left, the name on the eighth line, which is 45 mm down: the windows of C5 and E65
 * envelopes begin 18 mm from the left and 40 mm down, and end 75 and 70 mm down. Elsewhere as for a C5 or number 10
 * envelope with its window on the left.
 */
export function addressWindow(country: string, side: 'left' | 'right' = 'right'): AddressWindow {
  if (choosesWindow(country)) {
    return at({ x: side === 'left' ? 22 : 120, senderY: 47, y: 53, width: 75, bodyY: 98.5, folds: [] })
  }
  switch (country) {
    case 'DE':
    case 'AT':
      return at({ x: 25, senderY: 56, y: 62.7, width: 80, bodyY: 98.5, folds: [105, 210] })
    case 'FI':
      return at({ x: 20, senderY: 37.5, y: 41.7, width: 78, bodyY: 95, folds: [] })
    default:
      return at({ x: 24, senderY: 45, y: 51, width: 82, bodyY: 95, folds: [] })
  }
}

function at(millimetres: AddressWindow): AddressWindow {
  const { x, senderY, y, width, bodyY, folds } = millimetres
  return {
    x: x * MM,
    senderY: senderY * MM,
    y: y * MM,
    width: width * MM,
    bodyY: bodyY * MM,
    folds: folds.map((fold) => fold * MM),
  }
}
