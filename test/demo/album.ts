import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright'

/** The pictures and files of one tour, numbered in the order of what happened. */
export interface Album {
  readonly folder: string
  /** Says what has happened and takes a picture of it. */
  take(page: Page, name: string, whatHappened: string): Promise<void>
  keep(name: string, bytes: Uint8Array): void
}

export function openAlbum(folder: string, say: (line: string) => void): Album {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let taken = 0
  return {
    folder,
    async take(page, name, whatHappened) {
      taken += 1
      const file = `${String(taken).padStart(2, '0')}-${name}.png`
      await page.screenshot({ path: path.join(folder, file), animations: 'disabled', caret: 'hide' })
      say(`  ${whatHappened}  (${file})`)
    },
    keep(name, bytes) {
      writeFileSync(path.join(folder, name), bytes)
      say(`  Kept ${name}.`)
    },
  }
}
