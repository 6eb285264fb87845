import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checks } from '../../lib/i18n/fi/checks'
import { draft } from '../../lib/i18n/fi/draft'
import { replyNotice } from '../../lib/i18n/fi/reply-notice'
import { offerFindings } from '../draft/language-scripts'

/** Injected by the background before the draft script, where the screens are in this language. */
export default defineUnlistedScript(() =>
  offerFindings({ language: 'fi', words: checks, replyWords: replyNotice, draftWords: draft }),
)
