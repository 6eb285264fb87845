import type { World } from '../../lib/app/world'
import { queueLock } from './queue-lock'

/** The worker died in the middle of something. */
export class Died extends Error {}

export interface Mortal {
  readonly world: World
  /** Calls made to the world so far. */
  readonly calls: number
}

/**
 * The same world seen by a worker that dies at its n-th call to it, before or after the call takes effect. What it held
 * in memory, its locks included, is gone; what it stored is not.
 */
export function mortalWorld(world: World, dyingCall: number, when: 'before' | 'after'): Mortal {
  let calls = 0
  const mortal = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver)
        if (typeof member !== 'function') return member
        return async (...args: unknown[]) => {
          calls += 1
          const isLast = calls === dyingCall
          if (calls > dyingCall || (isLast && when === 'before')) throw new Died()
          const result: unknown = await Reflect.apply(member, target, args)
          if (isLast) throw new Died()
          return result
        }
      },
    })
  return {
    world: {
      ...world,
      store: mortal(world.store),
      sessions: mortal(world.sessions),
      notifications: mortal(world.notifications),
      alarms: mortal(world.alarms),
      badge: mortal(world.badge),
      tabs: mortal(world.tabs),
      drafts: mortal(world.drafts),
      notices: mortal(world.notices),
      lock: queueLock(),
    },
    get calls() {
      return calls
    },
  }
}

/** At which call to the world, in which step, the worker dies: before or after the call takes effect. */
export interface Death {
  readonly step: string
  readonly call: number
  readonly when: 'before' | 'after'
}

/** Takes the steps in order. One in which the worker dies is taken again by a living one, as callers do. */
export async function tellStory<Story, Fake extends World>(
  steps: Readonly<Record<string, (world: World, story: Story, fake: Fake) => Promise<unknown>>>,
  story: Story,
  fake: Fake,
  death?: Death,
): Promise<{ readonly hasDied: boolean }> {
  let hasDied = false
  for (const [name, step] of Object.entries(steps)) {
    if (name !== death?.step) {
      await step(fake, story, fake)
      continue
    }
    try {
      await step(mortalWorld(fake, death.call, death.when).world, story, fake)
    } catch (error) {
      if (!(error instanceof Died)) throw error
      hasDied = true
      await step(fake, story, fake)
    }
  }
  return { hasDied }
}
