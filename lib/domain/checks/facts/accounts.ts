/** Accounts as a country numbers them: sort code and account, BSB and account, and those of New Zealand. */
const LOCAL_ACCOUNT =
  /\b\d\d-\d\d-\d\d\b\D{1,20}\d{8}|\b\d{3}-\d{3}\b\D{1,20}\d{6}|\b\d\d-\d{4}-\d{7}-\d{2,3}\b|bank,? \d{8}/

/** True when the text, in lower case, names a bank account without an IBAN. */
export function namesLocalAccount(folded: string): boolean {
  return LOCAL_ACCOUNT.test(folded)
}
