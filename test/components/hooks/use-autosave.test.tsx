// @vitest-environment happy-dom

import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AUTOSAVE_DELAY, type SaveResult, useAutosave } from '../../../components/hooks/use-autosave'

describe('useAutosave', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Types the words one after the other into something that saves, with these answers. */
  function typing(...answers: readonly SaveResult[]) {
    const saved: string[] = []
    const save = async (value: string): Promise<SaveResult> => {
      saved.push(value)
      return answers[saved.length - 1] ?? { ok: true }
    }
    const { result, rerender, unmount } = renderHook(({ value }) => useAutosave(value, save), {
      initialProps: { value: 'as opened' },
    })
    return {
      saved,
      result,
      unmount,
      type: (value: string) => rerender({ value }),
      rest: () => act(() => vi.advanceTimersByTimeAsync(AUTOSAVE_DELAY)),
      flush: () => act(() => result.current.flush()),
    }
  }

  it('saves the newest once typing rests, and nothing that was not changed', async () => {
    const { saved, result, type, rest } = typing()
    await rest()
    type('a')
    type('ab')
    expect(result.current.state).toEqual({ kind: 'saving' })
    await rest()
    expect(saved).toEqual(['ab'])
    expect(result.current.state).toEqual({ kind: 'saved' })
  })

  it('tries again what was refused, when it is told to save now', async () => {
    const { saved, result, type, rest, flush } = typing({ ok: false, code: 'storageFull' })
    type('a')
    await rest()
    expect(result.current.state).toEqual({ kind: 'refused', code: 'storageFull' })
    await flush()
    expect(saved).toEqual(['a', 'a'])
    expect(result.current.state).toEqual({ kind: 'saved' })
    await flush()
    expect(saved, 'once saved, it is not saved again').toHaveLength(2)
  })

  it('saves at once when the page goes away', () => {
    const { saved, type, unmount } = typing()
    type('a')
    unmount()
    expect(saved).toEqual(['a'])
  })
})
