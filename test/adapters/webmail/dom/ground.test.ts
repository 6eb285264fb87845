import { expect, test, vi } from 'vitest'
import { groundOf } from '../../../../lib/adapters/webmail/dom/ground'

test.each([
  ['white paper on a dark theme', 'rgb(32, 33, 36)', 'rgb(255, 255, 255)', 'light'],
  ['dark paper', 'rgb(255, 255, 255)', 'rgb(30, 33, 38)', 'dark'],
  ['paper that lets a dark picture through', 'rgb(17, 17, 17)', 'rgba(255, 255, 255, 0.2)', 'dark'],
  ['paper that lets little of it through', 'rgb(17, 17, 17)', 'rgba(255, 255, 255, 0.9)', 'light'],
  ['a mixed colour', 'rgb(255, 255, 255)', 'color(srgb 0.1 0.1 0.12 / 0.95)', 'dark'],
] as const)('%s', (_name, page, paper, ground) => {
  vi.stubGlobal('getComputedStyle', ({ colour }: { colour: string }) => ({ backgroundColor: colour }))
  const body = { colour: page, parentElement: null }
  const window = { colour: paper, parentElement: body }
  const editor = { colour: 'rgba(0, 0, 0, 0)', parentElement: window }
  expect(groundOf(editor as unknown as Element)).toBe(ground)
  vi.unstubAllGlobals()
})
