import { expect, test, vi } from 'vitest'
import { handlersFor } from '../../../entrypoints/background/handlers'
import { fakeWorld } from '../../fakes/world'

test('choosing another language makes a look round, since the toolbar button speaks it', async () => {
  const look = vi.fn()
  const handlers = handlersFor(fakeWorld(), look, () => {})
  expect(await handlers['language.choose']({ language: 'fi' }, { caller: 'dashboard' })).toEqual({ ok: true })
  expect(look).toHaveBeenCalledOnce()
})
