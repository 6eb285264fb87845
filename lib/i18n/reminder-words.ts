import { reminders as en } from './en/reminders'
import { reminders as fi } from './fi/reminders'

export const reminderWords = { en, fi }
