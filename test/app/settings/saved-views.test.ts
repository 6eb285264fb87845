import { expect, test } from 'vitest'
import { loadViews, saveViews } from '../../../lib/app/settings/saved-views'
import { fakeWorld } from '../../fakes/world'

test('views of the list are kept as they were named', async () => {
  const world = fakeWorld()
  expect(await loadViews(world)).toEqual({ ok: true, views: [] })
  const views = [{ name: 'Late in pounds', query: 'show=overdue&currency=GBP' }]
  expect(await saveViews(world, { command: 'V', views })).toEqual({ ok: true, undo: 'V' })
  expect(await loadViews(world)).toEqual({ ok: true, views })
})
