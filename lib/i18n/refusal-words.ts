import { refusals as en } from './en/refusals'
import { refusals as fi } from './fi/refusals'

export const refusalWords = { en, fi }
