import type { ComposeView } from '../../ports/webmail'

/**
 * By which a draft that comes back is known where the site names none that lasts: the same words to the same people.
 * Empty for a mail without words.
 */
export function fingerprintOf(view: ComposeView): string {
  const text = view.readBody()?.text.trim() ?? ''
  if (text === '') return ''
  const people = view.readRecipients()?.map(({ name, email }) => `${name ?? ''}<${email ?? ''}>`) ?? []
  return JSON.stringify([people, view.readSubject() ?? '', text])
}
