import { defineContentScript } from 'wxt/utils/define-content-script'
import { watchMailPage } from '../draft/watch-mail-page'

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => void watchMailPage('gmail', ctx.signal),
})
