import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { yahooWebmail } from '../../lib/adapters/webmail/yahoo/yahoo-webmail'
import { runDraftScript } from '../draft/run-draft-script'

/** Injected by the background when the first compose window appears. */
export default defineUnlistedScript(() => {
  void runDraftScript(yahooWebmail)
})
