/** Lines in which "että", "kun" or "kuin" has its comma before it, as it should, beside those without. */
export function withCommas(lines: string): string {
  return lines.replace(/^([^=\n]+?) ((?:että|kun|kuin)[ |].*)$/gm, '$&\n$1 ,$2')
}
