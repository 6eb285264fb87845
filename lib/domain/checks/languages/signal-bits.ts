import { MAIL_SIGNALS, PLACED_SIGNALS, type PlacedSignal, type Signal } from './language-pack'

/** Signals as bits: those of a place and those of the mail, in the order of their lists. */
export type SignalBits = readonly [placed: number, mail: number]

/** The bit of each signal that has a place. */
export const PLACED = bitsOf(PLACED_SIGNALS) as Readonly<Record<PlacedSignal, number>>

const ALL_PLACED: Readonly<Record<string, number>> = PLACED
const ALL_MAIL = bitsOf(MAIL_SIGNALS)

function bitsOf(signals: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(signals.map((signal, at) => [signal, 1 << at]))
}

export function bitsOfSignal(signal: Signal | undefined): SignalBits {
  return [ALL_PLACED[`${signal}`] ?? 0, ALL_MAIL[`${signal}`] ?? 0]
}

/** True when the signal is among the bits. */
export function hasSignal([placed, mail]: SignalBits, signal: Signal): boolean {
  return ((placed & (ALL_PLACED[signal] ?? 0)) | (mail & (ALL_MAIL[signal] ?? 0))) !== 0
}
