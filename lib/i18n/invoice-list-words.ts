import { invoiceList as en } from './en/invoice-list'
import { invoiceList as fi } from './fi/invoice-list'

export const invoiceListWords = { en, fi }
