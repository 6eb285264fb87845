import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

export type Target = 'chrome' | 'firefox'

const projectFolder = path.resolve(import.meta.dirname, '..')
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'modules',
  'public',
  'package-lock.json',
  'wxt.config.ts',
  'tsconfig.json',
]

/** Where a build for a browser lies. */
export function buildFolder(target: Target): string {
  return path.join(projectFolder, '.output', `${target}-mv3`)
}

/** The folder of a build that is as new as the sources; builds it if it is not. */
export function freshBuild(target: Target): string {
  const folder = buildFolder(target)
  const manifest = path.join(folder, 'manifest.json')
  const newest = Math.max(...SOURCES.map((name) => newestChange(path.join(projectFolder, name))))
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return folder
  const wxt = path.join(projectFolder, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`The build for ${target} failed.`)
  return folder
}

function newestChange(file: string): number {
  if (!existsSync(file)) return 0
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))))
}
