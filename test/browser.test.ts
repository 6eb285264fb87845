import { describe, expect, test } from 'vitest'
import { findChromium, findFirefox, type Machine } from './browser'

interface Parts {
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string>>
  /** Program to the real path behind it. */
  readonly programs?: Readonly<Record<string, string>>
  readonly folders?: Readonly<Record<string, readonly string[]>>
}

function machine({ platform = 'linux', env = {}, programs = {}, folders = {} }: Parts): Machine {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    home: platform === 'win32' ? 'C:\\Users\\aino' : '/home/aino',
    program: (file) => programs[file],
    list: (folder) => folders[folder] ?? [],
  }
}

const plain = (...files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, file]))

describe('the search for a Chromium', () => {
  test('takes the one named in the environment before any other', () => {
    const programs = plain('/opt/own/chrome', '/usr/bin/chromium')
    const found = findChromium(machine({ env: { PLAINVOICE_CHROMIUM: '/opt/own/chrome' }, programs }))
    expect(found).toEqual({ path: '/opt/own/chrome', loading: 'commandLine' })
  })

  test('says so when the environment names no program', () => {
    const lost = machine({ env: { PLAINVOICE_CHROMIUM: '/opt/gone' }, programs: plain('/usr/bin/chromium') })
    expect(() => findChromium(lost)).toThrow('PLAINVOICE_CHROMIUM names /opt/gone')
  })

  test('prefers Chromium to the branded Chrome, which does not take --load-extension', () => {
    const programs = plain('/usr/bin/google-chrome', '/usr/bin/chromium')
    expect(findChromium(machine({ programs }))?.path).toBe('/usr/bin/chromium')
  })

  test('prefers a downloaded Chrome for Testing to the branded Chrome', () => {
    const program = '/home/aino/.cache/puppeteer/chrome/linux-150.0.1/chrome-linux64/chrome'
    const found = findChromium(
      machine({
        programs: plain('/usr/bin/google-chrome', program),
        folders: { '/home/aino/.cache/puppeteer/chrome': ['linux-150.0.1'] },
      }),
    )
    expect(found).toEqual({ path: program, loading: 'commandLine' })
  })

  test('takes the newest of Playwright’s, counting rather than spelling', () => {
    const cache = '/home/aino/.cache/ms-playwright'
    const found = findChromium(
      machine({
        programs: plain(
          `${cache}/chromium-999/chrome-linux/chrome`,
          `${cache}/chromium-1255/chrome-linux64/chrome`,
        ),
        folders: {
          [cache]: ['chromium-999', 'chromium-1255', 'chromium_headless_shell-2000', 'firefox-1572'],
        },
      }),
    )
    expect(found?.path).toBe(`${cache}/chromium-1255/chrome-linux64/chrome`)
  })

  test('passes over a snap, which may not read the project', () => {
    const programs = {
      '/usr/bin/chromium-browser': '/snap/bin/chromium',
      '/usr/bin/chromium': '/usr/bin/snap',
    }
    expect(findChromium(machine({ programs }))).toBeUndefined()
  })

  test('loads through DevTools in a branded browser, on each system', () => {
    const chrome = '/usr/bin/google-chrome'
    expect(findChromium(machine({ programs: plain(chrome) }))).toEqual({ path: chrome, loading: 'devTools' })

    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findChromium(machine({ platform: 'darwin', programs: plain(mac) }))).toEqual({
      path: mac,
      loading: 'devTools',
    })

    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(findChromium(machine({ platform: 'win32', env, programs: plain(edge) }))).toEqual({
      path: edge,
      loading: 'devTools',
    })
  })

  test.each([
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'devTools'],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'devTools'],
    ['/opt/google/chrome/chrome', 'devTools'],
    ['/usr/bin/google-chrome-beta', 'devTools'],
    ['/usr/bin/microsoft-edge', 'devTools'],
    ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', 'commandLine'],
    ['/opt/chrome-linux64/chrome', 'commandLine'],
  ])('knows how %s loads an extension when it is named', (file, loading) => {
    const env = { PLAINVOICE_CHROMIUM: file }
    expect(findChromium(machine({ env, programs: plain(file) }))?.loading).toBe(loading)
  })

  test('finds nothing on an empty computer', () => {
    expect(findChromium(machine({}))).toBeUndefined()
  })
})

describe('the search for a Firefox', () => {
  test('takes the one named in the environment', () => {
    const found = findFirefox(
      machine({ env: { PLAINVOICE_FIREFOX: '/opt/ff' }, programs: plain('/opt/ff', '/usr/bin/firefox-esr') }),
    )
    expect(found).toBe('/opt/ff')
  })

  test('finds the packaged one, and passes over Ubuntu’s script for the snap', () => {
    expect(findFirefox(machine({ programs: plain('/usr/bin/firefox-esr') }))).toBe('/usr/bin/firefox-esr')
    expect(findFirefox(machine({ programs: { '/usr/bin/firefox': '/snap/bin/firefox' } }))).toBeUndefined()
  })

  test('never takes Playwright’s patched build', () => {
    const cache = '/home/aino/.cache/ms-playwright'
    const found = findFirefox(
      machine({
        programs: plain(`${cache}/firefox-1572/firefox/firefox`),
        folders: { [cache]: ['firefox-1572'] },
      }),
    )
    expect(found).toBeUndefined()
  })

  test('finds a downloaded one on each system', () => {
    const linux = '/home/aino/.cache/puppeteer/firefox/linux-stable_150.0/firefox/firefox'
    const folders = { '/home/aino/.cache/puppeteer/firefox': ['linux-stable_150.0'] }
    expect(findFirefox(machine({ programs: plain(linux), folders }))).toBe(linux)

    const windows = 'C:\\Users\\aino\\.cache\\puppeteer\\firefox\\win64-stable_150.0\\core\\firefox.exe'
    expect(
      findFirefox(
        machine({
          platform: 'win32',
          programs: plain(windows),
          folders: { 'C:\\Users\\aino\\.cache\\puppeteer\\firefox': ['win64-stable_150.0'] },
        }),
      ),
    ).toBe(windows)
  })
})
