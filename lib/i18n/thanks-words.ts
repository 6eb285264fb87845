import { thanks as de } from './de/thanks'
import { thanks as en } from './en/thanks'
import { thanks as fi } from './fi/thanks'
import { thanks as sv } from './sv/thanks'

export const thanksWords = { en, fi, sv, de }
