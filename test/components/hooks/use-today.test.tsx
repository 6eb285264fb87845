// @vitest-environment happy-dom

import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useToday } from '../../../components/hooks/use-today'
import { systemClock } from '../../../lib/adapters/system/system-clock'

describe('useToday', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.setSystemTime(new Date(2026, 10, 23, 23, 50))
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const open = () => renderHook(() => useToday(systemClock.today))
  const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * 60_000))

  it('follows at each midnight', async () => {
    const { result } = open()
    await pass(9)
    expect(result.current).toBe('2026-11-23')
    await pass(2)
    expect(result.current).toBe('2026-11-24')
    await pass(24 * 60)
    expect(result.current).toBe('2026-11-25')
  })

  it.each([
    ['comes into sight', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['is turned to', () => window.dispatchEvent(new Event('focus'))],
  ])('follows when the page %s after the computer slept', (_, comeBack) => {
    const { result } = open()
    vi.setSystemTime(new Date(2026, 10, 24, 8, 0))
    act(() => void comeBack())
    expect(result.current).toBe('2026-11-24')
  })

  it('leaves no timer behind', () => {
    const { unmount } = open()
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
