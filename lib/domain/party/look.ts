/** How a document is laid out: with the amount large, without ornament, or for an envelope with a window. */
export type Layout = 'modern' | 'plain' | 'letter'

export const LAYOUTS: readonly Layout[] = ['modern', 'plain', 'letter']

export type PaperSize = 'a4' | 'letter'

export interface Look {
  readonly layout: Layout
  /** `#rrggbb`, dark enough to be read on white. */
  readonly accent: string
  /** Absent: the paper of the seller's country. */
  readonly paper?: PaperSize
  /** Of a letter, where both sides are usual (`choosesWindow`); absent: the right. */
  readonly window?: 'left'
}

/** Swiss envelopes have their window on the right, as the Post recommends, or on the left (SN 010130:2016). */
export function choosesWindow(country: string): boolean {
  return country === 'CH' || country === 'LI'
}

/** The ink of the text: no colour of its own. */
export const PLAIN_ACCENT = '#1a2023'

export const DEFAULT_LOOK: Look = { layout: 'modern', accent: PLAIN_ACCENT }

/** Letter where the country uses it, A4 elsewhere. */
export function paperOf(country: string): PaperSize {
  return country === 'US' || country === 'CA' ? 'letter' : 'a4'
}

/** WCAG 2.2, 1.4.3: text against its ground. */
const LEAST_CONTRAST = 4.5

/**
 * A colour `#rrggbb` as an accent on white paper: itself where text in it can be read, else as much darker as it takes.
 * The ink of the text for anything that is no colour.
 */
export function readableAccent(color: string): string {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)?.slice(1)
  if (!channels) return PLAIN_ACCENT
  let rgb = channels.map((channel) => Number.parseInt(channel, 16))
  while (contrastOnWhite(rgb) < LEAST_CONTRAST) rgb = rgb.map((channel) => Math.floor(channel * 0.96))
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** WCAG 2.2: (L1 + 0.05) / (L2 + 0.05), by relative luminance. */
export function contrastOnWhite(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
