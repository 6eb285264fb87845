import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { outlookWebmail } from '../../lib/adapters/webmail/outlook/outlook-webmail'
import { runDraftScript } from '../draft/run-draft-script'

/** Injected by the background when the first compose window appears. */
export default defineUnlistedScript(() => {
  void runDraftScript(outlookWebmail)
})
