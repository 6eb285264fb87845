import { setup as en } from './en/setup'
import { setup as fi } from './fi/setup'

export const setupWords = { en, fi }
