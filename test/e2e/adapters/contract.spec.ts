import { hostOfOrigin, threadUrl, WEBMAIL_ORIGINS } from '../../../lib/adapters/webmail/urls'
import type { ShownThread } from '../../../lib/ports/last-message'
import type { ComposeDriver } from '../../webmail/drivers'
import { legacyHexId, outlookConversationId } from '../../webmail/ids'
import type { Host } from '../../webmail/model'
import { OFFER_THREAD_ID } from '../../webmail/seeds'
import { expect, HOSTS, type OpenMail, test, turnIntoLink } from './fixtures'

const BLOCK = {
  html: '<div data-plainvoice-block="2026-040"><table><tbody><tr><td>Invoice</td><td>2026-040</td></tr></tbody></table></div>',
  text: 'Invoice 2026-040',
}
const PDF = { name: 'invoice-2026-040-catalogue.pdf', type: 'application/pdf' }

/** Where a conversation is, and where a list that has it. */
const ADDRESS: Readonly<Record<Host, { readonly thread: string; readonly list: string }>> = {
  gmail: { thread: '#all/', list: '#all' },
  outlook: { thread: '/mail/deeplink/readconv/', list: '/mail/sentitems' },
  yahoo: { thread: '/d/folders/1/messages/', list: '/d/search/keyword=photos' },
}

type Seen = { kind: string; signals: string[]; changes: number; discarded: boolean; isClosed: boolean }

/** Every compose window seen so far, with what it told. */
function seen({ world }: OpenMail): Promise<Seen[]> {
  return world.run(() =>
    globalThis.adapters.views.map(({ view, signals, changes, discarded }) => ({
      kind: view.kind,
      signals: [...signals],
      changes,
      discarded,
      isClosed: view.closed.aborted,
    })),
  )
}

async function expectSeen(open: OpenMail, count: number): Promise<void> {
  await expect.poll(async () => (await seen(open)).length).toBe(count)
}

const signalsOf = (open: OpenMail, index: number) => async () => (await seen(open))[index]?.signals

const attach = ({ world }: OpenMail, file: { name: string; type: string }, replaces?: string) =>
  world.run(
    ([wanted, old]) => {
      const view = globalThis.adapters.views.at(-1)?.view
      return view?.attach({ ...wanted, bytes: new TextEncoder().encode('%PDF-1.7') }, old)
    },
    [file, replaces] as const,
  )

const observe = ({ world }: OpenMail) => world.run(() => globalThis.adapters.observe())

/** A mail that can be sent. */
async function writeMail(compose: ComposeDriver, subject: string): Promise<void> {
  await compose.addRecipient('buyer@example.org')
  await compose.setSubject(subject)
  await compose.typeBody('Hello Bea')
}

declare global {
  var threads: ShownThread[]
}

