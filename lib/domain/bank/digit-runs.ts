/** Which of some runs of digits stand in the digits of a text, whatever is between them: made once for many texts. */
export function digitRuns(wanted: Iterable<string>): (text: string) => readonly string[] {
  const known = new Set(wanted)
  known.delete('')
  const lengths = [...new Set([...known].map(({ length }) => length))]
  return (text) => {
    const digits = digitsOf(text)
    const found = new Set<string>()
    for (const length of lengths) {
      for (let at = 0; at + length <= digits.length; at += 1) {
        const run = digits.slice(at, at + length)
        if (known.has(run)) found.add(run)
      }
    }
    return [...found]
  }
}

/** The digits of a text, without what stands between them. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '')
}
