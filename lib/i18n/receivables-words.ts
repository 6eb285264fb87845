import { receivables as en } from './en/receivables'
import { receivables as fi } from './fi/receivables'

export const receivablesWords = { en, fi }
