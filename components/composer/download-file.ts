import type { ComposerFile } from './composer-documents'

/** Saves a file to the person's downloads. */
export function downloadFile({ name, type, base64 }: ComposerFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  downloadBlob(name, new Blob([bytes], { type }))
}

/** As `downloadFile`. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file over by the next turn of the loop.
  setTimeout(() => URL.revokeObjectURL(url))
}
