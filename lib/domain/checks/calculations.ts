import { isBitcoinAddress } from '../payment/bitcoin'
import { isBusinessId } from '../payment/business-id'
import { holdsIbanDigits, ibanLength } from '../payment/iban-form'
import { isCreditorReference, isViitenumero } from '../payment/references'
import { isVatNumber } from '../payment/vat-number'
import { amountsOf } from './facts/amounts'
import { idsOf } from './facts/ids'
import type { NumberChecks } from './languages/number-checks'

/** What reads sums and the numbers of countries: it comes with the words of a language, as the rules do. */
export const calculations: NumberChecks & {
  readonly amountsOf: typeof amountsOf
  readonly idsOf: typeof idsOf
} = {
  amountsOf,
  idsOf,
  ibanLength,
  holdsIbanDigits,
  isVatNumber,
  isBusinessId,
  isCreditorReference,
  isViitenumero,
  isBitcoinAddress,
}

export type Calculations = typeof calculations
