import { bank as en } from './en/bank'
import { bank as fi } from './fi/bank'

export const bankWords = { en, fi }
