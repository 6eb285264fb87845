import { about as en } from './en/about'
import { about as fi } from './fi/about'

export const aboutWords = { en, fi }
