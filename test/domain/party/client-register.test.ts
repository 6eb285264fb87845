import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ClientRegister,
  currentClientId,
  EMPTY_REGISTER,
  idsOfClient,
  withArchived,
  withMerge,
  withoutClients,
} from '../../../lib/domain/party/client-register'

const IDS = ['a', 'b', 'c', 'd', 'e']
const anyId = fc.constantFrom(...IDS)
const anyRegister = fc
  .array(fc.tuple(anyId, anyId))
  .map((merges) => merges.reduce<ClientRegister>((so, [id, into]) => withMerge(so, id, into), EMPTY_REGISTER))

describe('the register of clients', () => {
  test('leads from a merged client to the one it is now, also over several steps', () => {
    const register = withMerge(withMerge(EMPTY_REGISTER, 'a', 'b'), 'b', 'c')
    expect(currentClientId(register, 'a')).toBe('c')
    expect(idsOfClient(register, 'c')).toEqual(['c', 'a', 'b'])
    expect(currentClientId(withMerge(register, 'b', undefined), 'a')).toBe('b')
  })

  test('leaves two clients as they are that were merged into each other', () => {
    const register = withMerge(withMerge(EMPTY_REGISTER, 'a', 'b'), 'b', 'a')
    expect(IDS.map((id) => currentClientId(register, id))).toEqual(IDS)
  })

  test('gives every client exactly one that it is now, whatever was merged', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        const owners = new Set(IDS.map((id) => currentClientId(register, id)))
        const groups = [...owners].flatMap((id) => idsOfClient(register, id))
        expect(groups.toSorted()).toEqual(IDS)
        for (const id of owners) expect(currentClientId(register, id)).toBe(id)
      }),
    )
  })

  test('is as before when a merge or an archiving is taken back', () => {
    fc.assert(
      fc.property(anyRegister, anyId, anyId, (register, id, into) => {
        const before = register.mergedInto[id]
        expect(withMerge(withMerge(register, id, into), id, before)).toEqual(register)
        expect(withArchived(withArchived(register, id, true), id, false)).toEqual(register)
      }),
    )
  })

  test('forgets a client that was erased', () => {
    const register = withArchived(withMerge(EMPTY_REGISTER, 'a', 'b'), 'b', true)
    expect(withoutClients(register, ['a', 'b'])).toEqual(EMPTY_REGISTER)
    expect(withoutClients(register, ['c'])).toEqual(register)
  })
})
