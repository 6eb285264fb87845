import { checks as en } from './en/checks'
import { checks as fi } from './fi/checks'

export const checksWords = { en, fi }
