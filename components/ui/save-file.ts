import { fromBase64 } from '../../lib/base64'
import type { ComposerFile } from '../composer/composer-documents'

/** Saves a file to the person's downloads. */
export function downloadFile(file: ComposerFile): void {
  downloadBlob(file.name, blobOf(file))
}

/** Shows a file in the place of this page. */
export function showFile(file: ComposerFile): void {
  location.replace(URL.createObjectURL(blobOf(file)))
}

function blobOf({ type, base64 }: ComposerFile): Blob {
  return new Blob([fromBase64(base64)], { type })
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
