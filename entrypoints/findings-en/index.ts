import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checks } from '../../lib/i18n/en/checks'
import { draft } from '../../lib/i18n/en/draft'
import { replyNotice } from '../../lib/i18n/en/reply-notice'
import { offerFindings } from '../draft/language-scripts'

/** Injected by the background before the draft script, where the screens are in this language. */
export default defineUnlistedScript(() =>
  offerFindings({ language: 'en', words: checks, replyWords: replyNotice, draftWords: draft }),
)
