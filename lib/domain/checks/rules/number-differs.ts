import { type Found, finding, type Mail, replacement } from '../rule'

/** The subject names one invoice, the body another. Silent when either names several. */
export function numberDiffers(mail: Mail): Found[] {
  const [subject, body] = mail.parts
  const [inSubject, ...moreInSubject] = subject.numbers
  if (!inSubject || moreInSubject.length > 0) return []
  const inBody = new Map(body.numbers.map((number) => [plainForm(number.value), number]))
  const [only] = inBody.values()
  if (!only || inBody.size > 1 || sameNumber(inSubject.value, only.value)) return []
  const span = [only.start, only.end] as const
  return [
    finding('consistency.number', 'error', 'body', span, { first: inSubject.value, second: only.value }, [
      replacement('same', span, inSubject.value),
    ]),
  ]
}

function plainForm(number: string): string {
  return number.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** `#1042` and `INV-1042` name the same invoice. */
function sameNumber(a: string, b: string): boolean {
  const [first, second] = [plainForm(a), plainForm(b)]
  return first.endsWith(second) || second.endsWith(first)
}
