import { document as de } from './de/document'
import { document as en } from './en/document'
import { document as fi } from './fi/document'
import { document as sv } from './sv/document'

export const documentWords = { en, fi, sv, de }
