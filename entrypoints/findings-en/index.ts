import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checks } from '../../lib/i18n/en/checks'
import { draft } from '../../lib/i18n/en/draft'
import { mailNotice } from '../../lib/i18n/en/mail-notice'
import { offerFindings } from '../draft/language-scripts'

/** Injected by the background before the draft script, where the screens are in this language. */
export default defineUnlistedScript(() =>
  offerFindings({ language: 'en', words: checks, mailWords: mailNotice, draftWords: draft }),
)
