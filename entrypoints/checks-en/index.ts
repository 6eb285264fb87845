import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { english } from '../../lib/domain/checks/languages/en/en'
import { offerLanguage } from '../draft/language-scripts'

/** Injected by the background for the first draft in this language. */
export default defineUnlistedScript(() => offerLanguage(english))
