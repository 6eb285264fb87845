// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HostCompose } from '../../../lib/adapters/webmail/compose-view'
import { createWebmail } from '../../../lib/adapters/webmail/host-webmail'
import type { MailSite } from '../../../lib/adapters/webmail/mail-site'
import type { MailThread } from '../../../lib/domain/invoice/mail-thread'

const NOWHERE = ':not(*)'
const bySubject: MailThread = { host: 'gmail', subject: 'Invoice' }
const byId: MailThread = { ...bySubject, threadId: 'A' }
const ella = 'ella@northlight.example'
const fill = { text: 'A reminder', files: [] }
let stop = new AbortController()

beforeEach(() => {
  stop = new AbortController()
  document.execCommand = (command: string, _ui?: boolean, value = '') => {
    if (command.startsWith('insert')) editorIn().innerHTML = value
    return true
  }
})
afterEach(() => {
  stop.abort()
  document.body.replaceChildren()
})

interface Begun {
  /** Where the answer stands. */
  readonly place: 'inPane' | 'elsewhere'
  readonly words?: string
  readonly draftThread?: MailThread
  readonly to?: string
  readonly takesRecipients?: boolean
}

/** The thread `shownId` is on the screen, with an answer begun; `pressed` says that another was asked for. */
async function pageWith(begun: Begun, shownId?: string) {
  const { place, words = '', draftThread, to = ella, takesRecipients = true } = begun
  const people = to === '' ? [] : [to]
  const compose = `<div id="compose"><div contenteditable="true" id="editor">${words}</div></div>`
  const [inPane, elsewhere] = place === 'inPane' ? [compose, ''] : ['', compose]
  document.body.innerHTML = `<main><button>Reply</button>${inPane}</main>${elsewhere}`
  const root = byName('#compose')
  const editor = editorIn()
  const done = async () => ({ ok: true }) as const
  const host: HostCompose = {
    root,
    rules: { quote: NOWHERE, quoteFrom: NOWHERE, signature: NOWHERE },
    technique: 'command',
    attachWays: [],
    kind: () => 'reply',
    editor: () => editor,
    sureEditor: () => editor,
    anchor: () => undefined,
    draftId: () => 'draft',
    subjectField: () => undefined,
    readSubject: () => '',
    readRecipients: () => people.map((email) => ({ email })),
    async addRecipient(address) {
      people.push(address)
      return takesRecipients ? { ok: true } : { ok: false, code: 'notAccepted' }
    },
    readSender: () => undefined,
    setSender: done,
    cards: () => [],
    takesFiles: () => true,
    showsSend: () => true,
    thread: () => draftThread,
  }
  const pressed = vi.fn()
  byName('button').addEventListener('click', () => {
    pressed()
    stop.abort()
  })
  const site: MailSite = {
    host: 'gmail',
    times: { untilLikely: 1, untilCancelled: 1, afterQuestion: 1, untilFinal: 1 },
    account: () => undefined,
    find: () => [{ root, editor }],
    read: () => host,
    fingerprint: () => '',
    listen: () => {},
    lookForProof: () => {},
    shownThread: () => byName('main'),
    shownId: () => shownId,
    readThread: () => undefined,
    mailFrom: () => undefined,
    listRow: [],
    replyControl: () => byName('button'),
  }
  const webmail = createWebmail(site)
  await new Promise<void>((resolve) => webmail.observeComposes(() => resolve(), stop.signal))
  return { webmail, pressed, people }
}

function byName(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(name)
  if (!found) throw new Error(`No ${name}`)
  return found
}

function editorIn(): HTMLElement {
  return byName('#editor')
}

describe('a reply that was begun', () => {
  test.each<[string, MailThread, Begun, string?]>([
    ['in the thread sought', byId, { place: 'elsewhere', draftThread: byId }],
    ['in the thread found by its subject', bySubject, { place: 'elsewhere', draftThread: byId }, 'A'],
    ['beneath the thread found by its subject', bySubject, { place: 'inPane' }],
  ])('%s is taken for what it is', async (_, thread, begun, shownId) => {
    const own = await pageWith({ ...begun, words: 'My own words' }, shownId)
    expect(await own.webmail.writeInThread(thread, fill)).toEqual({ ok: false, code: 'draftInUse' })
    const empty = await pageWith(begun, shownId)
    expect(await empty.webmail.writeInThread(thread, fill)).toMatchObject({ ok: true, text: { ok: true } })
    expect(editorIn().textContent).toContain('A reminder')
    expect(own.pressed).not.toHaveBeenCalled()
    expect(empty.pressed).not.toHaveBeenCalled()
  })

  test.each<[string, MailThread, Begun, string?]>([
    ['whose thread nobody knows', bySubject, { place: 'elsewhere', draftThread: bySubject }],
    ['that stands in no thread', bySubject, { place: 'elsewhere' }],
    ['in another thread', bySubject, { place: 'elsewhere', draftThread: { ...byId, threadId: 'B' } }, 'A'],
  ])('%s is not written in', async (_, thread, begun, shownId) => {
    const { webmail, pressed } = await pageWith(begun, shownId)
    void webmail.writeInThread(thread, fill)
    await vi.waitFor(() => expect(pressed).toHaveBeenCalled())
    expect(editorIn().textContent).toBe('')
  })

  test.each([byId, bySubject])(
    'that does not reach whom the words are for is not written in: %o',
    async (thread) => {
      const begun = { place: 'inPane', to: 'friend@else.example', words: 'My own words' } as const
      const { webmail } = await pageWith(begun)
      const asked = vi.fn(async () => false)
      expect(await webmail.writeInThread(thread, fill, undefined, asked)).toEqual({
        ok: false,
        code: 'toOthers',
      })
      expect(asked.mock.calls).toEqual([[[{ email: 'friend@else.example' }]]])
      expect(editorIn().textContent).toBe('My own words')
    },
  )

  test('is asked about once its recipients are there, which a site may put in late', async () => {
    const { webmail, people } = await pageWith({ place: 'inPane', to: '' })
    const asked = vi.fn(async () => true)
    const opened = webmail.writeInThread(byId, fill, undefined, asked)
    await new Promise<void>((resolve) => queueMicrotask(resolve))
    people.push(ella)
    byName('#compose').dataset['people'] = '1'
    expect(await opened).toMatchObject({ ok: true })
    expect(asked.mock.calls).toEqual([[[{ email: ella }]]])
  })

  test('gets the recipients it has to have, beside who is there', async () => {
    const adds = ['Ella@Northlight.example', 'ap@northlight.example']
    const { webmail, people } = await pageWith({ place: 'inPane' })
    expect(await webmail.writeInThread(bySubject, { ...fill, adds })).toMatchObject({
      ok: true,
      notAdded: [],
    })
    expect(people).toEqual([ella, 'ap@northlight.example'])
    const refusing = await pageWith({ place: 'inPane', takesRecipients: false })
    expect(await refusing.webmail.writeInThread(bySubject, { ...fill, adds })).toMatchObject({
      ok: true,
      notAdded: ['ap@northlight.example'],
    })
  })
})
