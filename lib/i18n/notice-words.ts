import { notices as en } from './en/notices'
import { notices as fi } from './fi/notices'

export const noticeWords = { en, fi }
