import { data as en } from './en/data'
import { data as fi } from './fi/data'

export const dataWords = { en, fi }
