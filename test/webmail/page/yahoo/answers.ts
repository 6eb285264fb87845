import type { Draft, Mail, Thread } from '../../model'
import type { Page } from '../boot'
import { momentLabel } from '../dates'
import { escapeHtml, textToLines } from '../html'
import { displayName } from '../people'
import { type AnswerKind, answerTo } from '../replies'

const EMPTY_LINE = '<div><br></div>'

/** The body of a mail: what is given, an empty line, and the signature below it. */
export function freshBody({ config }: Page, text = ''): string {
  const words = text === '' ? '' : textToLines(text, (line) => `<div>${line}</div>`)
  const lines = textToLines(config.signature, (line) => `<div>${line}</div>`)
  const signature = config.signature === '' ? '' : `<div class="ydpsignature">${lines}</div>`
  return `${words}${EMPTY_LINE}${signature}`
}

export function answerDraft(page: Page, kind: AnswerKind, thread: Thread, mail: Mail): Partial<Draft> {
  const { words, config } = page
  const head = escapeHtml(words.attribution(momentLabel(mail.at, config.locale), displayName(mail.from)))
  return {
    ...answerTo(
      kind,
      { thread, mail, owner: config.account },
      { reply: words.replyPrefix, forward: words.forwardPrefix },
    ),
    html: `${freshBody(page)}<div class="yahoo_quoted"><div>${head}</div><blockquote type="cite">${mail.html}</blockquote></div>`,
  }
}
