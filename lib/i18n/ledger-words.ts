import { ledger as en } from './en/ledger'
import { ledger as fi } from './fi/ledger'

export const ledgerWords = { en, fi }
