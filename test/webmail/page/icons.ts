/** Line icons on a 20 × 20 grid, drawn for these pages. */
const SHAPES = {
  pencil: 'M4 16l.8-3.6L13.4 3.8l2.8 2.8-8.6 8.6L4 16z',
  inbox: 'M3 11l2.5-6.5h9L17 11v5H3v-5zM3 11h4.2c.4 1.6 1.4 2.3 2.8 2.3s2.4-.7 2.8-2.3H17',
  send: 'M3 4l14 6-14 6 2.4-6L3 4zM5.4 10H11',
  file: 'M5 2.8h6.5L15 6.3v10.9H5V2.8zM11 3v4h4',
  clock: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 6v4.3l3 1.8',
  stack: 'M3 5h14v4H3V5zM4.5 9v7h11V9M8 12h4',
  search: 'M9 3.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM13 13l4 4',
  clip: 'M14.5 9.3l-5.2 5.2a3.3 3.3 0 01-4.7-4.7l6-6a2.2 2.2 0 013.1 3.1l-5.9 6a1.1 1.1 0 01-1.6-1.6l5.1-5.1',
  bin: 'M4 5.5h12M8 5.5V3.8h4v1.7M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  text: 'M4.5 4.5h11M10 4.5v11.5',
  down: 'M6 8l4 4 4-4',
  close: 'M5 5l10 10M15 5L5 15',
  dash: 'M5 15h10',
  expand: 'M11.5 3.5h5v5M8.5 16.5h-5v-5M16 4l-5.2 5.2M4 16l5.2-5.2',
  shrink: 'M16 8.5h-5v-5M4 11.5h5v5M11 8.5l5.5-5.5M9 11.5L3.5 17',
  reply: 'M8 5L3.5 9.5 8 14M3.5 9.5H11c3.5 0 5.5 2 5.5 5.5',
  replyAll: 'M6.5 5L2 9.5 6.5 14M10.5 5L6 9.5 10.5 14M6 9.5h6c3.3 0 5 2 5 5.5',
  forward: 'M12 5l4.5 4.5L12 14M16.5 9.5H9c-3.5 0-5.5 2-5.5 5.5',
  back: 'M16 10H4M9 5l-5 5 5 5',
  popout: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7',
  mail: 'M3 5h14v10.5H3V5zM3.3 5.5L10 11l6.7-5.5',
} as const

export type IconName = keyof typeof SHAPES

const SVG = 'http://www.w3.org/2000/svg'

export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 20 20')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', SHAPES[name])
  svg.append(path)
  return svg
}
