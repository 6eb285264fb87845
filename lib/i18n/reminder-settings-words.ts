import { reminderSettings as en } from './en/reminder-settings'
import { reminderSettings as fi } from './fi/reminder-settings'

export const reminderSettingsWords = { en, fi }
