import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checks } from '../../lib/i18n/fi/checks'
import { draft } from '../../lib/i18n/fi/draft'
import { mailNotice } from '../../lib/i18n/fi/mail-notice'
import { offerFindings } from '../draft/language-scripts'

/** Injected by the background before the draft script, where the screens are in this language. */
export default defineUnlistedScript(() =>
  offerFindings({ language: 'fi', words: checks, mailWords: mailNotice, draftWords: draft }),
)
