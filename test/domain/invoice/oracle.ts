/**
 * The totals of an invoice worked out in another way than the product does it: with exact fractions of BigInts, from
 * the definitions, and rounded by one function of its own.
 */

interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export interface OracleAmount {
  readonly stated: number
  /** Per cent, in ten-thousandths: 255_000n is 25.5 %. Undefined: in no VAT row. */
  readonly rate: bigint | undefined
  readonly group: string
}

export interface OracleInput {
  readonly lines: readonly OracleAmount[]
  readonly charges: readonly OracleAmount[]
  /** In minor units, or in ten-thousandths of a per cent. */
  readonly discount: { readonly minor: number } | { readonly percent: bigint } | undefined
  readonly isGross: boolean
  readonly cashStep: number | undefined
}

const PER_CENT = 10_000n

/** Half up, away from zero, by comparing twice the rest with the whole. */
export function nearest({ over, under }: Fraction): bigint {
  const sign = over < 0n ? -1n : 1n
  const size = over * sign
  const rest = size % under
  return sign * (size / under + (rest * 2n >= under ? 1n : 0n))
}

export interface OracleTotals {
  readonly byGroup: ReadonlyMap<string, { readonly base: bigint; readonly vat: bigint }>
  readonly discount: bigint
  readonly total: bigint
}

export function oracleTotals({ lines, charges, discount, isGross, cashStep }: OracleInput): OracleTotals {
  const stated = new Map<string, { rate: bigint | undefined; lines: bigint; charges: bigint }>()
  for (const [kind, amounts] of [
    ['lines', lines],
    ['charges', charges],
  ] as const) {
    for (const { group, rate, stated: minor } of amounts) {
      const so = stated.get(group) ?? { rate, lines: 0n, charges: 0n }
      stated.set(group, { ...so, [kind]: so[kind] + BigInt(minor) })
    }
  }
  const sum = [...stated.values()].reduce((all, each) => all + each.lines, 0n)
  const wanted =
    discount === undefined
      ? 0n
      : 'minor' in discount
        ? BigInt(discount.minor)
        : nearest({ over: sum * discount.percent, under: 100n * PER_CENT })
  const taken = wanted > sum ? sum : wanted
  const shares = shareOut(
    taken,
    [...stated].map(([, each]) => each.lines),
  )

  const byGroup = new Map<string, { base: bigint; vat: bigint }>()
  let exact = 0n
  ;[...stated].forEach(([group, each], index) => {
    const left = each.lines + each.charges - (shares[index] ?? 0n)
    const rate = each.rate ?? 0n
    const vat = isGross
      ? nearest({ over: left * rate, under: 100n * PER_CENT + rate })
      : nearest({ over: left * rate, under: 100n * PER_CENT })
    byGroup.set(group, { base: isGross ? left - vat : left, vat })
    exact += isGross ? left : left + vat
  })
  const step = BigInt(cashStep ?? 1)
  return { byGroup, discount: taken, total: nearest({ over: exact, under: step }) * step }
}

/**
 * Hamilton's method from its definition: each share is its quota rounded down, and those with the largest rests get one
 * more, the first among equals first, until all is given out.
 */
function shareOut(amount: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((all, weight) => all + weight, 0n)
  if (whole === 0n) return weights.map(() => 0n)
  const quotas = weights.map((weight) => ({
    down: (amount * weight) / whole,
    rest: (amount * weight) % whole,
  }))
  const missing = Number(amount - quotas.reduce((all, { down }) => all + down, 0n))
  const ranking = quotas
    .map(({ rest }, index) => ({ rest, index }))
    .toSorted((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.index - b.index))
  const lucky = new Set(ranking.slice(0, missing).map(({ index }) => index))
  return quotas.map(({ down }, index) => down + (lucky.has(index) ? 1n : 0n))
}
