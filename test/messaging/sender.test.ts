import { describe, expect, test } from 'vitest'
import { classify, type RawSender } from '../../lib/messaging/sender'

const own = {
  id: 'plainvoice',
  origin: 'chrome-extension://plainvoice',
  mailOrigins: ['https://mail.google.com', 'https://outlook.live.com'],
}
const inTab = { id: 'plainvoice', tab: { id: 7 }, frameId: 3 }

describe('a sender', () => {
  test.each<[string, RawSender, unknown]>([
    [
      'a script in a mail page',
      { ...inTab, url: 'https://mail.google.com/mail/u/0/#inbox', origin: 'https://mail.google.com' },
      { caller: 'mail', tabId: 7, frameId: 3, origin: 'https://mail.google.com' },
    ],
    [
      'a script in a mail page of a browser that tells no origin',
      { ...inTab, url: 'https://outlook.live.com/mail/' },
      { caller: 'mail', tabId: 7, frameId: 3, origin: 'https://outlook.live.com' },
    ],
    [
      'the composer in a mail tab',
      { ...inTab, url: 'chrome-extension://plainvoice/composer.html?session=x' },
      { caller: 'composer', tabId: 7, frameId: 3 },
    ],
    ['the popup', { id: 'plainvoice', url: 'chrome-extension://plainvoice/popup.html' }, { caller: 'popup' }],
    [
      'the dashboard in a tab',
      { ...inTab, url: 'chrome-extension://plainvoice/dashboard.html#setup' },
      { caller: 'dashboard' },
    ],
  ])('is %s', (_, sender, expected) => {
    expect(classify(sender, own)).toEqual(expected)
  })

  test.each<[string, RawSender]>([
    ['another extension', { ...inTab, id: 'other', url: 'chrome-extension://plainvoice/popup.html' }],
    ['a page of another extension', { ...inTab, url: 'chrome-extension://other/popup.html' }],
    [
      'a page that is not a mail site',
      { ...inTab, url: 'https://evil.example/', origin: 'https://evil.example' },
    ],
    ['a site with a similar name', { ...inTab, url: 'https://mail.google.com.evil.example/' }],
    ['a mail site without encryption', { ...inTab, url: 'http://mail.google.com/' }],
    ['another page of ours', { ...inTab, url: 'chrome-extension://plainvoice/other.html' }],
    ['a prototype trick', { ...inTab, url: 'chrome-extension://plainvoice/__proto__' }],
    ['a mail page without a tab', { id: 'plainvoice', url: 'https://mail.google.com/' }],
    ['the composer without a tab', { id: 'plainvoice', url: 'chrome-extension://plainvoice/composer.html' }],
    ['a sandboxed frame', { ...inTab, url: 'https://mail.google.com/', origin: 'null' }],
    ['a page that was put away', { ...inTab, url: 'https://mail.google.com/', documentLifecycle: 'cached' }],
    ['nobody', {}],
    ['something without an address', { ...inTab, url: 'nonsense' }],
  ])('is nobody we know: %s', (_, sender) => {
    expect(classify(sender, own)).toBeUndefined()
  })
})
