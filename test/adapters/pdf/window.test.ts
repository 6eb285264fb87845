import { expect, it } from 'vitest'
import { addressWindow } from '../../../lib/adapters/pdf/window'

const MM = 96 / 25.4

it.each([
  ['DE', 25, 62.7, 2],
  ['AT', 25, 62.7, 2],
  ['CH', 120, 53, 0],
  ['FI', 22, 49, 0],
  ['US', 24, 51, 0],
])('a letter from %s has its address %f mm from the left and %f mm down', (country, x, y, folds) => {
  const window = addressWindow(country)
  expect(window.x / MM).toBeCloseTo(x)
  expect(window.y / MM).toBeCloseTo(y)
  expect(window.senderY).toBeLessThan(window.y)
  expect(window.bodyY).toBeGreaterThan(window.y)
  expect(window.folds).toHaveLength(folds)
})
