import { describe, expect, test } from 'vitest'
import { type PackageFile, packageFiles } from './package'

const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the address of a script', /(https?:)?\/\/[\w.-]+\.\w+\/[^\s"'`<>()]*\.m?js\b/],
  ['a remote script element', /<script[^>]+src=["']?(https?:)?\/\//i],
  ['eval', /(^|[^\w.$])eval\s*\(/],
  ['new Function', /new\s+Function\b/],
  ['importScripts', /\bimportScripts\s*\(/],
  ['a remote import', /\bimport\s*\(\s*["'`](https?:)?\/\//],
]

function remoteCode(files: readonly PackageFile[]): string[] {
  return files
    .filter(({ name }) => /\.(m?js|html|css)$/.test(name))
    .flatMap(({ name, bytes }) => {
      const text = bytes.toString('utf8')
      return FORBIDDEN.flatMap(([what, pattern]) => {
        const match = pattern.exec(text)
        return match ? [`${name}: ${what}: ${match[0].slice(0, 120)}`] : []
      })
    })
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', (target) => {
  const files = packageFiles(target)

  test('holds the scripts and pages that are searched', () => {
    const names = files.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['background.js', 'popup.html', 'dashboard.html', 'composer.html']),
    )
  })

  test('holds no code from elsewhere, and none that is made at run time', () => {
    expect(remoteCode(files)).toEqual([])
  })

  test('holds no source maps', () => {
    expect(files.filter(({ name }) => name.endsWith('.map'))).toEqual([])
  })
})

test('the search finds each forbidden thing', () => {
  const planted = [
    'load("https://cdn.example.com/lib/pdfobject.min.js")',
    'x=eval("1")',
    'const f=new Function("return 1")',
    'importScripts("a.js")',
    'import("https://example.com/a")',
  ]
  for (const text of planted) {
    expect(remoteCode([{ name: 'a.js', bytes: Buffer.from(text) }]), text).toHaveLength(1)
  }
  const page = Buffer.from('<script src="https://example.com/a"></script>')
  expect(remoteCode([{ name: 'a.html', bytes: page }])).toHaveLength(1)
  const harmless = Buffer.from(
    '"http://www.w3.org/2000/svg";evaluate(1);retrieval(2);"https://plainvoice.example/help"',
  )
  expect(remoteCode([{ name: 'a.js', bytes: harmless }])).toEqual([])
})
