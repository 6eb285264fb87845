/** What a phrase tells, where it matters at which word the phrase ends; at most 31 of them. */
export const PLACED_SIGNALS = [
  'pay',
  'asksToPay',
  'total',
  'due',
  'dueWas',
  'by',
  'byAfter',
  'notDue',
  'reply',
  'clause',
  'greeting',
  'perUnit',
  'termLabel',
  'negation',
  'negationEnd',
  'reported',
  'beforeName',
  'shout',
  'orElse',
  'issued',
  'viite',
  'taxLabel',
  'bicLabel',
  'bitcoin',
  'net',
  'vat',
  'fee',
  'please',
  'parts',
  'thanks',
] as const

/** What a phrase tells about the mail, wherever it stands; at most 31 of them. */
export const MAIL_SIGNALS = [
  'invoice',
  'numberLabel',
  'reminder',
  'finalNotice',
  'settled',
  'received',
  'offer',
  'attached',
  'howToPay',
  'closing',
  'taxId',
  'address',
  'items',
  'billTo',
  'online',
  'brings',
  'poNumber',
  'agreed',
  'discount',
  'sinä',
  'te',
  'exchange',
] as const

export type PlacedSignal = (typeof PLACED_SIGNALS)[number]
export type Signal = PlacedSignal | (typeof MAIL_SIGNALS)[number]

/** Signals as bits: those of a place and those of the mail, in the order of their lists. */
export type SignalBits = readonly [placed: number, mail: number]

/** The bit of each signal that has a place. */
export const PLACED = bitsOf(PLACED_SIGNALS) as Readonly<Record<PlacedSignal, number>>

const ALL_PLACED: Readonly<Record<string, number>> = PLACED
const ALL_MAIL = bitsOf(MAIL_SIGNALS)

function bitsOf(signals: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(signals.map((signal, at) => [signal, 1 << at]))
}

/** A signal as bits; undefined has none. */
export function bitsOfSignal(signal: Signal | undefined): SignalBits {
  return [ALL_PLACED[`${signal}`] ?? 0, ALL_MAIL[`${signal}`] ?? 0]
}

/** True when the signal is among the bits. */
export function hasSignal([placed, mail]: SignalBits, signal: Signal): boolean {
  return ((placed & (ALL_PLACED[signal] ?? 0)) | (mail & (ALL_MAIL[signal] ?? 0))) !== 0
}
