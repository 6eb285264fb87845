import { totals as en } from './en/totals'
import { totals as fi } from './fi/totals'

export const totalsWords = { en, fi }
