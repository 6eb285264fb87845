import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { buildFolder, type Target } from '../build'

export interface PackageFile {
  /** From the package's root, with `/`. */
  readonly name: string
  readonly bytes: Buffer
}

/** Every file of a build, as a store would get it. */
export function packageFiles(target: Target): PackageFile[] {
  const folder = buildFolder(target)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      name: path.relative(folder, file).replaceAll(path.sep, '/'),
      bytes: readFileSync(file),
    }))
}

export interface Manifest {
  readonly version: string
  readonly permissions: readonly string[]
  readonly host_permissions: readonly string[]
  readonly optional_permissions: readonly string[]
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[]
  readonly web_accessible_resources: readonly { readonly resources: readonly string[] }[]
}

export function manifestOf(target: Target): Manifest {
  return JSON.parse(readFileSync(path.join(buildFolder(target), 'manifest.json'), 'utf8')) as Manifest
}

export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length
}

/** Bytes of the zip that the stores get: each file deflated, with its two headers. */
export function zipSize(files: readonly PackageFile[]): number {
  const headers = 30 + 46
  return files.reduce(
    (sum, { name, bytes }) => sum + deflateRawSync(bytes, { level: 9 }).length + headers + 2 * name.length,
    22,
  )
}
