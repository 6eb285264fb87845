import { thanks as en } from './en/thanks'
import { thanks as fi } from './fi/thanks'

export const thanksWords = { en, fi }
