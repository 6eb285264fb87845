import { papersForm as en } from './en/papers-form'
import { papersForm as fi } from './fi/papers-form'

export const papersFormWords = { en, fi }
