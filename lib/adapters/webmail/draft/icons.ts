import { svg } from '../dom/element'

/** The product's sign: a decimal comma on a tile, drawn for 18 px. */
export function commaTile(): SVGElement {
  return svg(
    'svg',
    { width: 18, height: 18, viewBox: '0 0 128 128', 'aria-hidden': 'true' },
    svg('rect', { width: 128, height: 128, rx: 22, fill: '#17808b' }),
    svg('path', {
      fill: '#ffffff',
      d: 'M34 50a29 29 0 0 1 58 0c0 31-16 52-45 62l-7-13c16-8 25-16 27-23-20 2-33-9-33-26z',
    }),
  )
}

const STROKES = { previous: 'm10 4-4 4 4 4', next: 'm6 4 4 4-4 4', close: 'm4.5 4.5 7 7m0-7-7 7' } as const

/** A sign for a button, in the colour of the words around it. */
export function stroke(name: keyof typeof STROKES): SVGElement {
  return svg(
    'svg',
    {
      width: 14,
      height: 14,
      viewBox: '0 0 16 16',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    },
    svg('path', { d: STROKES[name] }),
  )
}
