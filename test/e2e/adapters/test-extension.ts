import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

const SITES = [
  'https://mail.google.com/*',
  'https://*.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://mail.yahoo.com/*',
]

/** Builds an extension whose content script is the adapters alone, and gives its folder. */
export async function buildTestExtension(target: 'chromium' | 'firefox'): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plainvoice-adapters-'))
  const scripts = target === 'firefox' ? ['firefox-bridge-script', 'adapter-script'] : ['adapter-script']
  const manifest = {
    manifest_version: 3,
    name: 'Adapters under test',
    version: '1',
    content_scripts: [
      {
        matches: SITES,
        js: scripts.map((name) => `${name}.js`),
        run_at: 'document_start',
        match_origin_as_fallback: true,
      },
    ],
    web_accessible_resources: [{ resources: ['composer.html'], matches: SITES }],
    ...(target === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'adapters@plainvoice.test' } }, host_permissions: SITES }
      : { background: { service_worker: 'background.js' } }),
  }
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, 'background.js'), '')
  writeFileSync(
    path.join(folder, 'composer.html'),
    '<!doctype html><title>Composer</title><p>Composer</p><input aria-label="First field" autofocus>',
  )
  await build({
    entryPoints: scripts.map((name) => path.join(import.meta.dirname, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    plugins: [fakeChecks],
  })
  return folder
}

/** What is found in a draft is another suite's matter: here a few phrases with known fixes will do. */
const fakeChecks: Plugin = {
  name: 'fake-checks',
  setup(bundler) {
    bundler.onResolve({ filter: /checks\/check-draft$/ }, () => ({
      path: path.join(import.meta.dirname, 'fake-checks.ts'),
    }))
  },
}
