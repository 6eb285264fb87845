import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_FILE, makeBackupFile, readBackupFile } from '../../../lib/adapters/backup/backup-file'
import { aBackup } from '../../builders/backup'

const HEAD = { madeAt: '2026-11-23T09:00:00.000Z', device: 'DEVICE' }

describe('a backup file', () => {
  test('gives back what was put in', async () => {
    const file = await makeBackupFile(aBackup(), HEAD)
    expect(await readBackupFile(file)).toEqual({ ok: true, head: HEAD, backup: aBackup() })
  })

  test('is readable, and may be laid out anew', async () => {
    const text = await (await makeBackupFile(aBackup(), HEAD)).text()
    expect(text).toContain('"name": "Northlight Studio Oy"')
    const again = new Blob([JSON.stringify(JSON.parse(text), null, 4)])
    expect(await readBackupFile(again)).toMatchObject({ ok: true })
  })

  test('with a passphrase shows nothing, and opens with it alone', async () => {
    const file = await makeBackupFile(aBackup(), HEAD, 'a long walk in autumn')
    expect(await file.text()).not.toContain('Northlight')
    expect(await readBackupFile(file)).toEqual({ ok: false, code: 'passphraseNeeded' })
    expect(await readBackupFile(file, 'another')).toEqual({ ok: false, code: 'wrongPassphrase' })
    expect(await readBackupFile(file, 'a long walk in autumn')).toEqual({
      ok: true,
      head: HEAD,
      backup: aBackup(),
    })
  })

  test('with one changed digit is damaged', async () => {
    const text = await (await makeBackupFile(aBackup(), HEAD)).text()
    const changed = text.replace('"minor": 228760', '"minor": 128760')
    expect(changed).not.toBe(text)
    expect(await readBackupFile(new Blob([changed]))).toEqual({ ok: false, code: 'damaged' })
  })

  test('that is too large is not even opened', async () => {
    const huge = {
      size: LARGEST_FILE + 1,
      text: () => Promise.reject(new Error('opened')),
    } as unknown as Blob
    expect(await readBackupFile(huge)).toEqual({ ok: false, code: 'tooLarge' })
  })

  test('nested without end is refused, not a crash', async () => {
    const deep = `{"format":"plainvoice-backup","version":1,"madeAt":"${HEAD.madeAt}","device":"D","checksum":"c","content":${'{"a":'.repeat(200_000)}1${'}'.repeat(200_001)}`
    expect(await readBackupFile(new Blob([deep]))).toMatchObject({ ok: false })
  })

  test('cut off, with a flipped bit or with other bytes in it is refused, or unchanged', async () => {
    const bytes = new Uint8Array(await (await makeBackupFile(aBackup(), HEAD)).arrayBuffer())
    const spoilt = fc.oneof(
      fc.nat(bytes.length - 2).map((end) => bytes.slice(0, end)),
      fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)).map(([at, bit]) => {
        const copy = bytes.slice()
        copy[at] = (copy[at] ?? 0) ^ (1 << bit)
        return copy
      }),
      fc
        .tuple(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }))
        .map(([at, other]) => {
          const copy = bytes.slice()
          copy.set(other.subarray(0, copy.length - at), at)
          return copy
        }),
    )
    const refusals = ['notBackup', 'damaged', 'newer', 'passphraseNeeded']
    await fc.assert(
      fc.asyncProperty(spoilt, async (changed) => {
        const reading = await readBackupFile(new Blob([changed]))
        // A bit of white space is no part of what a backup says.
        if (reading.ok) expect(reading).toEqual({ ok: true, head: HEAD, backup: aBackup() })
        else expect(refusals).toContain(reading.code)
      }),
      { numRuns: 200 },
    )
  })
})
