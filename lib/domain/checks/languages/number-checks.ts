/** Says of numbers that people copy whether their check digits hold. */
export interface NumberChecks {
  /** Undefined for letters of no country whose numbers are known. */
  isVatNumber(text: string): boolean | undefined
  isBusinessId(text: string): boolean
  isCreditorReference(text: string): boolean
  isViitenumero(text: string): boolean
  isBitcoinAddress(text: string): boolean
}
