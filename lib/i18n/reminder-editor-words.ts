import { reminderEditor as en } from './en/reminder-editor'
import { reminderEditor as fi } from './fi/reminder-editor'

export const reminderEditorWords = { en, fi }