for (const host of HOSTS) {
  /** A host's proof of a send: Gmail has one, Outlook's window is merely gone. */
  const sent = host === 'gmail' ? 'confirmed' : 'likely'

  test.describe(host, () => {
    test('sees each compose window once, and its end', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const compose = await open.mail.compose()
      await expectSeen(open, 1)
      await compose.typeBody('Hello')
      await expect.poll(async () => (await seen(open))[0]?.changes).toBeGreaterThan(0)
      await compose.close()
      await expect.poll(async () => (await seen(open))[0]?.isClosed).toBe(true)
      expect((await seen(open))[0]).toMatchObject({ kind: 'new', signals: [], discarded: false })
    })

    test('reads back what it writes', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const compose = await open.mail.compose()
      await expectSeen(open, 1)
      const read = await open.world.run(async () => {
        const view = globalThis.adapters.views[0]?.view
        const people = [
          await view?.addRecipient('buyer@example.org'),
          await view?.addRecipient('otto@kahvila.example'),
        ]
        const subject = await view?.setSubject('Invoice 2026-040: €2,287.60')
        const text = await view?.insertText('Hello Bea,\n\nThank you.')
        return {
          people,
          subject,
          text,
          recipients: view?.readRecipients()?.map(({ email }) => email),
          subjectRead: view?.readSubject(),
          body: view?.readBody()?.text,
          attachments: view?.readAttachments(),
          account: globalThis.adapters.webmail.account(),
        }
      })
      expect(read).toMatchObject({
        people: [{ ok: true }, { ok: true }],
        subject: { ok: true },
        text: { ok: true },
        recipients: ['buyer@example.org', 'otto@kahvila.example'],
        subjectRead: 'Invoice 2026-040: €2,287.60',
        body: 'Hello Bea,\n\nThank you.',
        attachments: [],
        account: expect.stringMatching(/^seller\d+@example\.com$/),
      })
      await compose.send()
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', sent])
      const [mail] = await open.mail.sent()
      expect(mail).toMatchObject({ subject: 'Invoice 2026-040: €2,287.60' })
      expect(mail?.to.map(({ email }) => email)).toEqual(['buyer@example.org', 'otto@kahvila.example'])
      expect(mail?.text.trim()).toBe('Hello Bea,\n\nThank you.')
    })

    test('tells who is in copy from those it goes to', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const compose = await open.mail.compose()
      await expectSeen(open, 1)
      await compose.addRecipient('copy@example.org', undefined, 'cc')
      await compose.addRecipient('hidden@example.org', 'Hidden', 'bcc')
      await compose.addRecipient('buyer@example.org', 'Bea Buyer')
      const people = await open.world.run(() => globalThis.adapters.views[0]?.view.readRecipients())
      expect(people).toEqual([
        { name: 'Bea Buyer', email: 'buyer@example.org' },
        { email: 'copy@example.org', isCopy: true },
        { name: 'Hidden', email: 'hidden@example.org', isCopy: true },
      ])
    })

    test('puts in a block that one Ctrl+Z takes out, and changes no more', async ({ openMail }) => {
      const open = await openMail(host, { signature: 'Sam Seller\nSeller Ltd' })
      await observe(open)
      const compose = await open.mail.compose()
      await compose.typeBody('Hello Bea')
      const before = await compose.bodyHtml()
      const done = await open.world.run(
        (block) => globalThis.adapters.views[0]?.view.insertBlock(block),
        BLOCK,
      )
      expect(done).toEqual({ ok: true })
      const around = await compose.body.evaluate((editor) => {
        const copy = editor.cloneNode(true) as HTMLElement
        copy.querySelector('[data-plainvoice-block]')?.remove()
        return copy.innerHTML
      })
      expect(around).toBe(before)
      await expect(compose.body).toHaveText(/Hello Bea.*2026-040.*Sam Seller/s)
      await open.page.keyboard.press('Control+z')
      expect(await compose.bodyHtml()).toBe(before)

      await test.step('fixes words in one undo step', async () => {
        const fixed = await open.world.run(() =>
          globalThis.adapters.views[0]?.view.replaceInBody([{ span: [0, 5], text: 'Good morning' }]),
        )
        expect(fixed).toEqual({ ok: true })
        await expect(compose.body).toContainText('Good morning Bea')
        await open.page.keyboard.press('Control+z')
        expect(await compose.bodyHtml()).toBe(before)
      })

      await test.step('fixes words around a link and in it, which stays', async () => {
        await turnIntoLink(compose.body, 'Bea', 'https://pay.example.com/')
        const fixed = await open.world.run(() =>
          globalThis.adapters.views[0]?.view.replaceInBody([
            { span: [0, 5], text: 'Good morning' },
            { span: [6, 9], text: 'dear Bea' },
          ]),
        )
        expect(fixed).toEqual({ ok: true })
        expect(await compose.bodyHtml()).toMatch(
          /Good morning(?: |&nbsp;)<a href="https:\/\/pay.example.com\/">dear Bea<\/a>/,
        )
      })
    })

    for (const variants of [[], ['noFileInput'], ['truncatedCards'], ['hostileExtension']] as const) {
      test(`attaches a file once (${variants.join() || 'usual page'})`, async ({ openMail }) => {
        const open = await openMail(host, { variants: [...variants] })
        await observe(open)
        const compose = await open.mail.compose()
        await expectSeen(open, 1)
        expect(await attach(open, PDF)).toEqual({ ok: true })
        expect(await compose.attachments()).toHaveLength(1)
        if (variants.length === 0) {
          await test.step('replaces the file it put there before, and no other', async () => {
            await compose.attach({ name: 'own.pdf', mimeType: 'application/pdf', buffer: Buffer.from('own') })
            expect(await attach(open, PDF, PDF.name)).toEqual({ ok: true })
            expect(await compose.attachments()).toEqual(['own.pdf', PDF.name])
            expect(await attach(open, { name: 'other.pdf', type: PDF.type }, 'own.pdf')).toEqual({ ok: true })
            expect(await attach(open, PDF, 'other.pdf')).toEqual({ ok: true })
            expect(await compose.attachments()).toEqual([PDF.name, PDF.name])
            expect(await attach(open, PDF, PDF.name), 'which of two is not for us to say').toMatchObject({
              ok: false,
            })
          })
          return
        }
        await open.world.run(() => globalThis.adapters.views[0]?.view.addRecipient('buyer@example.org'))
        await compose.setSubject('With file')
        await compose.send()
        await expect.poll(async () => (await open.mail.sent()).length).toBe(1)
        const [mail] = await open.mail.sent()
        expect(mail?.attachments.map(({ name, size }) => [name, size])).toEqual([[PDF.name, 8]])
      })
    }

    test('says so when a file cannot be attached', async ({ openMail }) => {
      const open = await openMail(host, { variants: ['noFileInput', 'dropRejected', 'pasteRejected'] })
      await open.hurry()
      await observe(open)
      const compose = await open.mail.compose()
      await expectSeen(open, 1)
      expect(await attach(open, PDF)).toEqual({ ok: false, code: 'notAccepted' })
      expect(await compose.attachments()).toEqual([])
    })

    test('tells each send once, by the mouse and by the keyboard', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      for (const [index, way] of (['send', 'sendByKeyboard', 'send'] as const).entries()) {
        const compose = await open.mail.compose()
        await writeMail(compose, `Sent ${index}`)
        await compose[way]()
        await expect.poll(signalsOf(open, index)).toEqual(['attempted', sent])
      }
      expect((await seen(open)).map(({ signals }) => signals)).toEqual(Array(3).fill(['attempted', sent]))
    })

    test('never takes a discard or a close for a send', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const first = await open.mail.compose()
      await writeMail(first, 'Thrown away')
      await first.discard()
      await expect.poll(async () => (await seen(open))[0]?.isClosed).toBe(true)
      const second = await open.mail.compose()
      await writeMail(second, 'Kept')
      await second.close()
      await expect.poll(async () => (await seen(open))[1]?.isClosed).toBe(true)
      const views = await seen(open)
      expect(views.map(({ signals, discarded }) => ({ signals, discarded }))).toEqual([
        { signals: [], discarded: true },
        { signals: [], discarded: false },
      ])
    })

    test('takes a mail that the site did not let go for not sent', async ({ openMail }) => {
      const open = await openMail(host, { variants: ['forgottenFile'] })
      await observe(open)
      const compose = await open.mail.compose()
      await compose.setSubject('To nobody')
      await compose.typeBody('Hello, the file is attached')
      await compose.send()
      await open.mail.alert.locator('button').first().click()
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'cancelled'])
      await compose.addRecipient('buyer@example.org')
      await compose.send()
      if (host !== 'yahoo') {
        await expect(open.mail.alert).toContainText('a file is missing')
        expect(await signalsOf(open, 0)()).toEqual(['attempted', 'cancelled', 'attempted'])
        await open.mail.alert.locator('button').last().click()
      }
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'cancelled', 'attempted', sent])
    })

    test('tells an undone send', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const compose = await open.mail.compose()
      await writeMail(compose, 'Too early')
      await compose.send()
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', sent])
      await open.mail.undoSend()
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', sent, 'undone'])
      await expectSeen(open, 2)
      expect((await seen(open))[1]?.signals).toEqual(['returned'])
    })

    test('tells a scheduled mail from a sent one', async ({ openMail }) => {
      const open = await openMail(host)
      await observe(open)
      const compose = await open.mail.compose()
      await writeMail(compose, 'Tomorrow')
      await compose.schedule()
      await expect.poll(async () => (await seen(open))[0]?.isClosed).toBe(true)
      await expect.poll(signalsOf(open, 0)).toEqual(['scheduled'])
    })

    test('takes a send that failed for not sent', async ({ openMail }) => {
      const open = await openMail(host, { variants: ['sendFails'] })
      await observe(open)
      const compose = await open.mail.compose()
      await writeMail(compose, 'Refused')
      await compose.send()
      await expectSeen(open, 2)
      await expect.poll(async () => (await signalsOf(open, 0)())?.at(-1)).toMatch(/^(cancelled|undone)$/)
    })

    test('recognises nothing on a page it does not know, and throws nothing', async ({ openMail }) => {
      const open = await openMail(host, { variants: ['nothingRecognised'] })
      await observe(open)
      const mounted = await open.world.run(async (site) => {
        let found = 0
        globalThis.adapters.loaded(site, () => found++, new AbortController().signal)
        globalThis.adapters.observeAndMount('en')
        document.body.append(document.createElement('p'))
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        return { found, ours: document.querySelectorAll('[data-plainvoice]').length }
      }, host)
      expect(mounted).toEqual({ found: 0, ours: 0 })
      expect(await seen(open)).toEqual([])
    })

    test('reads an answer with its thread and its people', async ({ openMail }) => {
      const open = await openMail(host, { signature: 'Sam Seller' })
      await observe(open)
      await open.mail.openThread('Offer 42')
      const compose = await open.mail.replyAll()
      await expectSeen(open, 1)
      await compose.typeBody('Here it is')
      const read = await open.world.run(() => {
        const view = globalThis.adapters.views[0]?.view
        return {
          kind: view?.kind,
          thread: view?.thread(),
          body: view?.readBody()?.text,
          people: view?.readRecipients()?.map(({ email }) => email),
        }
      })
      expect(read.kind).toBe('reply')
      expect(read.thread).toMatchObject({
        host,
        account: expect.stringContaining('@example.com'),
        threadId: OFFER_THREAD_ID[host],
        subject: expect.stringContaining('Offer 42'),
        origin: expect.stringMatching(/^https:/),
      })
      expect(read.body).toMatch(/^Here it is\s+(-- )?\s*Sam Seller$/)
      expect(read.people).toContain('buyer@example.org')
      await compose.send()
      await expect.poll(signalsOf(open, 0)).toEqual(['attempted', sent])
    })

    test('opens and fills a reply in the thread that is shown', async ({ openMail }) => {
      const threadId = OFFER_THREAD_ID[host]
      const address = ADDRESS[host].thread + threadId
      const open = await openMail(host, {}, address)
      const done = await open.world.run(
        async ([site, id, name]) => {
          const thread = { host: site, threadId: id, subject: 'Offer 42' }
          const files = [{ name, type: 'application/pdf', bytes: new TextEncoder().encode('%PDF') }]
          const opened = await globalThis.adapters.webmail.writeInThread(thread, {
            text: 'Hello Bea,\nA reminder.',
            adds: ['Buyer@example.org', 'ap@else.example'],
            files,
          })
          return opened.ok
            ? {
                kind: opened.view.kind,
                text: opened.text,
                files: opened.files,
                notAdded: opened.notAdded,
                people: opened.view.readRecipients()?.flatMap(({ email }) => email ?? []),
                body: opened.view.readBody()?.text,
              }
            : opened
        },
        [host, threadId, PDF.name] as const,
      )
      expect(done).toMatchObject({ kind: 'reply', text: { ok: true }, files: [{ ok: true }], notAdded: [] })
      const { people = [] } = done as { readonly people?: readonly string[] }
      expect(
        people.filter((each) => each === 'buyer@example.org'),
        'who is there stays',
      ).toHaveLength(1)
      expect(people).toContain('ap@else.example')
      const [compose] = await open.mail.composes()
      await expect(compose?.body ?? open.page.locator('none')).toContainText('A reminder.')
      expect(await open.mail.sent(), 'nothing is sent by itself').toEqual([])
    })

    test('leaves a draft with the person’s own words alone, and does not write the same words twice', async ({
      openMail,
    }) => {
      const threadId = OFFER_THREAD_ID[host]
      const open = await openMail(host)
      await observe(open)
      await open.mail.openThread('Offer 42')
      const compose = await open.mail.replyAll()
      await compose.typeBody('My own words')
      await expectSeen(open, 1)
      const reply = (text: string, account?: string) =>
        open.world.run(
          async ([site, id, words, owner]) => {
            const thread = {
              host: site,
              threadId: id,
              subject: 'Offer 42',
              ...(owner ? { account: owner } : {}),
            }
            const opened = await globalThis.adapters.webmail.writeInThread(thread, { text: words, files: [] })
            return opened.ok ? opened.text : opened
          },
          [host, threadId, text, account] as const,
        )
      expect(await reply('A reminder.')).toEqual({ ok: false, code: 'draftInUse' })
      expect(await reply('My own\nwords', 'else@example.com')).toEqual({ ok: false, code: 'otherAccount' })
      expect(await reply('My own\nwords')).toEqual({ ok: true })
      expect((await compose.bodyText()).match(/own/g)).toHaveLength(1)
    })

    test('tells who wrote last in the thread that is shown, and again when somebody writes', async ({
      openMail,
    }) => {
      const threadId = OFFER_THREAD_ID[host]
      const address = ADDRESS[host].thread + threadId
      const open = await openMail(host, {}, address)
      await open.world.run(() => {
        globalThis.threads = []
        globalThis.adapters.webmail.observeThreads(
          () => '2026-11-23' as never,
          (shown) => globalThis.threads.push(shown),
          new AbortController().signal,
        )
      })
      const told = () => open.world.run(() => globalThis.threads)
      const client = { from: 'buyer@example.org', isOwn: false, on: '2026-05-21' }
      const thread = { host, subject: 'Offer 42' }
      await expect.poll(told).toMatchObject([{ thread, last: client }])
      const email = (await told())[0]?.thread.account ?? ''
      await open.mail.receiveReply(threadId, { from: { name: 'Sam Seller', email }, text: 'Thank you.' })
      await expect.poll(told).toMatchObject([{ last: client }, { thread, last: { isOwn: true } }])
      expect(await told()).toHaveLength(2)
    })

    test('takes whom an open answer is to for nobody who wrote', async ({ openMail }) => {
      const { mail, world } = await openMail(host)
      const compose = await mail.compose()
      await compose.addRecipient('buyer@example.org')
      await compose.setSubject('Invoice 40')
      await compose.send()
      await expect.poll(async () => (await mail.sent()).length).toBe(1)
      await mail.openFolder('sent')
      await mail.openThread('Invoice 40')
      const answer = await mail.reply()
      expect(await answer.recipients()).toMatchObject([{ email: 'buyer@example.org' }])
      await world.run(() => {
        globalThis.threads = []
        globalThis.adapters.webmail.observeThreads(
          () => '2026-11-23' as never,
          (shown) => globalThis.threads.push(shown),
          new AbortController().signal,
        )
      })
      const told = () => world.run(() => globalThis.threads)
      await expect.poll(told).toMatchObject([{ thread: { subject: 'Invoice 40' }, last: { isOwn: true } }])
    })

    test('reads what somebody wrote last in the thread that is shown, without what it quotes', async ({
      openMail,
    }) => {
      const threadId = OFFER_THREAD_ID[host]
      const open = await openMail(host, {}, ADDRESS[host].thread + threadId)
      const letter = (address: string) =>
        open.world.run((from) => globalThis.adapters.webmail.mailFrom(from), address)
      await expect.poll(() => letter('Buyer@example.org')).toContain('Harbour Press Ltd\n14 Canal Street')
      expect(await letter('buyer@example.org')).not.toContain('Could you send us an offer')
      expect(await letter('accounts@example.org')).toBeUndefined()
      await open.mail.receiveReply(threadId, {
        from: { name: 'Accounts Payable', email: 'accounts@example.org' },
        text: 'It is paid.',
      })
      await expect.poll(() => letter('accounts@example.org')).toContain('It is paid.')
      expect(await letter('buyer@example.org')).toContain('Harbour Press Ltd')
    })

    test('takes a sender who is called like another’s address for the one who wrote', async ({
      openMail,
    }) => {
      const email = 'pay@attacker.example'
      for (const name of ['nora@lindberg.example', 'Nora <nora@lindberg.example>']) {
        const mail = { from: { name, email }, text: 'Nora Lind', at: '2026-05-21T09:00:00Z' }
        const open = await openMail(host, { threads: [{ subject: 'Our invoice', messages: [mail] }] })
        await observe(open)
        await open.world.run(() => {
          globalThis.threads = []
          globalThis.adapters.webmail.observeThreads(
            () => '2026-11-23' as never,
            (shown) => globalThis.threads.push(shown),
            new AbortController().signal,
          )
        })
        await open.mail.openThread('Our invoice')
        const told = () => open.world.run(() => globalThis.threads)
        await expect.poll(told).toMatchObject([{ last: { from: email, isOwn: false } }])
        const letter = (address: string) =>
          open.world.run((from) => globalThis.adapters.webmail.mailFrom(from), address)
        expect(await letter(email)).toContain('Nora Lind')
        expect(await letter('nora@lindberg.example')).toBeUndefined()
        await open.mail.reply()
        await expectSeen(open, 1)
        const people = await open.world.run(() => globalThis.adapters.views[0]?.view.readRecipients())
        expect(people?.map((each) => each.email)).toEqual([email])
      }
    })

    test('finds a thread without an id by its subject, in the list its address shows', async ({
      openMail,
    }) => {
      const address = ADDRESS[host].list
      const open = await openMail(host, {}, address)
      const reply = (subject: string, to: string) =>
        open.world.run(
          async ([site, wanted, client]) => {
            const thread = { host: site, subject: wanted }
            const opened = await globalThis.adapters.webmail.writeInThread(
              thread,
              { text: 'Hello', files: [] },
              undefined,
              async (people) => people.some(({ email }) => email === client),
            )
            return opened.ok ? { kind: opened.view.kind, thread: opened.view.thread() } : opened
          },
          [host, subject, to] as const,
        )
      expect(await reply('Product photos in June', 'other@example.org'), 'another client’s').toEqual({
        ok: false,
        code: 'toOthers',
      })
      expect(await reply('Product photos in June', 'nora@lindberg.example')).toMatchObject({
        kind: 'reply',
        thread: { threadId: expect.any(String) },
      })

      await test.step('and says when a thread is not there', async () => {
        await open.hurry()
        const done = await open.world.run(
          (site) =>
            globalThis.adapters.webmail.writeInThread(
              { host: site, threadId: '18aaaaaaaaaaaaaa', subject: '' },
              { text: 'x', files: [] },
            ),
          host,
        )
        expect(done).toEqual({ ok: false, code: 'threadNotFound' })
      })
    })
  })
}

