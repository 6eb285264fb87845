import { notes as de } from './de/notes'
import { notes as en } from './en/notes'
import { notes as fi } from './fi/notes'
import { notes as sv } from './sv/notes'

export const notesWords = { en, fi, sv, de }
