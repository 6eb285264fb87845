import { isBitcoinAddress } from '../payment/bitcoin'
import { isBusinessId } from '../payment/business-id'
import { holdsIbanDigits, ibanLength } from '../payment/iban-form'
import { isCreditorReference, isViitenumero } from '../payment/references'
import { isVatNumber } from '../payment/vat-number'
import { amountsOf } from './facts/amounts'
import { idsOf } from './facts/ids'
import type { NumberChecks } from './languages/number-checks'
import { againstInvoice } from './rules/against-invoice'
import { attachment } from './rules/attachment'
import { carriedSums } from './rules/carried-sums'
import { currencies } from './rules/currencies'
import { discount } from './rules/discount'
import { dueDateDiffers } from './rules/due-date-differs'
import { dueDateWeekday } from './rules/due-date-weekday'
import { method } from './rules/method'
import { numberDiffers } from './rules/number-differs'
import { otherDay } from './rules/other-day'
import { overtaken } from './rules/overtaken'
import { placeholder } from './rules/placeholder'
import { shouting, shoutingSubject } from './rules/shouting'
import { sums } from './rules/sums'
import { surprise } from './rules/surprise'
import { totalDiffers } from './rules/total-differs'

/** What counts, knows countries or looks at single letters, and weighs too much for a draft that is not about an invoice: it comes with the words of a language. */
export const calculations: NumberChecks & {
  readonly amountsOf: typeof amountsOf
  readonly idsOf: typeof idsOf
  readonly sums: typeof sums
  readonly carriedSums: typeof carriedSums
  readonly totalDiffers: typeof totalDiffers
  readonly againstInvoice: typeof againstInvoice
  readonly dueDateDiffers: typeof dueDateDiffers
  readonly numberDiffers: typeof numberDiffers
  readonly currencies: typeof currencies
  readonly discount: typeof discount
  readonly surprise: typeof surprise
  readonly dueDateWeekday: typeof dueDateWeekday
  readonly method: typeof method
  readonly otherDay: typeof otherDay
  readonly overtaken: typeof overtaken
  readonly placeholder: typeof placeholder
  readonly attachment: typeof attachment
  readonly shouting: typeof shouting
  readonly shoutingSubject: typeof shoutingSubject
} = {
  amountsOf,
  idsOf,
  sums,
  carriedSums,
  totalDiffers,
  againstInvoice,
  dueDateDiffers,
  numberDiffers,
  currencies,
  discount,
  surprise,
  dueDateWeekday,
  method,
  otherDay,
  overtaken,
  placeholder,
  attachment,
  shouting,
  shoutingSubject,
  ibanLength,
  holdsIbanDigits,
  isVatNumber,
  isBusinessId,
  isCreditorReference,
  isViitenumero,
  isBitcoinAddress,
}

export type Calculations = typeof calculations
