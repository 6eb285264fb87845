import { describe, expect, test } from 'vitest'
import { manifestOf } from './package'

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const manifest = manifestOf(target)

  test('asks for what the product needs and nothing else', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
    ])
    expect(manifest.host_permissions).toEqual([
      'https://mail.google.com/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ])
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([])
  })

  test('runs scripts in the mail sites alone', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches)
    expect([...matches].sort()).toEqual([...manifest.host_permissions].sort())
  })

  test('shows mail pages the composer and nothing else', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['composer.html'])
  })
})

test('the manifest for Chrome and Edge is known whole', () => {
  expect(manifestOf('chrome')).toMatchInlineSnapshot()
})

test('the manifest for Firefox is known whole', () => {
  expect(manifestOf('firefox')).toMatchInlineSnapshot()
})
