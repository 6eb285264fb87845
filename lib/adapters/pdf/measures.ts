import type { PaperSize } from '../../domain/party/look'
import type { Style } from './type-setter'

/** CSS pixels (1/96 inch). */
export interface Paper {
  readonly width: number
  readonly height: number
}

export const PAPERS: Readonly<Record<PaperSize, Paper>> = {
  a4: { width: 793.7, height: 1122.52 },
  letter: { width: 816, height: 1056 },
}

export const MARGIN = { top: 64, side: 68, bottom: 48 } as const

/** The right column: document facts, sums. */
export const RIGHT_COLUMN = 292
export const COLUMN_GAP = 32
export const LABEL_WIDTH = 124
export const QR_SIZE = 118

export const STYLES = {
  seller: { size: 15, line: 32, bold: true },
  longSeller: { size: 15, line: 22, bold: true },
  title: { size: 24, line: 32, bold: true, spacing: -0.01, ink: 'accent' },
  plainTitle: { size: 20, line: 28, bold: true },
  sum: { size: 38, line: 44, bold: true, spacing: -0.02, ink: 'accent' },
  toPayBy: { size: 15, line: 22 },
  toPayDay: { size: 15, line: 22, bold: true },
  plainDue: { size: 13, line: 21 },
  plainDueDay: { size: 13, line: 21, bold: true },
  sender: { size: 8.5, line: 12, ink: 'quiet' },
  window: { size: 13, line: 17 },
  address: { size: 13, line: 21, close: 18 },
  fact: { size: 13, line: 21, close: 18 },
  factLabel: { size: 13, line: 21, close: 18, ink: 'quiet' },
  payFact: { size: 13, line: 22, close: 18 },
  payLabel: { size: 13, line: 22, close: 18, ink: 'quiet' },
  head: { size: 11, line: 16, ink: 'quiet' },
  cell: { size: 13, line: 19 },
  cellStrong: { size: 13, line: 19, bold: true },
  cellDetail: { size: 12, line: 17, ink: 'quiet' },
  carried: { size: 13, line: 19, ink: 'quiet' },
  sumLabel: { size: 13, line: 22, close: 19, ink: 'quiet' },
  sumAmount: { size: 13, line: 22, close: 19 },
  total: { size: 16, line: 24, bold: true },
  offer: { size: 13, line: 19, bold: true },
  offerReason: { size: 13, line: 19, ink: 'quiet' },
  vatNote: { size: 13, line: 19 },
  note: { size: 14, line: 21 },
  heading: { size: 13, line: 19, bold: true, ink: 'accent' },
  scan: { size: 11, line: 15, ink: 'quiet' },
  codeLabel: { size: 13, line: 19, ink: 'quiet' },
  barCode: { size: 12, line: 18, spacing: 0.06 },
  small: { size: 11, line: 16, ink: 'quiet' },
} as const satisfies Record<string, Style>
