/** True for text with the shape of one mail address: something, one @, a domain with a dot, no spaces. */
export function looksLikeEmail(text: string): boolean {
  const address = text.trim()
  const at = address.indexOf('@')
  if (at < 1 || at !== address.lastIndexOf('@') || address.length > 254 || /\s/.test(address)) return false
  const labels = address.slice(at + 1).split('.')
  return labels.length > 1 && labels.every((label) => label !== '')
}
