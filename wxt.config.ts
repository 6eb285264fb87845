import { defineConfig } from 'wxt'

const MAIL_SITES = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://mail.yahoo.com/*',
]

/** As strict as a page can be. Live development needs its own server, so it keeps WXT's policy. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; form-action 'none'; base-uri 'none'"

/** The style of what stands in mail pages goes there as text, and needs no white space that only people read. */
const leanStyle = {
  name: 'lean-style',
  transform: (code: string, id: string) =>
    id.endsWith('/webmail/draft/style.ts')
      ? code.replace(/`[^`]*`/g, (css) =>
          css
            .replace(/\s*\n\s*/g, '')
            .replace(/([:;{]) /g, '$1')
            .replace(/ ([{}!])/g, '$1')
            .replaceAll(';}', '}'),
        )
      : undefined,
}

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [leanStyle] }),
  modules: ['@wxt-dev/module-react'],
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting'],
    optional_permissions: ['downloads'],
    host_permissions: MAIL_SITES,
    web_accessible_resources: [{ resources: ['composer.html'], matches: MAIL_SITES }],
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plainvoice@plainvoice.app',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  webExt: { disabled: true },
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'modules/**',
      'public/**',
      'package*.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
    ],
  },
})
