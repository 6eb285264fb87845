import { beforeAll, describe, expect, it } from 'vitest'
import { readTypeFace, type TypeFace } from '../../../lib/adapters/pdf/type-face'
import { PRINTABLE } from '../../../lib/domain/document/printable'
import { builtFonts } from './fonts'

let regular: TypeFace
let bold: TypeFace

beforeAll(async () => {
  const fonts = await builtFonts()
  regular = readTypeFace(fonts.regular)
  bold = readTypeFace(fonts.bold)
})

describe('a type face', () => {
  it('has figures of one width, so that columns of numbers line up', () => {
    for (const face of [regular, bold]) {
      const widths = [...'0123456789'].map((digit) => face.widthOf(digit, 1000))
      expect(new Set(widths).size).toBe(1)
    }
    expect(regular.widthOf('0', 1000)).toBe(572)
  })

  it('measures a text as the sum of its characters, bold wider than regular', () => {
    expect(regular.widthOf('12', 10)).toBeCloseTo(11.44)
    expect(bold.widthOf('Invoice', 10)).toBeGreaterThan(regular.widthOf('Invoice', 10))
    expect(regular.widthOf('', 10)).toBe(0)
  })

  it('knows what it covers', () => {
    for (const character of 'aÄŁșЖΩ€₹–−\u00A0')
      expect(regular.covers(character.codePointAt(0) ?? 0), character).toBe(true)
    for (const character of '山ش🎈\u0000')
      expect(regular.covers(character.codePointAt(0) ?? 0), character).toBe(false)
  })

  it('covers all that is said to be printable', () => {
    for (const [first, last] of PRINTABLE) {
      for (let code = first; code <= last; code += 1) {
        const isAssigned = !/\p{Cn}/u.test(String.fromCodePoint(code))
        for (const face of [regular, bold]) expect(face.covers(code), code.toString(16)).toBe(isAssigned)
      }
    }
  })

  it('is refused when it is no font', () => {
    expect(() => readTypeFace(new Uint8Array(64))).toThrow('The font has no head table')
  })
})
