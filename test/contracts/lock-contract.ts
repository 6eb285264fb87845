import { expect, test } from 'vitest'
import type { Lock } from '../../lib/ports/lock'

/** What every lock does. */
export function lockContract(create: () => Lock): void {
  test('lets one in at a time, in order, and gives their results', async () => {
    const lock = create()
    const seen: string[] = []
    const work = (name: string) => async () => {
      seen.push(`${name} in`)
      await Promise.resolve()
      seen.push(`${name} out`)
      return name
    }
    const results = await Promise.all(['a', 'b', 'c'].map((name) => lock.run('ledger', work(name))))
    expect(results).toEqual(['a', 'b', 'c'])
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
  })

  test('passes a failure on and lets the next in', async () => {
    const lock = create()
    const failing = lock.run('ledger', async () => {
      throw new Error('failed')
    })
    await expect(failing).rejects.toThrow('failed')
    expect(await lock.run('ledger', async () => 'next')).toBe('next')
  })

  test('keeps names apart', async () => {
    const lock = create()
    const inside = await lock.run('tick', () => lock.run('ledger', async () => 'both'))
    expect(inside).toBe('both')
  })
}
