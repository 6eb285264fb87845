import { Zip, ZipPassThrough } from 'fflate'
import { fromBase64 } from '../../base64'

/** A file of a zip, its content in Base64 as PDFs are kept. */
export interface ZipEntry {
  readonly name: string
  readonly base64: string
}

/**
 * Puts files into one zip as they come, so that no two are in memory in all their forms. PDFs are compressed already,
 * and are stored as they are. A name that comes again gets a number. Fails as `files` fails.
 */
export async function zipFiles(files: AsyncIterable<ZipEntry>): Promise<Blob> {
  const parts: BlobPart[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const taken = new Set<string>()
  for await (const { name, base64 } of files) {
    const entry = new ZipPassThrough(freeName(name, taken))
    zip.add(entry)
    entry.push(fromBase64(base64), true)
  }
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}

function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem}-${number}${ending}`
  taken.add(free.toLowerCase())
  return free
}
