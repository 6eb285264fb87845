import { replyNotice as en } from './en/reply-notice'
import { replyNotice as fi } from './fi/reply-notice'

export const replyNoticeWords = { en, fi }
