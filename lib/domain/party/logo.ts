import type { Logo } from './party'

const BEGIN = 'data:image/png;base64,'
/** A PNG's signature in base64. */
const SIGNATURE = 'iVBORw0KGgo'
/** Its last chunk (IEND), by how many bytes come before it. */
const ENDS = ['AAAAAElFTkSuQmCC', 'AABJRU5ErkJggg==', 'AAAASUVORK5CYII=']

/** Whether a logo is a whole PNG with an extent: one that came in with a file may be none, and no PDF can show it. */
export function isPicture({ png, width, height }: Logo): boolean {
  const data = png.slice(BEGIN.length)
  return (
    width > 0 &&
    height > 0 &&
    png.startsWith(BEGIN + SIGNATURE) &&
    ENDS.some((end) => data.endsWith(end)) &&
    data.length % 4 === 0 &&
    !/[^A-Za-z0-9+/=]/.test(data)
  )
}
