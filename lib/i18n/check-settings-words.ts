import { checkSettings as en } from './en/check-settings'
import { checkSettings as fi } from './fi/check-settings'

export const checkSettingsWords = { en, fi }
