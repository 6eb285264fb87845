import type { OwnRate } from './rates'

/** The rates with one more, which takes the place of one of the same law and day. */
export function withOwnRate(rates: readonly OwnRate[] = [], rate: OwnRate): readonly OwnRate[] {
  return [...rates.filter(({ regime, from }) => regime !== rate.regime || from !== rate.from), rate]
}
