import { problems as en } from './en/problems'
import { problems as fi } from './fi/problems'

export const problemWords = { en, fi }
