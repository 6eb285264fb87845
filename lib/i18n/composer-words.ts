import { composer as en } from './en/composer'
import { composer as fi } from './fi/composer'

export const composerWords = { en, fi }