test('gmail: two windows at once never cross-talk', async ({ openMail }) => {
  const open = await openMail('gmail', { variants: ['slowSend'] })
  await observe(open)
  const first = await open.mail.compose()
  await writeMail(first, 'First')
  const second = await open.mail.compose()
  await writeMail(second, 'Second')
  await expectSeen(open, 2)
  await first.send()
  await second.typeBody(' and more, so that it is saved meanwhile')
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed'])
  expect(await signalsOf(open, 1)()).toEqual([])
  await second.discard()
  await expect.poll(async () => (await seen(open))[1]?.isClosed).toBe(true)
  expect((await seen(open)).map(({ signals }) => signals)).toEqual([['attempted', 'confirmed'], []])
})

test('gmail: two windows sent at once are told apart, or not told at all', async ({ openMail }) => {
  const open = await openMail('gmail', { variants: ['slowSend'] })
  await open.hurry()
  await observe(open)
  const first = await open.mail.compose()
  await writeMail(first, 'First')
  const second = await open.mail.compose()
  await writeMail(second, 'Second')
  await first.send()
  await second.send()
  await expect.poll(async () => (await open.mail.sent()).length).toBe(2)
  await expect.poll(signalsOf(open, 0)).toHaveLength(2)
  await expect.poll(signalsOf(open, 1)).toHaveLength(2)
  for (const { signals } of await seen(open)) expect(signals[1]).toMatch(/^(confirmed|likely)$/)
})

