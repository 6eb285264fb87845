import type { Draft, Mail, Person, Thread } from '../../model'
import type { Page } from '../boot'
import { momentLabel } from '../dates'
import { escapeHtml, textToLines } from '../html'
import { type AnswerKind, answerTo } from '../replies'

const EMPTY_LINE = '<div class="elementToProof"><br></div>'

/** The body of a new mail: an empty line, and the signature below it. */
export function freshBody({ config }: Page): string {
  if (config.signature === '') return EMPTY_LINE
  const lines = textToLines(config.signature, (line) => `<div>${line}</div>`)
  return `${EMPTY_LINE}<div id="Signature" class="elementToProof">${lines}</div>`
}

/** A body given as plain text, as in a compose link. */
export function bodyOfText(page: Page, text: string): string {
  if (text === '') return freshBody(page)
  return textToLines(text, (line) => `<div class="elementToProof">${line}</div>`) + freshBody(page)
}

export function answerDraft(page: Page, kind: AnswerKind, thread: Thread, mail: Mail): Partial<Draft> {
  const { words, config } = page
  return {
    ...answerTo(
      kind,
      { thread, mail, owner: config.account },
      { reply: words.replyPrefix, forward: words.forwardPrefixOutlook },
    ),
    html: freshBody(page) + reference(page, thread, mail),
  }
}

/** The mail that is answered: a header block, then its body as later siblings. */
function reference({ words, config }: Page, thread: Thread, mail: Mail): string {
  const named = ({ name, email }: Person) => (name === '' ? email : `${name} <${email}>`)
  const facts: [label: string, value: string][] = [
    [words.from, named(mail.from)],
    [words.sentOn, momentLabel(mail.at, config.locale)],
    [words.to, mail.to.map(named).join('; ')],
    ...(mail.cc.length > 0 ? [[words.cc, mail.cc.map(named).join('; ')] as [string, string]] : []),
    [words.subject, thread.subject],
  ]
  const head = facts.map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`).join('<br>')
  return (
    '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
    `<div id="divRplyFwdMsg" dir="ltr">${head}<div>&nbsp;</div></div>${mail.html}`
  )
}
