import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { gmailWebmail } from '../../lib/adapters/webmail/gmail/gmail-webmail'
import { runDraftScript } from '../draft/run-draft-script'

/** Injected by the background when the first compose window appears. */
export default defineUnlistedScript(() => {
  void runDraftScript(gmailWebmail)
})
