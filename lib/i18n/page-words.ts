import { page as en } from './en/page'
import { page as fi } from './fi/page'

export const pageWords = { en, fi }
