import { describe, expect, test } from 'vitest'
import { readBackupFile } from '../../../lib/adapters/backup/backup-file'
import { addressOf, type DownloadsApi, downloadsFolder } from '../../../lib/adapters/backup/downloads-folder'
import { aBackup } from '../../builders/backup'

const HEAD = { madeAt: '2026-11-23T09:00:00.000Z', device: 'DEVICE' }

/** A browser whose downloads end as told: before anybody asks, or when the test says so. */
function aBrowser(found: string) {
  const listeners = new Set<(delta: { id: number; state?: { current?: string } }) => void>()
  const asked: { url: string; filename: string }[] = []
  const api: DownloadsApi = {
    permissions: { contains: async () => true },
    downloads: {
      async download(options) {
        if (found === 'refused') throw new Error('Access denied')
        asked.push(options)
        return 7
      },
      search: async () => [{ state: found }],
      onChanged: {
        addListener: (listener) => void listeners.add(listener),
        removeListener: (listener) => void listeners.delete(listener),
      },
    },
  }
  const end = (state: string) => {
    for (const hear of listeners) {
      hear({ id: 6, state: { current: 'interrupted' } })
      hear({ id: 7, state: { current: state } })
    }
  }
  return { api, asked, end, listeners }
}

describe('the folder for downloads', () => {
  test('takes a backup that can be read again', async () => {
    const { api, asked, listeners } = aBrowser('complete')
    let kept: Blob | undefined
    const folder = downloadsFolder(api, async (file) => {
      kept = file
      return { url: 'blob:1', release() {} }
    })
    expect(await folder.put('a.json', aBackup(), HEAD)).toBe(true)
    expect(asked).toMatchObject([
      { url: 'blob:1', filename: 'Plainvoice/a.json', conflictAction: 'overwrite' },
    ])
    expect(await readBackupFile(kept ?? new Blob())).toMatchObject({ ok: true, backup: aBackup() })
    expect(listeners.size).toBe(0)
  })

  test.each([
    ['complete', true],
    ['interrupted', false],
  ])('waits for the end: %s', async (state, isKept) => {
    const { api, asked, end } = aBrowser('in_progress')
    const folder = downloadsFolder(api, async () => ({ url: 'blob:1', release() {} }))
    const put = folder.put('a.json', aBackup(), HEAD)
    await expect.poll(() => asked.length).toBe(1)
    await Promise.resolve()
    end(state)
    expect(await put).toBe(isKept)
  })

  test('says no where the browser does', async () => {
    const folder = downloadsFolder(aBrowser('refused').api, async () => ({ url: 'blob:1', release() {} }))
    expect(await folder.put('a.json', aBackup(), HEAD)).toBe(false)
  })
})

test('a worker without addresses for files puts the file into the address', async () => {
  const { createObjectURL } = URL
  Reflect.deleteProperty(URL, 'createObjectURL')
  try {
    const { url } = await addressOf(new Blob(['{"ä":1}']))
    expect(await (await fetch(url)).text()).toBe('{"ä":1}')
  } finally {
    URL.createObjectURL = createObjectURL
  }
})
