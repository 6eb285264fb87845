const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const

/**
 * True for a Finnish business id (Y-tunnus), `1234567-8`: seven digits and a check digit, weighted sum modulo 11. Ids
 * with remainder 1 are never issued (Finnish Patent and Registration Office).
 */
export function isBusinessId(text: string): boolean {
  const match = /^(\d{7})-(\d)$/.exec(text.trim())
  if (!match?.[1]) return false
  const digits = match[1]
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const rest = sum % 11
  return rest !== 1 && Number(match[2]) === (rest === 0 ? 0 : 11 - rest)
}
