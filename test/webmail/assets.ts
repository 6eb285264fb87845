import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export type PageName = 'gmail' | 'outlook' | 'yahoo' | 'plain'

const pageFolder = fileURLToPath(new URL('./page/', import.meta.url))
const scripts = new Map<PageName, string>()

/** The page's script, bundled once per process. */
export function pageScript(page: PageName): string {
  const known = scripts.get(page)
  if (known !== undefined) return known
  const { outputFiles } = buildSync({
    entryPoints: [`${pageFolder}${page}/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  const script = outputFiles[0]?.text
  if (script === undefined) throw new Error(`No script was built for the ${page} page`)
  scripts.set(page, script)
  return script
}

const STYLES: Record<PageName, readonly string[]> = {
  gmail: ['base.css', 'gmail/gmail.css', 'gmail/compose.css'],
  outlook: ['base.css', 'outlook/outlook.css', 'outlook/compose.css'],
  yahoo: ['base.css', 'yahoo/yahoo.css'],
  plain: ['base.css', 'plain/plain.css'],
}

export function pageStyle(page: PageName): string {
  return STYLES[page].map((file) => readFileSync(`${pageFolder}${file}`, 'utf8')).join('\n')
}
