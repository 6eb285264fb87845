/** Says of numbers that people copy whether their check digits hold. */
export interface NumberChecks {
  /** How many letters the account numbers of a country have (`fi`: 18); 0 where there are none. */
  ibanLength(country: string): number
  holdsIbanDigits(iban: string): boolean
  /** Undefined for letters of no country whose numbers are known. */
  isVatNumber(text: string): boolean | undefined
  isBusinessId(text: string): boolean
  isCreditorReference(text: string): boolean
  isViitenumero(text: string): boolean
  isBitcoinAddress(text: string): boolean
}
