import { describe, expect, test } from 'vitest'
import { lockContract } from '../contracts/lock-contract'
import { secondCopyRules } from '../contracts/second-copy-contract'
import { sessionsContract } from '../contracts/sessions-contract'
import { storeContract } from '../contracts/store-contract'
import { memorySessions } from './memory-sessions'
import { memorySecondCopy, memoryStore } from './memory-store'
import { queueLock } from './queue-lock'

describe('the store in memory', () => {
  storeContract(() => {
    const store = memoryStore()
    return { store, fillUp: () => store.fill(true) }
  })
})

describe('the second copy in memory', () => {
  test.each(secondCopyRules)('$name', ({ holds }) => holds(memorySecondCopy(), expect))
})

describe('the sessions in memory', () => sessionsContract(memorySessions))

describe('the lock in memory', () => lockContract(queueLock))
