import { papers as de } from './de/papers'
import { papers as en } from './en/papers'
import { papers as fi } from './fi/papers'
import { papers as sv } from './sv/papers'

export const paperWords = { en, fi, sv, de }
