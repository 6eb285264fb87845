import { clients as en } from './en/clients'
import { clients as fi } from './fi/clients'

export const clientsWords = { en, fi }
