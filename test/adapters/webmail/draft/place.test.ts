import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardPlace, composerPlace } from '../../../../lib/adapters/webmail/draft/place'

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height })

test('the composer stands on the left of a popup at the right edge', () => {
  expect(composerPlace(box(656, 240, 560, 560), 1280, 800)).toEqual(box(240, 192, 400, 600))
})

test('the composer stands on the right where there is room only there', () => {
  expect(composerPlace(box(100, 100, 500, 500), 1280, 800)).toEqual(box(616, 100, 400, 600))
})

test('the composer stands over a wide window, below its title bar', () => {
  expect(composerPlace(box(20, 20, 1240, 760), 1280, 800)).toEqual(box(872, 76, 400, 600))
})

test('the composer in a window of its own leaves the row of Send free, above or below it', () => {
  const popOut = box(0, 0, 640, 620)
  expect(composerPlace(popOut, 640, 620, false, box(16, 560, 100, 40))).toEqual(box(232, 56, 400, 496))
  expect(composerPlace(popOut, 640, 620, true, box(524, 560, 100, 40))).toEqual(box(8, 56, 400, 496))
  expect(composerPlace(popOut, 640, 620, false, box(16, 8, 100, 40))).toEqual(box(232, 52, 400, 560))
  expect(
    composerPlace(box(0, 0, 640, 460), 640, 460, false, box(16, 400, 100, 40)),
    'where it is low',
  ).toEqual(box(232, 8, 400, 444))
})

test('in a page from right to left all of it is mirrored', () => {
  class Measured {
    get left() {
      return 64
    }
    get top() {
      return 240
    }
    get width() {
      return 560
    }
    get height() {
      return 560
    }
  }
  expect(composerPlace(new Measured(), 1280, 800, true)).toEqual(box(640, 192, 400, 600))
  expect(composerPlace(box(20, 20, 1240, 760), 1280, 800, true)).toEqual(box(8, 76, 400, 600))
})

test('the composer is always whole within the window', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 240, max: 2000 }),
    height: fc.integer({ min: 200, max: 1400 }),
  })
  const composes = fc.tuple(
    fc.integer({ min: -500, max: 2000 }),
    fc.integer({ min: -500, max: 1400 }),
    fc.nat(1500),
    fc.nat(1200),
  )
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(sizes, composes, ({ width, height }, compose) => {
      const place = composerPlace(box(...compose), width, height)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.top).toBeGreaterThanOrEqual(8)
      expect(place.left + place.width).toBeLessThanOrEqual(width - 8)
      expect(place.top + place.height).toBeLessThanOrEqual(height - 8)
    }),
  )
})

test('the card stands below its line, and above it at the bottom of the window', () => {
  const card = { width: 336, height: 200 }
  expect(cardPlace(box(500, 300, 60, 18), card, 1280, 800)).toEqual({ left: 486, top: 326, side: 'below' })
  expect(cardPlace(box(500, 700, 60, 18), card, 1280, 800)).toEqual({ left: 486, top: 492, side: 'above' })
  expect(cardPlace(box(1250, 300, 20, 18), card, 1280, 800).left).toBe(1280 - 8 - 336)
})

test('the card is whole within the window, also where its line is out of sight', () => {
  const card = { width: 336, height: 200 }
  expect(cardPlace(box(500, 1795, 60, 18), card, 1280, 800)).toEqual({ left: 486, top: 592, side: 'above' })
  expect(cardPlace(box(500, -900, 60, 18), card, 1280, 800)).toEqual({ left: 486, top: 8, side: 'below' })
})

test('the card never covers its line while either side has room', () => {
  const card = { width: 336, height: 200 }
  // biome-ignore lint/nursery/noFloatingPromises: a property without promises is checked at once
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 780 }), (top) => {
      const place = cardPlace(box(500, top, 60, 18), card, 1280, 800)
      const covers = place.top < top + 18 && place.top + card.height > top
      expect(covers).toBe(false)
    }),
  )
})
