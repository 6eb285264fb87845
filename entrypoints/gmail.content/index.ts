import { defineContentScript } from 'wxt/utils/define-content-script'
import { readThread } from '../../lib/adapters/webmail/gmail/gmail-thread'
import { watchMailPage } from '../draft/watch-mail-page'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => void watchMailPage('gmail', readThread, ctx.signal),
})
