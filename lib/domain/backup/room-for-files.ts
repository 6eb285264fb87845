import type { BackupFile } from './backup'

/**
 * The PDFs in a backup take at most so much, in base64: some 3000 without a logo, 240 with a large one. A file that grew
 * without end could not be read again, nor handed to the browser by the worker.
 */
export const ROOM_FOR_FILES = 96 * 1024 * 1024

/** The PDFs that go into a backup, and how many had no room. */
export interface FilesTaken {
  readonly files: readonly BackupFile[]
  readonly size: number
  readonly leftOut: number
}

export const NO_FILES: FilesTaken = { files: [], size: 0, leftOut: 0 }

/** Takes more PDFs, those of the newest invoices first, each as long as there is room for it. */
export function takeFiles(
  taken: FilesTaken,
  more: readonly BackupFile[],
  room: number = ROOM_FOR_FILES,
): FilesTaken {
  const files = [...taken.files]
  let { size, leftOut } = taken
  for (const file of more) {
    if (size + file.base64.length > room) {
      leftOut += 1
      continue
    }
    size += file.base64.length
    files.push(file)
  }
  return { files, size, leftOut }
}