test('gmail: a window keeps its identity between popup, full screen and minimised', async ({ openMail }) => {
  for (const variants of [[], ['titleBarHash', 'titleBarButtons']] as const) {
    const open = await openMail('gmail', { variants: [...variants] })
    await observe(open)
    const compose = await open.mail.compose()
    await writeMail(compose, 'Moving')
    for (let round = 0; round < 5; round++) {
      await compose.toggleFullScreen()
      await compose.toggleFullScreen()
      await compose.minimise()
      await compose.minimise()
    }
    await expectSeen(open, 1)
    expect((await seen(open))[0]).toMatchObject({ signals: [], isClosed: false })
    await compose.toggleFullScreen()
    await compose.send()
    await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed'])
  }
})

test('gmail: never writes the subject of an answer, which would split the thread', async ({ openMail }) => {
  const open = await openMail('gmail')
  await observe(open)
  await open.mail.openThread('Offer 42')
  await open.mail.reply()
  await expectSeen(open, 1)
  const done = await open.world.run(() => globalThis.adapters.views[0]?.view.setSubject('Invoice'))
  expect(done).toEqual({ ok: false, code: 'notVisible' })
})

const PHOTOS = 'Product photos in June'

/** What the latest compose window says of itself. */
const readLast = ({ world }: OpenMail) =>
  world.run(() => {
    const view = globalThis.adapters.views.at(-1)?.view
    const { threadId, account, subject } = view?.thread() ?? {}
    return { kind: view?.kind, threadId, account, subject }
  })

