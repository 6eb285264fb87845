import { estimates as en } from './en/estimates'
import { estimates as fi } from './fi/estimates'

export const estimateWords = { en, fi }
