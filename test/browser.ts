import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** A browser that can run the unpacked extension. */
export interface FoundBrowser {
  readonly path: string
  /**
   * `commandLine`: takes `--load-extension`. `devTools`: the makers' own Chrome (137 and later) and Edge want the
   * DevTools call `Extensions.loadUnpacked` instead.
   */
  readonly loading: 'commandLine' | 'devTools'
}

/** What the search needs to know of a computer; tests give one of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** The real path of a program that may be run, without symbolic links; undefined if there is none. */
  program(file: string): string | undefined
  /** Names in a folder; none if it does not exist. */
  list(folder: string): readonly string[]
}

export const CHROMIUM_VARIABLE = 'PLAINVOICE_CHROMIUM'
export const FIREFOX_VARIABLE = 'PLAINVOICE_FIREFOX'

/**
 * The first Chromium on this computer: the one named in `PLAINVOICE_CHROMIUM`, Chromium itself, Chrome for Testing,
 * Playwright's, and last the branded ones. Snap packages are passed over: they may not read the project's folder.
 */
export function findChromium(machine: Machine): FoundBrowser | undefined {
  const named = namedIn(CHROMIUM_VARIABLE, machine)
  if (named) return { path: named, loading: isBranded(named) ? 'devTools' : 'commandLine' }
  const open = firstProgram([...chromiumPaths(machine), ...downloadedChromiums(machine)], machine)
  if (open) return { path: open, loading: 'commandLine' }
  const branded = firstProgram(brandedPaths(machine), machine)
  return branded ? { path: branded, loading: 'devTools' } : undefined
}

/** The first stock Firefox: Playwright's own build is patched and takes no WebDriver BiDi. */
export function findFirefox(machine: Machine): string | undefined {
  return namedIn(FIREFOX_VARIABLE, machine) ?? firstProgram(firefoxPaths(machine), machine)
}

/** Finds a Chromium or installs one, and says which. Throws with the way out if neither works. */
export function needChromium(say: (line: string) => void): FoundBrowser {
  const here = findChromium(thisMachine)
  if (here) {
    say(`Using ${here.path}`)
    return here
  }
  say('No Chromium found on this computer. Installing one; this happens once.')
  const steps = [
    ...aptInstall('chromium'),
    [process.execPath, ['node_modules/playwright/cli.js', 'install', ...withDeps(), 'chromium']],
  ] as const
  return installed(steps, () => findChromium(thisMachine), CHROMIUM_VARIABLE, say)
}

/** Finds a Firefox or installs one, and says which. Throws with the way out if neither works. */
export function needFirefox(say: (line: string) => void): string {
  const here = findFirefox(thisMachine)
  if (here) {
    say(`Using ${here}`)
    return here
  }
  say('No Firefox found on this computer. Installing one; this happens once.')
  const downloader = 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js'
  const steps = [
    ...aptInstall('firefox-esr'),
    [process.execPath, [downloader, 'install', 'firefox@stable', '--path', puppeteerCache(thisMachine)]],
  ] as const
  return installed(steps, () => findFirefox(thisMachine), FIREFOX_VARIABLE, say)
}

type Step = readonly [program: string, args: readonly string[]]

function installed<Found>(
  steps: readonly Step[],
  find: () => Found | undefined,
  variable: string,
  say: (line: string) => void,
): Found {
  for (const [program, args] of steps) {
    say(`Running: ${[program === process.execPath ? 'node' : program, ...args].join(' ')}`)
    const { status } = spawnSync(program, args, { stdio: 'inherit', cwd: projectFolder })
    const found = status === 0 ? find() : undefined
    if (found) return found
    say('That did not give a browser we can use.')
  }
  throw new Error(`No browser could be installed. Install one and name its program in ${variable}.`)
}

const projectFolder = path.resolve(import.meta.dirname, '..')

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  program(file) {
    if (!existsSync(file)) return undefined
    try {
      accessSync(file, constants.X_OK)
    } catch {
      return undefined
    }
    return snapBehind(file) ?? realpathSync(file)
  },
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
}

function namedIn(variable: string, machine: Machine): string | undefined {
  const named = machine.env[variable]
  if (!named) return undefined
  if (!machine.program(named)) throw new Error(`${variable} names ${named}, which is not a program.`)
  return named
}

function firstProgram(paths: readonly string[], machine: Machine): string | undefined {
  return paths.find((file) => {
    const real = machine.program(file)
    return real !== undefined && !isSnap(real)
  })
}

function isSnap(file: string): boolean {
  return file.startsWith('/snap/') || file === '/usr/bin/snap'
}

