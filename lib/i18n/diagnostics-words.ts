import { diagnostics as en } from './en/diagnostics'
import { diagnostics as fi } from './fi/diagnostics'

export const diagnosticsWords = { en, fi }
