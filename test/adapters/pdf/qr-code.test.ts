import { describe, expect, it } from 'vitest'
import { qrBoxes } from '../../../lib/adapters/pdf/qr-code'

const place = { x: 10, y: 20, width: 100, height: 100 }

describe('the payment QR code', () => {
  it('fills its place to all edges and stays inside', () => {
    const boxes = qrBoxes('BCD\n002\n1\nSCT\n\nÄijälä', place) ?? []
    const right = Math.max(...boxes.map(({ x, width }) => x + width))
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
    expect(Math.min(...boxes.map(({ x }) => x))).toBe(10)
    expect(Math.min(...boxes.map(({ y }) => y))).toBe(20)
    expect(right).toBeCloseTo(110)
    expect(bottom).toBeCloseTo(120)
  })

  it('is at most version 13, 69 modules wide, for a credit transfer', () => {
    const boxes = qrBoxes(`BCD${'x'.repeat(326)}`, place) ?? []
    expect(place.height / Math.min(...boxes.map(({ height }) => height))).toBeCloseTo(69)
  })

  it('is none for a payload that does not fit', () => {
    expect(qrBoxes(`BCD${'x'.repeat(327)}`, place)).toBeUndefined()
    expect(qrBoxes(`BCD${'ä'.repeat(164)}`, place)).toBeUndefined()
    expect(qrBoxes('x'.repeat(996), place)).toBeUndefined()
    expect(qrBoxes('x'.repeat(995), place)).toBeDefined()
  })
})
