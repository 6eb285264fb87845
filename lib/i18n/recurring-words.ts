import { recurring as en } from './en/recurring'
import { recurring as fi } from './fi/recurring'

export const recurringWords = { en, fi }
