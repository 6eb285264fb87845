import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { swedish } from '../../lib/domain/checks/languages/sv/sv'
import { offerLanguage } from '../draft/language-scripts'

/** Injected by the background for the first draft in this language. */
export default defineUnlistedScript(() => offerLanguage(swedish))