for (const [host, ...variants] of [
  ['gmail', 'permIdUndefined', 'oldThreadContainer', 'replySecondChild', 'readingPane'],
  ['gmail', 'popoutReplies', 'confidential', 'noConversations'],
  ['outlook', 'noConversations', 'readingPaneBelow'],
  ['outlook', 'readingPaneHidden'],
] as const) {
  test(`${host}: reads an answer (${variants.join()})`, async ({ openMail }) => {
    const open = await openMail(host, { variants: [...variants] })
    await observe(open)
    await open.mail.openThread(PHOTOS)
    const compose = await open.mail.reply()
    await expectSeen(open, 1)
    const read = await readLast(open)
    expect(read).toMatchObject({ kind: 'reply', subject: expect.stringContaining(PHOTOS) })
    // Where no list says which conversation is open, its subject has to find it.
    const idOf = { gmail: legacyHexId, outlook: outlookConversationId }[host]
    expect(read.threadId).toBe(variants[0] === 'readingPaneHidden' ? undefined : idOf(PHOTOS))
    await compose.typeBody('Yes')
    await compose.send()
    await expect.poll(signalsOf(open, 0)).toEqual(['attempted', host === 'gmail' ? 'confirmed' : 'likely'])
    if (host === 'gmail') return
    await open.mail.openFolder('inbox')
    const again = await open.world.run(async () => {
      const thread = { host: 'outlook', subject: 'Offer 42' } as const
      const opened = await globalThis.adapters.webmail.writeInThread(thread, { text: 'Hello', files: [] })
      return opened.ok ? opened.view.kind : opened
    })
    expect(again, 'all lines with its subject are of one conversation').toBe('reply')
  })
}

