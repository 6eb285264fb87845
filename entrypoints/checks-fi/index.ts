import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { finnish } from '../../lib/domain/checks/languages/fi/fi'
import { offerLanguage } from '../draft/language-scripts'

/** Injected by the background for the first draft in this language. */
export default defineUnlistedScript(() => offerLanguage(finnish))
