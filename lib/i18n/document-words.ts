import { document as en } from './en/document'
import { document as fi } from './fi/document'

export const documentWords = { en, fi }
