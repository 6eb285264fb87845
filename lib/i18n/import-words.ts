import { importTable as en } from './en/import'
import { importTable as fi } from './fi/import'

export const importWords = { en, fi }
