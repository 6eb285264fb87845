/** A mail page of another make: it works, and nothing about it is known. */

import { gmailClientId, legacyHexId } from '../../ids'
import type { Draft } from '../../model'
import { boot, type Page, readConfig } from '../boot'
import { h, onActivate } from '../dom'
import { textToLines } from '../html'
import { dispatchDraft, lastOf, threadsIn } from '../mailbox'
import { displayName, parsePeople } from '../people'

function button(label: string, act: () => void): HTMLButtonElement {
  return onActivate(h('button', { type: 'button' }, label), act)
}

function list(page: Page, write: () => void): HTMLElement[] {
  const { words, store, config } = page
  const cards = threadsIn(store.state, 'all', config).map((thread) => {
    const { from, text } = lastOf(thread)
    return h('article.card', {}, h('h2', {}, thread.subject), h('p', {}, `${displayName(from)}: ${text}`))
  })
  return [h('h1', {}, 'Mail'), button(words.newMail, write), ...cards]
}

function sheet(page: Page, done: () => void): HTMLElement[] {
  const { words } = page
  const to = h('input', { type: 'text', placeholder: words.to })
  const subject = h('input', { type: 'text', placeholder: words.subject })
  const text = h('textarea', { placeholder: words.messageBody })
  const send = button(words.send, async () => {
    await dispatch(page, to.value, subject.value, text.value)
    done()
  })
  return [h('div.sheet', {}, to, subject, text, h('div', {}, send, button(words.close, done)))]
}

async function dispatch(page: Page, to: string, subject: string, text: string): Promise<void> {
  const { store, config } = page
  await store.update((state) => {
    const ordinal = state.draftsBegun++
    const draft: Draft = {
      id: gmailClientId('msg', ordinal),
      kind: 'new',
      to: parsePeople(to),
      cc: [],
      bcc: [],
      subject,
      html: textToLines(text, (line) => `<div>${line}</div>`),
      attachments: [],
    }
    dispatchDraft(state, {
      draft,
      html: draft.html,
      threadId: legacyHexId(draft.id),
      text,
      from: config.account,
      at: new Date().toISOString(),
    })
  })
}

async function start(): Promise<void> {
  const page = await boot(readConfig())
  const screen = h('div.screen')
  const showList = () => screen.replaceChildren(...list(page, showSheet))
  const showSheet = () => screen.replaceChildren(...sheet(page, showList))
  document.title = 'Mail'
  document.body.append(screen)
  showList()
}

void start()
