import { reports as en } from './en/reports'
import { reports as fi } from './fi/reports'

export const reportsWords = { en, fi }
