import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../../lib/adapters/storage/checksum'
import { type Envelope, unseal } from '../../../../lib/adapters/storage/envelope'
import { migrate, SCHEMA_VERSION } from '../../../../lib/adapters/storage/migrations'
import { canonicalJson } from '../../../../lib/domain/canonical-json'
import type { RecordKind } from '../../../../lib/ports/store'
import version1 from './version-1.json'
import version2 from './version-2.json'

const fixtures: readonly [version: number, kind: RecordKind, stored: unknown, today: unknown][] = [
  [1, 'meta', version1.meta, { ...version1.meta.data, revision: 1 }],
  [2, 'profile', version2.profile, version2.profile.data],
  [2, 'draft', version2.draft, version2.draft.data],
  [2, 'event', version2.event, version2.event.data],
]

describe('a record of the past', () => {
  test.each(fixtures)('of version %d, %s, has today’s shape when it is read', (_, kind, stored, today) => {
    expect(unseal(kind, stored)).toEqual({ kind: 'ok', data: today })
  })

  test('every version has a fixture', () => {
    const versions = new Set(fixtures.map(([version]) => version))
    expect(versions).toEqual(new Set(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 1)))
  })

  test('is not changed where its kind did not, nor when it is of today', () => {
    const data = { a: 1 }
    expect(migrate('language', 1, data)).toBe(data)
    expect(migrate('meta', SCHEMA_VERSION, data)).toBe(data)
  })

  test('is migrated only when it is sound', () => {
    const rotten: Envelope = { ...version1.meta, data: { ...version1.meta.data, eventCount: 8 } }
    expect(unseal('meta', rotten)).toEqual({ kind: 'corrupt', issue: 'checksum' })
    expect(crc32(canonicalJson(version1.meta.data))).toBe(version1.meta.c)
  })
})
