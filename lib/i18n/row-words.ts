import { rows as de } from './de/rows'
import { rows as en } from './en/rows'
import { rows as fi } from './fi/rows'
import { rows as sv } from './sv/rows'

export const rowWords = { en, fi, sv, de }
