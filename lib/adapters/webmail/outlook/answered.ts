/** What an answer answers. */
export interface Answered {
  readonly threadId: string | undefined
  readonly subject: string | undefined
}

/**
 * What a mail in a window of its own answers, which is kept on it: by the time that a new version of the extension looks
 * at it, the mailbox that it came from may show another thread.
 */
export function answeredBy(root: HTMLElement, shown: () => Answered): Answered {
  const { threadId = '', subject = '' } = shown()
  root.dataset['plainvoiceAnswers'] ??= `${threadId} ${subject}`
  const [id, ...words] = root.dataset['plainvoiceAnswers'].split(' ')
  return { threadId: id || undefined, subject: words.join(' ') || undefined }
}
