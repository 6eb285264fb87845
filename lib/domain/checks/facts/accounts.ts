/**
 * Accounts as a country numbers them: sort code and account, BSB and account, those of New Zealand, and a number beside
 * its bank's name ("into 3057718294, First Bank").
 */
const LOCAL_ACCOUNT =
  /\b\d\d-\d\d-\d\d\b\D{1,20}\d{8}|\b\d{3}-\d{3}\b\D{1,20}\d{6}|\b\d\d-\d{4}-\d{7}-\d{2,3}\b|bank,? \d{8}|(?:\b(?:to|into):? |^|\n)\d{8,12},? (?:[a-z']{1,15} ){0,3}[a-z]{0,12}bank\b(?! (?:holiday|transfer))/

/** True when the text, in lower case, names a bank account without an IBAN. */
export function namesLocalAccount(folded: string): boolean {
  return LOCAL_ACCOUNT.test(folded)
}
