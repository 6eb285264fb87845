import { defineContentScript } from 'wxt/utils/define-content-script'
import { readThread } from '../../lib/adapters/webmail/yahoo/yahoo-thread'
import { watchMailPage } from '../draft/watch-mail-page'

export default defineContentScript({
  matches: ['https://mail.yahoo.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => void watchMailPage('yahoo', readThread, ctx.signal),
})
