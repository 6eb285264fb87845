import type { Message } from '../message'

/** Something to put right in one field of the composer. `message.key` is one of `ProblemKey`. */
export interface FieldProblem {
  readonly field: string
  /** An error keeps the invoice from being made; a warning is for the person to judge. */
  readonly severity: 'error' | 'warning'
  readonly message: Message & { readonly key: ProblemKey }
  /** Texts that would settle the field, each a date `YYYY-MM-DD`, an amount or a quantity. */
  readonly choices?: readonly string[]
}

export type ProblemKey =
  | 'clientNameMissing'
  | 'clientEmailMalformed'
  | 'clientAddressMissing'
  | 'poNumberMissing'
  | 'noLines'
  | 'descriptionMissing'
  | 'quantityMissing'
  | 'quantityMalformed'
  | 'quantityAmbiguous'
  | 'priceMissing'
  | 'priceMalformed'
  | 'priceTooManyDecimals'
  | 'priceTooLarge'
  | 'priceAmbiguous'
  | 'priceOtherCurrency'
  | 'lineDiscountMalformed'
  | 'lineDiscountTooLarge'
  | 'chargeNameMissing'
  | 'chargeMalformed'
  | 'discountMalformed'
  | 'discountTooLarge'
  | 'vatRateMissing'
  | 'salesTaxMissing'
  | 'vatRateUnusual'
  | 'buyersRateMissing'
  | 'buyerVatIdMissing'
  | 'buyerVatIdForeign'
  | 'intraEuCountry'
  | 'exportCountry'
  | 'vatReasonMissing'
  | 'smallBusinessMixed'
  | 'smallBusinessNoMore'
  | 'vatNotCharged'
  | 'supplyMissing'
  | 'sellerTaxIdMissing'
  | 'vatInOwnCurrency'
  | 'fTaxMissing'
  | 'chamberMissing'
  | 'sirenMissing'
  | 'lateTermsMissing'
  | 'supplyMalformed'
  | 'supplyBackwards'
  | 'dayAmbiguous'
  | 'dayFar'
  | 'earlyPercentMalformed'
  | 'earlyDaysMalformed'
  | 'earlyNotBeforeDue'
  | 'dueDateMissing'
  | 'dueDateMalformed'
  | 'dueDateImpossible'
  | 'dueDatePast'
  | 'dueDateFar'
  | 'untilMissing'
  | 'untilMalformed'
  | 'untilImpossible'
  | 'untilPast'
  | 'methodMissing'
  | 'creditAboveInvoice'
  | 'creditCurrency'
  | 'deductionCurrency'
  | 'incentiveCodeMissing'
  | 'incentiveAmountMalformed'
  | 'incentiveUntilMalformed'
  | 'ownVatRateMalformed'
  | 'ownVatDayMalformed'
  | 'deductionAboveTotal'
  | 'deductionOtherVat'
  | 'totalZero'
  | 'unprintable'
  | 'sellerUnprintable'
  | 'payeeTownMissing'
  | 'payeeCharacters'
  | 'payerCharacters'
  | 'qrReferenceMissing'

/** Notes a problem of a field; an error unless it says otherwise. */
export type Report = (
  field: string,
  key: ProblemKey,
  more?: { severity?: 'warning'; params?: Message['params']; choices?: readonly string[] },
) => void
