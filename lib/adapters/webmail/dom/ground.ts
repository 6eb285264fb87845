export type Ground = 'light' | 'dark'

/** Whether a window of the host is light or dark, from the first ground that is painted beneath its text. */
export function groundOf(element: Element): Ground {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const colour = parseRgb(getComputedStyle(node).backgroundColor)
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.4 ? 'dark' : 'light'
  }
  return 'light'
}

interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
  readonly alpha: number
}

/** `rgb(…)` in 0–255 as browsers write most colours, or `color(srgb …)` in 0–1 as they write mixed ones. */
function parseRgb(text: string): Rgb | undefined {
  const mixed = /^color\(srgb ([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s/]+/)
    .map(Number)
  if (mixed) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = mixed
    return { red: red * 255, green: green * 255, blue: blue * 255, alpha }
  }
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!parts) return undefined
  const [red, green, blue, alpha = 1] = parts
  if (red === undefined || green === undefined || blue === undefined) return undefined
  return { red, green, blue, alpha }
}

/** Rough perceived lightness, 0 black to 1 white. */
function luminance({ red, green, blue }: Rgb): number {
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}
