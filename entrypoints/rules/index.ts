import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { RULES } from '../../lib/domain/checks/all-rules'
import { calculations } from '../../lib/domain/checks/calculations'
import { offerRules } from '../draft/language-scripts'

/** Injected by the background with the words of each language. */
export default defineUnlistedScript(() => offerRules(RULES, calculations))
