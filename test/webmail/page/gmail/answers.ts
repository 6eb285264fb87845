import type { Draft, Mail, Thread } from '../../model'
import type { Page } from '../boot'
import { momentLabel } from '../dates'
import { escapeHtml } from '../html'
import { displayName } from '../people'
import { type AnswerKind, answerTo } from '../replies'

const QUOTE_STYLE = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex'

/** The body of a new mail: nothing, or the signature below an empty line. */
export function freshBody({ config }: Page): string {
  return `<br>${signature(config.signature)}`
}

function signature(text: string): string {
  if (text === '') return ''
  const lines = escapeHtml(text).replaceAll('\n', '<br>')
  return (
    '<div><br></div><span class="gmail_signature_prefix">-- </span><br>' +
    `<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines}</div></div>`
  )
}

export function answerDraft(page: Page, kind: AnswerKind, thread: Thread, mail: Mail): Partial<Draft> {
  const { words, config } = page
  return {
    ...answerTo(
      kind,
      { thread, mail, owner: config.account },
      { reply: words.replyPrefix, forward: words.forwardPrefix },
    ),
    ...(thread.permId === undefined || kind === 'forward' ? {} : { permId: thread.permId }),
    html: freshBody(page) + (kind === 'forward' ? forwarded(page, thread, mail) : quoted(page, mail)),
  }
}

function quoted({ words, config }: Page, mail: Mail): string {
  const who = `${displayName(mail.from)} <${mail.from.email}>`
  const attribution = escapeHtml(words.attribution(momentLabel(mail.at, config.locale), who))
  return (
    `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div>` +
    `<blockquote class="gmail_quote" style="${QUOTE_STYLE}">${mail.html}</blockquote></div>`
  )
}

function forwarded({ words, config }: Page, thread: Thread, mail: Mail): string {
  const facts = [
    `${words.from}: ${displayName(mail.from)} <${mail.from.email}>`,
    `${words.sentOn}: ${momentLabel(mail.at, config.locale)}`,
    `${words.subject}: ${thread.subject}`,
    `${words.to}: ${mail.to.map(displayName).join(', ')}`,
  ]
  const head = [`---------- ${words.forwarded} ---------`, ...facts].map(escapeHtml).join('<br>')
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${head}<br></div><br><br>${mail.html}</div>`
}