/** Ubuntu's `/usr/bin/firefox` and `/usr/bin/chromium-browser` are scripts that start a snap. */
function snapBehind(file: string): string | undefined {
  if (statSync(file).size > 10_000) return undefined
  return /\/snap\/bin\/[\w-]+/.exec(readFileSync(file, 'utf8'))?.[0]
}

function isBranded(file: string): boolean {
  return /google[ -]chrome(?! for testing)|google[\\/]+chrome[\\/]|microsoft[ -]?edge|[\\/]msedge/i.test(file)
}

function onPath(names: readonly string[], machine: Machine): string[] {
  const { join, delimiter } = path.posix
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function windowsFolders(machine: Machine): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? [])
}

function chromiumPaths(machine: Machine): string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsFolders(machine).map((folder) =>
        path.win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
      )
    case 'darwin':
      return [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ]
    default:
      return onPath(['chromium', 'chromium-browser', 'chrome-for-testing'], machine)
  }
}

function brandedPaths(machine: Machine): string[] {
  switch (machine.platform) {
    case 'win32':
      return windowsFolders(machine).flatMap((folder) => [
        path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]
    default:
      return onPath(
        ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
        machine,
      )
  }
}

function firefoxPaths(machine: Machine): string[] {
  switch (machine.platform) {
    case 'win32':
      return [
        ...windowsFolders(machine).map((folder) => path.win32.join(folder, 'Mozilla Firefox', 'firefox.exe')),
        ...inFolders(
          `${puppeteerCache(machine)}\\firefox`,
          /^win/,
          ['core\\firefox.exe', 'firefox\\firefox.exe'],
          machine,
        ),
      ]
    case 'darwin':
      return [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...inFolders(
          `${puppeteerCache(machine)}/firefox`,
          /^mac/,
          ['Firefox.app/Contents/MacOS/firefox'],
          machine,
        ),
      ]
    default:
      return [
        ...onPath(['firefox-esr', 'firefox'], machine),
        ...inFolders(`${puppeteerCache(machine)}/firefox`, /^linux/, ['firefox/firefox'], machine),
      ]
  }
}

/** Chrome for Testing as Puppeteer keeps it, then Playwright's Chromium; the newest of each first. */
function downloadedChromiums(machine: Machine): string[] {
  const names: Partial<Record<NodeJS.Platform, string[]>> = {
    win32: ['chrome-win64\\chrome.exe', 'chrome-win\\chrome.exe'],
    darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
  }
  const programs = names[machine.platform] ?? ['chrome-linux64/chrome', 'chrome-linux/chrome']
  const { join } = pathsOf(machine)
  return [
    ...inFolders(join(puppeteerCache(machine), 'chrome'), /^(win|mac|linux)/, programs, machine),
    ...inFolders(playwrightCache(machine), /^chromium-\d+$/, programs, machine),
  ]
}

function inFolders(parent: string, name: RegExp, programs: readonly string[], machine: Machine): string[] {
  const { join } = pathsOf(machine)
  const newestFirst = machine
    .list(parent)
    .filter((folder) => name.test(folder))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  return newestFirst.flatMap((folder) => programs.map((program) => join(parent, folder, program)))
}

function puppeteerCache(machine: Machine): string {
  return machine.env['PUPPETEER_CACHE_DIR'] ?? pathsOf(machine).join(machine.home, '.cache', 'puppeteer')
}

function playwrightCache(machine: Machine): string {
  const { join } = pathsOf(machine)
  const chosen = machine.env['PLAYWRIGHT_BROWSERS_PATH']
  if (chosen && chosen !== '0') return chosen
  if (machine.platform === 'win32') return join(machine.env['LOCALAPPDATA'] ?? machine.home, 'ms-playwright')
  if (machine.platform === 'darwin') return join(machine.home, 'Library', 'Caches', 'ms-playwright')
  return join(machine.env['XDG_CACHE_HOME'] ?? join(machine.home, '.cache'), 'ms-playwright')
}

function pathsOf(machine: Machine): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix
}

/** Debian's own package, where we may install it. Ubuntu's packages of these names only fetch a snap. */
function aptInstall(name: string): Step[] {
  if (process.platform !== 'linux' || !isOnPath('apt-get') || isUbuntu()) return []
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', name]
  const refresh = ['apt-get', 'update']
  if (isRoot()) return [shell([refresh, install])]
  const may = isOnPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return may ? [shell([refresh, install].map((command) => ['sudo', '-n', ...command]))] : []
}

function shell(commands: readonly (readonly string[])[]): Step {
  return ['sh', ['-c', commands.map((command) => command.join(' ')).join(' && ')]]
}

function withDeps(): string[] {
  return process.platform === 'linux' && isRoot() && isOnPath('apt-get') ? ['--with-deps'] : []
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isUbuntu(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function isOnPath(name: string): boolean {
  return onPath([name], thisMachine).some((file) => existsSync(file))
}
