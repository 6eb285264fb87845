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
      'https://mail.yahoo.com/*',
    ])
    expect(manifest.optional_permissions).toEqual(['downloads'])
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toHaveLength(1)
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
  expect(manifestOf('chrome')).toMatchInlineSnapshot(`
    {
      "action": {
        "default_popup": "popup.html",
        "default_title": "Plainvoice",
      },
      "background": {
        "service_worker": "background.js",
      },
      "content_scripts": [
        {
          "js": [
            "content-scripts/gmail.js",
          ],
          "matches": [
            "https://mail.google.com/*",
          ],
          "run_at": "document_idle",
        },
        {
          "js": [
            "content-scripts/outlook.js",
          ],
          "match_origin_as_fallback": true,
          "matches": [
            "https://outlook.cloud.microsoft/*",
            "https://outlook.live.com/*",
            "https://outlook.office.com/*",
            "https://outlook.office365.com/*",
          ],
          "run_at": "document_idle",
        },
        {
          "js": [
            "content-scripts/yahoo.js",
          ],
          "matches": [
            "https://mail.yahoo.com/*",
          ],
          "run_at": "document_idle",
        },
      ],
      "content_security_policy": {
        "extension_pages": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
      },
      "default_locale": "en",
      "description": "__MSG_description__",
      "host_permissions": [
        "https://mail.google.com/*",
        "https://outlook.live.com/*",
        "https://outlook.office.com/*",
        "https://outlook.office365.com/*",
        "https://outlook.cloud.microsoft/*",
        "https://mail.yahoo.com/*",
      ],
      "icons": {
        "128": "icon/128.png",
        "16": "icon/16.png",
        "32": "icon/32.png",
        "48": "icon/48.png",
      },
      "manifest_version": 3,
      "minimum_chrome_version": "120",
      "name": "__MSG_name__",
      "optional_permissions": [
        "downloads",
      ],
      "permissions": [
        "storage",
        "unlimitedStorage",
        "alarms",
        "notifications",
        "scripting",
      ],
      "version": "0.1.0",
      "web_accessible_resources": [
        {
          "matches": [
            "https://mail.google.com/*",
            "https://outlook.live.com/*",
            "https://outlook.office.com/*",
            "https://outlook.office365.com/*",
            "https://outlook.cloud.microsoft/*",
            "https://mail.yahoo.com/*",
          ],
          "resources": [
            "composer.html",
          ],
        },
      ],
    }
  `)
})

test('the manifest for Firefox is known whole', () => {
  expect(manifestOf('firefox')).toMatchInlineSnapshot(`
    {
      "action": {
        "default_popup": "popup.html",
        "default_title": "Plainvoice",
      },
      "background": {
        "scripts": [
          "background.js",
        ],
      },
      "browser_specific_settings": {
        "gecko": {
          "data_collection_permissions": {
            "required": [
              "none",
            ],
          },
          "id": "plainvoice@plainvoice.app",
          "strict_min_version": "149.0",
        },
      },
      "content_scripts": [
        {
          "js": [
            "content-scripts/gmail.js",
          ],
          "matches": [
            "https://mail.google.com/*",
          ],
          "run_at": "document_idle",
        },
        {
          "js": [
            "content-scripts/outlook.js",
          ],
          "match_origin_as_fallback": true,
          "matches": [
            "https://outlook.cloud.microsoft/*",
            "https://outlook.live.com/*",
            "https://outlook.office.com/*",
            "https://outlook.office365.com/*",
          ],
          "run_at": "document_idle",
        },
        {
          "js": [
            "content-scripts/yahoo.js",
          ],
          "matches": [
            "https://mail.yahoo.com/*",
          ],
          "run_at": "document_idle",
        },
      ],
      "content_security_policy": {
        "extension_pages": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
      },
      "default_locale": "en",
      "description": "__MSG_description__",
      "host_permissions": [
        "https://mail.google.com/*",
        "https://outlook.live.com/*",
        "https://outlook.office.com/*",
        "https://outlook.office365.com/*",
        "https://outlook.cloud.microsoft/*",
        "https://mail.yahoo.com/*",
      ],
      "icons": {
        "128": "icon/128.png",
        "16": "icon/16.png",
        "32": "icon/32.png",
        "48": "icon/48.png",
      },
      "manifest_version": 3,
      "name": "__MSG_name__",
      "optional_permissions": [
        "downloads",
      ],
      "permissions": [
        "storage",
        "unlimitedStorage",
        "alarms",
        "notifications",
        "scripting",
      ],
      "version": "0.1.0",
      "web_accessible_resources": [
        {
          "matches": [
            "https://mail.google.com/*",
            "https://outlook.live.com/*",
            "https://outlook.office.com/*",
            "https://outlook.office365.com/*",
            "https://outlook.cloud.microsoft/*",
            "https://mail.yahoo.com/*",
          ],
          "resources": [
            "composer.html",
          ],
        },
      ],
    }
  `)
})
