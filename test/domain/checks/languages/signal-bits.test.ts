import { expect, it } from 'vitest'
import {
  bitsOfSignal,
  hasSignal,
  MAIL_SIGNALS,
  PLACED_SIGNALS,
} from '../../../../lib/domain/checks/languages/signal-bits'

it('gives each signal a bit of its own', () => {
  const all = [...PLACED_SIGNALS, ...MAIL_SIGNALS]
  for (const signal of all) {
    const bits = bitsOfSignal(signal)
    expect(all.filter((other) => hasSignal(bits, other))).toEqual([signal])
  }
})

it('gives nothing for no signal', () => {
  expect(bitsOfSignal(undefined)).toEqual([0, 0])
})