test('gmail: works in a page or a window that is one mail and nothing else', async ({ openMail }) => {
  const address = '?view=cm&fs=1&to=buyer@example.org&su=Hello'
  const open = await openMail('gmail', {}, address)
  const fill = async (window: OpenMail) => {
    await observe(window)
    await expectSeen(window, 1)
    const done = await window.world.run(
      (block) => globalThis.adapters.views[0]?.view.insertBlock(block),
      BLOCK,
    )
    return [done, await attach(window, PDF)]
  }
  expect(await fill(open)).toEqual([{ ok: true }, { ok: true }])
  expect(await readLast(open)).toMatchObject({ kind: 'new', account: expect.stringMatching(/^seller\d/) })
  const [compose] = await open.mail.composes()
  await compose?.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed'])

  await test.step('a conversation in a window of its own', async () => {
    await open.mail.open(`#all/${OFFER_THREAD_ID.gmail}`)
    const window = await open.popup(() => open.page.locator('.in-window').click())
    const reply = await window.mail.reply()
    expect(await fill(window)).toEqual([{ ok: true }, { ok: true }])
    expect(await readLast(window)).toMatchObject({ kind: 'reply', threadId: OFFER_THREAD_ID.gmail })
    await reply.send()
    await expect.poll(signalsOf(window, 0)).toEqual(['attempted', 'confirmed'])
    await window.page.close()
  })
})

test('gmail: a thread belongs to the account of its tab, and says which address it was written from', async ({
  openMail,
}) => {
  const second = { name: 'Sam Other', email: 'other@example.net' }
  const alias = { name: 'Studio', email: 'studio@example.net' }
  const account = 'several@example.com'
  const options = { account, otherAccounts: [second], aliases: [alias] }
  const open = await openMail('gmail', options)
  const thread = () => open.world.run(() => globalThis.adapters.views.at(-1)?.view.thread())
  await observe(open)
  const compose = await open.mail.compose()
  await expectSeen(open, 1)
  expect(await thread()).toEqual({ host: 'gmail', origin: 'https://mail.google.com', account, subject: '' })
  expect(
    await open.world.run(() => globalThis.adapters.views[0]?.view.setSender('gone@example.net')),
  ).toEqual({
    ok: false,
    code: 'notRecognised',
  })
  await compose.root.getByRole('button', { name: 'From' }).click()
  await compose.root.getByRole('menuitem', { name: alias.email }).click()
  expect(await thread()).toMatchObject({ account, from: alias.email })
  await writeMail(compose, 'From the studio - bea@example.org - now')
  await compose.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed'])
  expect((await open.mail.sent())[0]?.from).toEqual(alias)
  await open.mail.openThread('From the studio')
  await open.mail.reply()
  await expectSeen(open, 2)
  expect(await thread(), 'an address in the subject is not the account').toMatchObject({ account })

  for (const address of ['/mail/u/1/', `/mail/u/?authuser=${second.email}`]) {
    await open.mail.open(address)
    expect(await open.world.run(() => globalThis.adapters.webmail.account())).toBe(second.email)
  }
})

test('gmail: a page that shows a sent mail again takes nothing back, until a person does something in it', async ({
  openMail,
}) => {
  const open = await openMail('gmail')
  await observe(open)
  const compose = await open.mail.compose()
  await writeMail(compose, 'Gone')
  await expect.poll(async () => (await open.mail.drafts()).length).toBe(1)
  const copy = await compose.root.evaluateHandle((root) => root.cloneNode(true) as HTMLElement)
  await compose.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed'])
  await copy.evaluate((root) => document.body.append(root))
  await expectSeen(open, 2)
  await open.page.evaluate(() => new Promise(requestAnimationFrame))
  expect((await seen(open)).map(({ signals }) => signals)).toEqual([['attempted', 'confirmed'], []])
  await copy.evaluate((root) => root.querySelector<HTMLElement>('[role="textbox"]')?.focus())
  await open.page.keyboard.press('a')
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'confirmed', 'undone'])
})

test('gmail: a forward is one', async ({ openMail }) => {
  const open = await openMail('gmail')
  await observe(open)
  await open.mail.openThread('Offer 42')
  await open.mail.forward()
  await expect.poll(async () => (await seen(open))[0]?.kind).toBe('forward')
})

test('gmail: without the note, a window that is gone was likely sent', async ({ openMail }) => {
  const open = await openMail('gmail', { variants: ['noUndoToast'] })
  await open.hurry()
  await observe(open)
  const compose = await open.mail.compose()
  await writeMail(compose, 'Silent')
  await compose.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'likely'])
})

