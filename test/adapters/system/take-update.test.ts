import { expect, test, vi } from 'vitest'
import { takeUpdate } from '../../../lib/adapters/system/take-update'
import type { ComposerSession } from '../../../lib/ports/sessions'
import { memorySessions } from '../../fakes/memory-sessions'

const contexts = (...types: readonly string[]) => types.map((contextType) => ({ contextType }))

test('a new version is taken at once where no page of ours is open', async () => {
  const reload = vi.fn()
  await takeUpdate({ runtime: { reload, getContexts: async () => contexts('BACKGROUND') } }, memorySessions())
  expect(reload).toHaveBeenCalledOnce()
})

test.each(['TAB', 'POPUP'])(
  'a new version waits while a %s of ours may hold what is being typed',
  async (type) => {
    const reload = vi.fn()
    await takeUpdate(
      { runtime: { reload, getContexts: async () => contexts('BACKGROUND', type) } },
      memorySessions(),
    )
    expect(reload).not.toHaveBeenCalled()
  },
)

test('a new version waits while a composer stands beside a draft', async () => {
  const reload = vi.fn()
  const sessions = memorySessions()
  await sessions.put('composer', 'C', { frame: { tabId: 1, frameId: 0 } } as ComposerSession)
  await takeUpdate({ runtime: { reload, getContexts: async () => contexts('BACKGROUND') } }, sessions)
  expect(reload).not.toHaveBeenCalled()
})

test('a new version waits where the browser does not tell which pages are open', async () => {
  const reload = vi.fn()
  await takeUpdate({ runtime: { reload } }, memorySessions())
  expect(reload).not.toHaveBeenCalled()
})
