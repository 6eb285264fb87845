import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { calculations } from '../../lib/domain/checks/calculations'
import { offerCalculations } from '../draft/language-scripts'

/** Injected by the background with the words of each language. */
export default defineUnlistedScript(() => offerCalculations(calculations))
