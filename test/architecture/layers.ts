import type { Import, Source } from './source'

/** What a layer may import. A missing entry is forbidden. */
interface Layer {
  readonly name: string
  readonly has: (file: string) => boolean
  /** Project files, at run time. */
  readonly mayImport: (file: string, from: string) => boolean
  /** Project files of which it may know the types as well. */
  readonly mayKnow?: (file: string) => boolean
  readonly npm: (name: string, from: string) => boolean
}

const within =
  (...prefixes: readonly string[]) =>
  (file: string): boolean =>
    prefixes.some((prefix) => file.startsWith(prefix))

const domain = within('lib/domain/')
const i18n = within('lib/i18n/')
const ports = within('lib/ports/')
const messaging = within('lib/messaging/')
const none = (): boolean => false

/** The libraries that each adapter is there to adapt. */
const ADAPTER_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  csv: ['papaparse'],
  pdf: ['jspdf', 'lean-qr'],
  storage: ['zod'],
  zip: ['fflate'],
}

/** The dependency table of ARCHITECTURE.md. */
export const LAYERS: readonly Layer[] = [
  {
    name: 'domain',
    has: domain,
    mayImport: domain,
    npm: (name, from) =>
      (name === 'date-fns' && from.startsWith('lib/domain/calendar/')) ||
      (['ibantools', 'bitcoin-address-validation', 'jsvat'].includes(name) &&
        from.startsWith('lib/domain/payment/')) ||
      (name === 'zod' && from.endsWith('/schema.ts')),
  },
  {
    name: 'i18n',
    has: i18n,
    mayImport: within('lib/i18n/', 'lib/domain/money/', 'lib/domain/party/'),
    mayKnow: domain,
    npm: none,
  },
  { name: 'ports', has: ports, mayImport: ports, mayKnow: domain, npm: none },
  {
    name: 'app',
    has: within('lib/app/'),
    mayImport: within('lib/app/', 'lib/domain/', 'lib/i18n/'),
    mayKnow: ports,
    npm: none,
  },
  {
    name: 'messaging',
    has: messaging,
    mayImport: within('lib/messaging/', 'lib/domain/', 'lib/browser.ts'),
    mayKnow: ports,
    npm: (name) => name === 'zod',
  },
  {
    name: 'adapters',
    has: within('lib/adapters/'),
    mayImport: (file, from) =>
      within(
        'lib/domain/',
        'lib/i18n/',
        'lib/browser.ts',
        'lib/log.ts',
        'lib/base64.ts',
        adapterFolder(from),
      )(file),
    mayKnow: ports,
    npm: (name, from) => ADAPTER_PACKAGES[adapterFolder(from).split('/')[2] ?? '']?.includes(name) ?? false,
  },
  {
    name: 'browser',
    has: within('lib/browser.ts'),
    mayImport: none,
    npm: (name) => name === 'webextension-polyfill',
  },
  { name: 'base64', has: within('lib/base64.ts'), mayImport: none, npm: none },
  { name: 'log', has: within('lib/log.ts'), mayImport: domain, npm: none },
  {
    name: 'components',
    has: within('components/'),
    mayImport: within('components/', 'lib/domain/', 'lib/i18n/', 'lib/base64.ts'),
    mayKnow: messaging,
    npm: (name) => name === 'react' || name === 'react-aria-components',
  },
  {
    name: 'entrypoints',
    has: within('entrypoints/'),
    mayImport: within('entrypoints/', 'components/', 'lib/'),
    npm: (name) => ['wxt', 'react', 'react-dom', 'zod'].includes(name),
  },
]

export function layerOf(file: string): Layer | undefined {
  return LAYERS.find((layer) => layer.has(file))
}

/** Imports that break the table, as sentences. */
export function forbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path)
    if (!layer) return [`${source.path} belongs to no layer; ARCHITECTURE.md says where a file can go`]
    return source.imports
      .filter((item) => !isAllowed(item, layer, source.path))
      .map(
        (item) =>
          `${source.path}: ${layer.name} may not import ${item.typeOnly ? 'types of ' : ''}${item.specifier}`,
      )
  })
}

function isAllowed({ target, typeOnly }: Import, layer: Layer, from: string): boolean {
  if ('npm' in target) return layer.npm(target.npm, from)
  if (isAsset(target.file)) return true
  return layer.mayImport(target.file, from) || (typeOnly && (layer.mayKnow?.(target.file) ?? false))
}

function isAsset(file: string): boolean {
  return /\.(css|svg|png|ttf)$/.test(file)
}

function adapterFolder(file: string): string {
  return `${file.split('/').slice(0, 3).join('/')}/`
}

/** Circles of imports, each once, as `a → b → a`. */
export function cycles(sources: readonly Source[]): string[] {
  const next = new Map(
    sources.map((source) => [
      source.path,
      source.imports.flatMap(({ target }) => ('file' in target ? [target.file] : [])),
    ]),
  )
  const found = new Set<string>()
  const finished = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) {
      found.add(fromSmallest(trail.slice(start)))
      return
    }
    if (finished.has(file)) return
    for (const target of next.get(file) ?? []) visit(target, [...trail, file])
    finished.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return [...found]
}

function fromSmallest(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? '')
  const turned = [...circle.slice(first), ...circle.slice(0, first)]
  return [...turned, turned[0]].join(' → ')
}
