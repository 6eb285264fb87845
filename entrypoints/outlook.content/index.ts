import { defineContentScript } from 'wxt/utils/define-content-script'
import { readThread } from '../../lib/adapters/webmail/outlook/outlook-thread'
import { watchMailPage } from '../draft/watch-mail-page'

export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // A mail in a window of its own: an empty page that the site writes.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => void watchMailPage('outlook', readThread, ctx.signal),
})
