/**
 * Whether the subject of a mail that is forwarded is that of another invoice mail of ours: figures and signs stand in it
 * as in `ours`, whatever the weekday between them.
 */
export function isAlikeSubject(forwarded: string, ours: string): boolean {
  return shapeOf(forwarded) === shapeOf(ours)
}

/** `Fwd: Invoice 2026-040: €2,287.60, due Monday 7 December 2026` is `0-0: €0`. */
function shapeOf(subject: string): string {
  return subject
    .replace(/\p{L}+/gu, '')
    .replace(/^[:\s]+/, '')
    .replace(/\d[\d.,\s]*/g, '0')
}
