import { draft as en } from './en/draft'
import { draft as fi } from './fi/draft'

export const draftWords = { en, fi }
