import { expect, test } from 'vitest'
import type { Sessions } from '../../lib/ports/sessions'

/** What every session store does. */
export function sessionsContract(create: () => Sessions): void {
  const view = { tabId: 7, frameId: 0, findings: [] }

  test('gives back what was put, by kind and id', async () => {
    const sessions = create()
    await sessions.put('view', '7:0:a', view)
    expect(await sessions.get('view', '7:0:a')).toEqual(view)
    expect(await sessions.get('view', '7:0:b')).toBeUndefined()
    expect(await sessions.get('task', '7:0:a')).toBeUndefined()
  })

  test('lists one kind, ids with colons whole', async () => {
    const sessions = create()
    await sessions.put('view', '7:0:a', view)
    await sessions.put('view', '7:0:b', { ...view, tabId: 8 })
    expect(await sessions.all('view')).toEqual([
      { id: '7:0:a', data: view },
      { id: '7:0:b', data: { ...view, tabId: 8 } },
    ])
    expect(await sessions.all('composer')).toEqual([])
  })

  test('removes', async () => {
    const sessions = create()
    await sessions.put('view', 'a', view)
    await sessions.remove('view', ['a', 'b'])
    await sessions.remove('view', [])
    expect(await sessions.all('view')).toEqual([])
  })
}
