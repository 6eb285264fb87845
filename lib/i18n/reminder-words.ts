import { reminders as de } from './de/reminders'
import { reminders as en } from './en/reminders'
import { reminders as fi } from './fi/reminders'
import { reminders as sv } from './sv/reminders'

export const reminderWords = { en, fi, sv, de }