test('gmail: a mail that waits offline is confirmed when it has gone', async ({ openMail }) => {
  const open = await openMail('gmail', { variants: ['offlineQueue'] })
  await open.hurry()
  await observe(open)
  const compose = await open.mail.compose()
  await writeMail(compose, 'Later')
  await compose.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'likely'])
  await open.page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'likely', 'confirmed'])
})

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a reply goes out from the address that its thread was written from, or it is said`, async ({
    openMail,
  }) => {
    const alias = { name: 'Studio', email: 'studio@example.net' }
    const open = await openMail(host, { aliases: [alias] }, ADDRESS[host].thread + OFFER_THREAD_ID[host])
    const reply = (from: string) =>
      open.world.run(
        async ([site, threadId, sender]) => {
          const thread = { host: site, threadId, subject: 'Offer 42', from: sender }
          const opened = await globalThis.adapters.webmail.writeInThread(thread, { text: 'Hello', files: [] })
          return opened.ok ? { sender: opened.sender, from: opened.view.thread()?.from } : opened
        },
        [host, OFFER_THREAD_ID[host], from] as const,
      )
    expect(await reply('gone@example.net')).toEqual({ sender: { ok: false, code: expect.any(String) } })
    expect(await reply(alias.email)).toEqual({ sender: { ok: true }, from: alias.email })
    const [compose] = await open.mail.composes()
    await compose?.send()
    await expect.poll(async () => (await open.mail.sent())[0]?.from).toEqual(alias)
  })
}

/** All that stands in the editor, as a page sees it. */
function wholeText(): string | undefined {
  const editor = globalThis.adapters.views[0]?.view.editor
  // biome-ignore lint/performance/useDomNodeTextContent: the lines come from the layout
  return editor && 'value' in editor ? String(editor.value) : editor?.innerText
}

for (const variant of ['plainText', 'unformatted'] as const) {
  test(`outlook: puts a block above a signature in plain text (${variant})`, async ({ openMail }) => {
    const open = await openMail('outlook', { variants: [variant], signature: 'Sam Seller\nSeller Ltd' })
    await observe(open)
    for (const words of ['', 'Here it is']) {
      await open.mail.openThread('Offer 42')
      const compose = await open.mail.replyAll()
      const opened = () => open.world.run(() => globalThis.adapters.views.length)
      await expect.poll(opened).toBe(words === '' ? 1 : 2)
      if (words !== '') await compose.typeBody(words)
      const lines = await open.world.run(async (block) => {
        const view = globalThis.adapters.views.at(-1)?.view
        const done = await view?.insertBlock(block)
        return done?.ok
          ? view
              ?.readBody()
              ?.text.split('\n')
              .filter((line) => /\w/.test(line))
          : done
      }, BLOCK)
      expect(lines).toEqual([
        ...(words === '' ? [] : [words]),
        'Invoice 2026-040',
        'Sam Seller',
        'Seller Ltd',
      ])
      await compose.discard()
    }
  })
}

for (const [host, variant] of [
  ['gmail', 'plainText'],
  ['outlook', 'plainText'],
  ['outlook', 'unformatted'],
] as const) {
  test(`${host}: writes into an answer of plain text (${variant})`, async ({ openMail }) => {
    const open = await openMail(host, { variants: [variant] })
    await observe(open)
    await open.mail.openThread('Offer 42')
    const compose = await open.mail.reply()
    await expectSeen(open, 1)
    const text = async () => ((await open.world.run(wholeText)) ?? '').trimEnd()
    const quoted = (await text()).trimStart()
    expect(quoted).toContain('Please invoice us.')
    const done = await open.world.run(async (block) => {
      const view = globalThis.adapters.views[0]?.view
      return {
        kind: view?.kind,
        text: await view?.insertText('Hello Bea'),
        block: await view?.insertBlock(block),
        fix: await view?.replaceInBody([{ span: [0, 5], text: 'Dear' }]),
        body: view?.readBody()?.text.split('\n').slice(0, 3),
        readsQuote: view?.readBody()?.text.includes('Please invoice us.'),
        holds: view?.holdsBlock(block),
      }
    }, BLOCK)
    expect(done).toEqual({
      kind: 'reply',
      text: { ok: true },
      block: { ok: true },
      fix: { ok: true },
      body: ['Dear Bea', '', 'Invoice 2026-040'],
      readsQuote: false,
      holds: true,
    })
    const before = await text()
    expect(before.endsWith(quoted)).toBe(true)
    const next = { html: BLOCK.html, text: 'Invoice 2026-040\nTotal €20.00' }
    const replaced = await open.world.run(
      ([block, old]) => globalThis.adapters.views[0]?.view.insertBlock(block, old),
      [next, BLOCK] as const,
    )
    expect(replaced).toEqual({ ok: true })
    expect(await text()).toBe(before.replace('2026-040', '2026-040\nTotal €20.00'))
    await open.page.keyboard.press('Control+z')
    expect(await text()).toBe(before)
    const holds = await open.world.run(
      ([block, old]) => globalThis.adapters.views[0]?.view.holdsBlock(block, [old]),
      [next, BLOCK] as const,
    )
    expect(holds, 'the first came back').toBe(false)
    await compose.discard()
  })
}

test('outlook: an answer in a window of its own is filled and sent there', async ({ openMail }) => {
  const open = await openMail('outlook')
  await observe(open)
  await open.mail.openThread('Offer 42')
  const inline = await open.mail.replyAll()
  await expectSeen(open, 1)
  const window = await open.popup(() => inline.popOut())
  await observe(window)
  await expectSeen(window, 1)
  await expect.poll(async () => (await seen(open))[0]).toMatchObject({ isClosed: true, signals: ['moved'] })
  expect((await seen(window))[0]?.signals).toEqual(['moved'])
  await open.mail.openFolder('inbox')
  await open.page.locator('#MailList [role="option"]').last().click()
  const done = await window.world.run((block) => globalThis.adapters.views[0]?.view.insertBlock(block), BLOCK)
  expect([done, await attach(window, PDF)]).toEqual([{ ok: true }, { ok: true }])
  expect(await readLast(window), 'whatever the mailbox shows meanwhile').toMatchObject({
    kind: 'reply',
    threadId: OFFER_THREAD_ID.outlook,
    account: expect.stringMatching(/^seller\d/),
  })
  expect(await window.world.run(() => globalThis.adapters.webmail.closesWithMail())).toBe(true)
  const [compose] = await window.mail.composes()
  // The window goes with its mail, in Firefox before the click is reported as done.
  await Promise.any([window.page.waitForEvent('close'), compose?.send()])
  await expect.poll(async () => (await open.mail.sent())[0]?.attachments.length).toBe(1)
})

test('outlook: works in a mailbox that is written from right to left', async ({ openMail }) => {
  const open = await openMail('outlook', { locale: 'he', signature: 'Sam Seller' })
  await observe(open)
  const compose = await open.mail.compose()
  await expectSeen(open, 1)
  const done = await open.world.run(async (block) => {
    const view = globalThis.adapters.views[0]?.view
    return [
      await view?.addRecipient('buyer@example.org'),
      await view?.setSubject('Invoice 2026-040'),
      await view?.insertText('Hello Bea'),
      await view?.insertBlock(block),
      view?.unaided(),
      view?.readBody()?.text.startsWith('Hello Bea'),
    ]
  }, BLOCK)
  expect(done).toEqual([{ ok: true }, { ok: true }, { ok: true }, { ok: true }, [], true])
  expect(await attach(open, PDF)).toEqual({ ok: true })
  await compose.schedule()
  await expect.poll(signalsOf(open, 0)).toEqual(['scheduled'])

  await open.mail.openThread('Offer 42')
  const reply = await open.mail.replyAll()
  await expectSeen(open, 2)
  expect(await readLast(open)).toMatchObject({ kind: 'reply', threadId: OFFER_THREAD_ID.outlook })
  await reply.typeBody('Thank you')
  await reply.send()
  await expect.poll(signalsOf(open, 1)).toEqual(['attempted', 'likely'])
  const dropped = await open.mail.compose()
  await writeMail(dropped, 'Thrown away')
  await dropped.discard()
  await expect.poll(async () => (await seen(open))[2]?.discarded).toBe(true)
})

test('outlook: the mailbox is the same at each of its addresses', async ({ openMail }) => {
  const threadId = OFFER_THREAD_ID.outlook
  for (const origin of WEBMAIL_ORIGINS.filter((each) => hostOfOrigin(each) === 'outlook')) {
    const address = threadUrl({ host: 'outlook', origin, threadId, subject: '' })
    const open = await openMail('outlook', { signature: 'Sam', variants: ['strippedMarkers'] }, address)
    const opened = await open.world.run(
      async ([id, block]) => {
        const thread = { host: 'outlook', threadId: id, subject: 'Offer 42' } as const
        const reply = await globalThis.adapters.webmail.writeInThread(thread, { text: 'Hello', files: [] })
        if (!reply.ok) return reply
        return { block: await reply.view.insertBlock(block), thread: reply.view.thread() }
      },
      [threadId, BLOCK] as const,
    )
    expect(opened, origin).toMatchObject({ block: { ok: true }, thread: { origin, threadId } })

    // The draft is saved and comes back without our marks: what is in it is replaced, not added to.
    await expect.poll(async () => (await open.mail.drafts())[0]?.html).toContain('2026-040')
    await open.mail.open(address)
    await observe(open)
    await expectSeen(open, 1)
    const again = await open.world.run(async (block) => {
      const view = globalThis.adapters.views[0]?.view
      return [view?.holdsBlock(block), await view?.insertBlock(block, block)]
    }, BLOCK)
    expect(again, origin).toEqual([true, { ok: true }])
    const [compose] = await open.mail.composes()
    expect((await compose?.bodyText())?.match(/2026-040/g), origin).toHaveLength(1)
  }
})

test('outlook: a mail that is sent by Alt+S is heard', async ({ openMail }) => {
  const open = await openMail('outlook')
  await observe(open)
  const compose = await open.mail.compose()
  await writeMail(compose, 'By the keys of old')
  await compose.body.press('Alt+s')
  await expect.poll(async () => (await open.mail.sent()).length).toBe(1)
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'likely'])
})

test('outlook: a name without an address stays a name', async ({ openMail }) => {
  const open = await openMail('outlook', { variants: ['nameOnlyPills'] })
  await observe(open)
  const compose = await open.mail.compose()
  await compose.addRecipient('buyer@example.org', 'Bea Buyer')
  await compose.addRecipient('new@example.net')
  await expectSeen(open, 1)
  const people = await open.world.run(() => globalThis.adapters.views[0]?.view.readRecipients())
  expect(people?.[0]).toEqual({ name: 'Bea Buyer' })
})

test('outlook: an old pane that stays mounted is no compose window', async ({ openMail }) => {
  const open = await openMail('outlook', { variants: ['staleHiddenCompose'] })
  await observe(open)
  const first = await open.mail.compose()
  await writeMail(first, 'First')
  await first.send()
  await expect.poll(signalsOf(open, 0)).toEqual(['attempted', 'likely'])
  await open.mail.compose()
  await expectSeen(open, 2)
  expect((await seen(open)).map(({ isClosed }) => isClosed)).toEqual([true, false])
})

test('outlook: pasting is the last way for a file', async ({ openMail }) => {
  const open = await openMail('outlook', { variants: ['noFileInput', 'dropRejected'] })
  await observe(open)
  const compose = await open.mail.compose()
  await expectSeen(open, 1)
  expect(await attach(open, PDF)).toEqual({ ok: true })
  expect(await compose.attachments()).toHaveLength(1)
})
