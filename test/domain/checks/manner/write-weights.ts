import type { Weights } from '../../../../lib/domain/checks/manner/manner'

/** The largest weight either way; it has a letter of its own. */
export const MOST_WEIGHT = 20

const [BEFORE_A, BEFORE_SMALL_A] = [64, 96]

/** The weights as `readWeights` reads them. */
export function writeWeights(weights: Weights): string {
  return weights
    .flatMap((row) => [...row])
    .map((weight) =>
      weight === 0 ? '0' : String.fromCharCode(weight > 0 ? BEFORE_A + weight : BEFORE_SMALL_A - weight),
    )
    .join('')
    .replace(/0+/g, (silent, at: number, all: string) =>
      at + silent.length === all.length ? '' : `${silent.length}`,
    )
}
