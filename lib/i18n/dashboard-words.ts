import { dashboard as en } from './en/dashboard'
import { dashboard as fi } from './fi/dashboard'

export const dashboardWords = { en, fi }
