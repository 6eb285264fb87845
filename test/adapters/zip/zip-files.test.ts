import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type ZipEntry, zipFiles } from '../../../lib/adapters/zip/zip-files'

async function* entries(
  ...files: readonly (readonly [name: string, text: string])[]
): AsyncGenerator<ZipEntry> {
  for (const [name, text] of files) yield { name, base64: btoa(text) }
}

async function contentOf(blob: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('a zip of files', () => {
  test('holds each as it is, under its name', async () => {
    const blob = await zipFiles(entries(['lasku-ä.pdf', '%PDF one'], ['b.pdf', '%PDF two']))
    expect(blob.type).toBe('application/zip')
    expect(await contentOf(blob)).toEqual({ 'lasku-ä.pdf': '%PDF one', 'b.pdf': '%PDF two' })
  })

  test('numbers a name that comes again, also where only its case differs', async () => {
    const blob = await zipFiles(entries(['a.pdf', '1'], ['A.pdf', '2'], ['a.pdf', '3']))
    expect(await contentOf(blob)).toEqual({ 'a.pdf': '1', 'A-2.pdf': '2', 'a-3.pdf': '3' })
  })

  test('fails as its files fail, so that no half zip is saved', async () => {
    async function* broken(): AsyncGenerator<ZipEntry> {
      yield { name: 'a.pdf', base64: '' }
      throw new Error('stopped')
    }
    await expect(zipFiles(broken())).rejects.toThrow('stopped')
  })
})
