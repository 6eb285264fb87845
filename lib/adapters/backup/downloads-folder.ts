import { toBase64 } from '../../base64'
import type { BackupFolder } from '../../ports/backup-folder'
import { openBackupFile } from './open-file'

/** What is used of the browser; `downloads` is there once the person has allowed it. */
export interface DownloadsApi {
  readonly permissions: { contains(wanted: { permissions: ['downloads'] }): Promise<boolean> }
  readonly downloads: {
    download(options: {
      url: string
      filename: string
      saveAs: boolean
      conflictAction: 'overwrite'
    }): Promise<number>
    search(query: { id: number }): Promise<readonly { state?: string | undefined }[]>
    readonly onChanged: {
      addListener(listener: (delta: Delta) => void): void
      removeListener(listener: (delta: Delta) => void): void
    }
  }
}

interface Delta {
  readonly id: number
  readonly state?: { readonly current?: string | undefined } | undefined
}

const FOLDER = 'Plainvoice'

/**
 * A folder among the person's downloads; a file replaces the one of its name. `address`: where the browser can load a
 * file from.
 */
export function downloadsFolder(api: DownloadsApi, address: (file: Blob) => Promise<Address>): BackupFolder {
  return {
    isAllowed: () => api.permissions.contains({ permissions: ['downloads'] }),
    async put(name, backup, head) {
      const { url, release } = await address(await openBackupFile(backup, head))
      try {
        const filename = `${FOLDER}/${name}`
        const id = await api.downloads.download({
          url,
          filename,
          saveAs: false,
          conflictAction: 'overwrite',
        })
        return (await endOf(api, id)) === 'complete'
      } catch {
        // No disk space, no folder, or a policy against downloads: the person is told that it did not work.
        return false
      } finally {
        release()
      }
    },
  }
}

function endOf({ downloads }: DownloadsApi, id: number): Promise<string> {
  return new Promise((resolve) => {
    const settle = (state: string | undefined) => {
      if (state !== 'complete' && state !== 'interrupted') return
      downloads.onChanged.removeListener(hear)
      resolve(state)
    }
    const hear = (delta: Delta) => {
      if (delta.id === id) settle(delta.state?.current)
    }
    downloads.onChanged.addListener(hear)
    // It may have ended before anybody listened.
    downloads.search({ id }).then(
      ([item]) => settle(item?.state),
      () => settle('interrupted'),
    )
  })
}

export interface Address {
  readonly url: string
  release(): void
}

/** An address of a file: Firefox's event page makes one; Chrome's worker cannot, but takes the file in the address. */
export async function addressOf(file: Blob): Promise<Address> {
  if ('createObjectURL' in URL) {
    const url = URL.createObjectURL(file)
    return { url, release: () => URL.revokeObjectURL(url) }
  }
  const bytes = new Uint8Array(await (file as Blob).arrayBuffer())
  return { url: `data:application/json;base64,${toBase64(bytes)}`, release() {} }
}
