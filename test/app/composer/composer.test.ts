import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { closeComposer, readClientMail, showFinding } from '../../../lib/app/composer/composer-commands'
import { endFrame } from '../../../lib/app/composer/composer-session'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import { injectDraftScript, noteFindings, startDraftScript } from '../../../lib/app/mail/mail-page'
import {
  chooseLanguage,
  loadProfile,
  saveProfile,
  saveTypedProfile,
} from '../../../lib/app/settings/settings'
import { USUAL_PREFERENCES } from '../../../lib/domain/checks/preferences'
import type { Recipient } from '../../../lib/ports/webmail'
import { aDraft } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { FRAME, issueIn, openIn, sentInvoice } from '../job'

const show = async (world: FakeWorld, session: string) => {
  const shown = await showComposer(world, FRAME.tabId, session)
  if (!shown.ok) throw new Error(shown.code)
  return shown
}

/** So many clients, each with an address of its own unless one is given. */
function withClients(world: FakeWorld, count: number, email?: string) {
  const clients = Array.from({ length: count }, (_, at) =>
    aClient({ id: `c${at}`, name: `Client ${at}`, email: email ?? `c${at}@many.example` }),
  )
  return world.store.write([
    ...clients.map((data) => ({ kind: 'client', id: data.id, data }) as const),
    { kind: 'clientIndex', id: '', data: clients.map(({ id }) => id) },
  ])
}

async function openWith(world: FakeWorld, emails: readonly string[]): Promise<string> {
  const recipients = emails.map((email) => ({ email }))
  const request = { view: 'gmail-2', kind: 'new', host: 'gmail', recipients } as const
  return (await openComposer(world, FRAME, request)).session
}

describe('the composer', () => {
  test('proposes a new client from the recipient, and the number to come', async () => {
    const world = await fakeWorld().withProfile()
    expect(await show(world, await openIn(world))).toMatchObject({
      number: '2026-001',
      issuedBefore: false,
      today: '2026-11-23',
      recipient: { email: 'ella@northlight.example' },
      proposedClient: { name: 'Ella Moreau', email: 'ella@northlight.example', currency: 'EUR' },
      clients: [],
    })
  })

  test('proposes a stranger by a name and an address that can be read and kept, whatever their mail calls them', async () => {
    const world = await fakeWorld().withProfile()
    const { session } = await openComposer(world, FRAME, {
      view: 'gmail-2',
      kind: 'new',
      host: 'gmail',
      recipients: [{ name: `Acme \u202Etfel\u200B ${'L'.repeat(30_000)}`, email: '\u2067new@x.example' }],
    })
    const { proposedClient, recipient } = await show(world, session)
    expect(proposedClient?.name).toMatch(/^Acme tfel L+$/)
    expect(proposedClient?.name).toHaveLength(200)
    expect(proposedClient?.email).toBe('new@x.example')
    expect(recipient).toEqual({ name: proposedClient?.name, email: 'new@x.example' })
  })

  test('proposes the remembered client next time, by any spelling of the address', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const { session } = await openComposer(world, FRAME, {
      view: 'gmail-2',
      kind: 'new',
      host: 'gmail',
      recipients: [{ email: 'aino@lehtonen.design' }, { email: 'Ella@Northlight.Example ' }],
    })
    const shown = await show(world, session)
    expect(shown.proposedClient).toMatchObject({ id: 'northlight', name: 'Northlight Studio Oy' })
    expect(shown.clients).toHaveLength(1)
    expect(shown.number).toBe('2026-002')
  })

  test('proposes a client also where there are more than are offered, none of them twice', async () => {
    const world = await fakeWorld().withProfile()
    await withClients(world, 250)
    const shown = await show(world, await openWith(world, ['c249@many.example']))
    expect(shown.proposedClient).toMatchObject({ id: 'c249', poNumber: '4500-2217' })
    expect(shown.clients).toHaveLength(200)
    const stranger = await show(world, await openWith(world, ['someone@else.example']))
    expect(stranger.proposedClient?.id).not.toMatch(/^c/)
  })

  test('says that a client is only supposed where the mail shows a name and no address', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const opened = async (...recipients: readonly Recipient[]) => {
      const request = { view: 'outlook-2', kind: 'reply', host: 'outlook', recipients } as const
      const shown = await show(world, (await openComposer(world, FRAME, request)).session)
      return [shown.proposedClient?.id, shown.isSupposed]
    }
    const name = 'Northlight Studio Oy'
    const email = 'ella@northlight.example'
    expect(await opened({ name })).toEqual(['northlight', true])
    expect(await opened({ name }, { name: 'Bea', email: 'bea@buyer.example' })).toEqual(['northlight', true])
    expect(await opened({ name, email })).toEqual(['northlight', undefined])
    expect(await opened({ email }, { name: 'Bea', isCopy: true })).toEqual(['northlight', undefined])
  })

  test('supposes nothing of a client without an address whose mail shows one', async () => {
    const world = await fakeWorld().withProfile()
    await withClients(world, 1, '')
    const recipients = [{ name: 'Client 0', email: 'c0@many.example' }]
    const request = { view: 'outlook-2', kind: 'reply', host: 'outlook', recipients } as const
    const shown = await show(world, (await openComposer(world, FRAME, request)).session)
    expect(shown).toMatchObject({ proposedClient: { id: 'c0', email: 'c0@many.example' } })
    expect(shown).not.toHaveProperty('isSupposed')
  })

  test('prefers a client that is not archived to one that is, however long ago it was invoiced', async () => {
    const world = await fakeWorld().withProfile()
    await withClients(world, 250, 'one@many.example')
    const offered = Array.from({ length: 249 }, (_, at) => `c${at}`)
    await world.store.write([{ kind: 'clientRegister', id: '', data: { mergedInto: {}, archived: offered } }])
    const shown = await show(world, await openWith(world, ['one@many.example']))
    expect(shown.proposedClient?.id).toBe('c249')
  })

  test('does not propose the seller as the client', async () => {
    const world = await fakeWorld().withProfile()
    const { session } = await openComposer(world, FRAME, {
      view: 'gmail-2',
      kind: 'new',
      host: 'gmail',
      recipients: [{ email: 'AINO@lehtonen.design' }],
    })
    expect(await show(world, session)).not.toHaveProperty('proposedClient')
  })

  test('works before the first set-up', async () => {
    const world = fakeWorld()
    const shown = await show(world, await openIn(world))
    expect(shown.number).toBe('')
    expect(shown).not.toHaveProperty('seller')
  })

  test('comes back to what was typed: in the same window, and by the host draft', async () => {
    const world = await fakeWorld().withProfile()
    const draft = aDraft({ note: 'Half written' })
    await saveDraft(world, FRAME.tabId, await openIn(world, 'gmail-1', 'r-1'), draft)
    expect((await show(world, await openIn(world, 'gmail-1'))).draft).toEqual(draft)
    await endFrame(world, FRAME.tabId)
    expect((await show(world, await openIn(world, 'gmail-8', 'r-1'))).draft).toEqual(draft)
    expect(await show(world, await openIn(world, 'gmail-9', 'r-2'))).not.toHaveProperty('draft')
  })

  test('keeps two drafts apart', async () => {
    const world = await fakeWorld().withProfile()
    const [one, two] = [await openIn(world, 'gmail-1'), await openIn(world, 'gmail-2')]
    await saveDraft(world, FRAME.tabId, one, aDraft({ note: 'one' }))
    await saveDraft(world, FRAME.tabId, two, aDraft({ note: 'two' }))
    expect((await show(world, one)).draft?.note).toBe('one')
    expect((await show(world, two)).draft?.note).toBe('two')
  })

  test('shows the number an invoice has already', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await issueIn(world, session)
    expect(await show(world, session)).toMatchObject({ number: '2026-001', issuedBefore: true })
  })

  test('shows nothing to a session that ended or belongs to another tab', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    expect(await showComposer(world, 8, session)).toEqual({ ok: false, code: 'sessionEnded' })
    await endFrame(world, FRAME.tabId)
    expect(await showComposer(world, FRAME.tabId, session)).toEqual({ ok: false, code: 'sessionEnded' })
    expect(await saveDraft(world, FRAME.tabId, session, aDraft())).toEqual({
      ok: false,
      code: 'sessionEnded',
    })
  })

  test('reads what the client wrote in its own tab alone, and keeps nothing of it', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    const before = JSON.stringify([...world.store.all('draft')])
    const wanted = { session, from: 'ella@northlight.example' }
    expect(await readClientMail(world, FRAME.tabId, wanted)).toEqual({ mail: 'Regards\nElla Moreau' })
    expect(await readClientMail(world, FRAME.tabId + 1, wanted)).toEqual({})
    expect(JSON.stringify([...world.store.all('draft')])).toBe(before)
  })

  test('ends with closing, which the mail page is told', async () => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world)
    await closeComposer(world, FRAME.tabId, session)
    expect(world.seen.closed).toEqual(['gmail-1'])
    expect(await showComposer(world, FRAME.tabId, session)).toMatchObject({ code: 'sessionEnded' })
    await closeComposer(world, FRAME.tabId, session)
    await showFinding(world, FRAME.tabId, session, 'key')
    expect(await readClientMail(world, FRAME.tabId, { session, from: 'ella@northlight.example' })).toEqual({})
    expect(world.seen.closed).toHaveLength(1)
  })

  test('ends where its draft is opened in another window, which goes on with what was typed, and says so', async () => {
    const world = await fakeWorld().withProfile()
    const first = await openIn(world, 'gmail-1', 'd1')
    await saveDraft(world, FRAME.tabId, first, aDraft({ note: 'Thank you' }))
    const second = await openIn(world, 'gmail-2', 'd1')
    expect((await show(world, second)).draft?.note).toBe('Thank you')
    expect(world.seen.published).toEqual([{ type: 'ledgerChanged' }])
    const ended = { ok: false, code: 'sessionEnded' }
    expect(await showComposer(world, FRAME.tabId, first)).toEqual(ended)
    expect(await saveDraft(world, FRAME.tabId, first, aDraft())).toEqual(ended)
    expect((await show(world, second)).draft?.note).toBe('Thank you')
    await openIn(world, 'gmail-1', 'd1')
    expect(await showComposer(world, FRAME.tabId, second)).toEqual(ended)
    expect(world.seen.closed, 'so that it can say so').toEqual([])
    await closeComposer(world, FRAME.tabId, second)
    expect(world.seen.closed).toEqual(['gmail-2'])
  })

  test('stays where another draft is opened beside it, and ends for none in its own window, which may still be saving', async () => {
    const world = await fakeWorld().withProfile()
    const first = await openIn(world, 'gmail-1', 'd1')
    await saveDraft(world, FRAME.tabId, first, aDraft())
    await openIn(world, 'gmail-2', 'd2')
    await openIn(world, 'gmail-1', 'd1')
    expect(await saveDraft(world, FRAME.tabId, first, aDraft())).toEqual({ ok: true })
    expect(world.seen.published).toEqual([])
  })

  test('lists what the checks found in its draft, and hears of changes', async () => {
    const world = await fakeWorld().withProfile()
    const findings = [{ key: 'k', category: 'courtesy', severity: 'hint', title: 'No greeting' }] as const
    await noteFindings(world, FRAME, { view: 'gmail-1', findings, isPartGone: false })
    const session = await openIn(world)
    expect((await show(world, session)).findings).toEqual(findings)
    await noteFindings(world, FRAME, { view: 'gmail-1', findings: [], isPartGone: true })
    await noteFindings(world, FRAME, { view: 'gmail-2', findings, isPartGone: false })
    expect(world.seen.published).toEqual([
      { type: 'findingsChanged', session, findings: [], isPartGone: true },
    ])
  })
})

describe('a draft script', () => {
  test('learns what its checks need, and nothing of the ledger', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    expect(await startDraftScript(world, FRAME)).toEqual({
      today: '2026-11-23',
      country: 'FI',
      currency: 'EUR',
      seller: {
        name: 'Lehtonen Design',
        taxId: expect.stringMatching(/\d{7}-\d/),
        phone: expect.any(String),
        iban: expect.stringMatching(/^FI/),
        ibans: [expect.stringMatching(/^FI/)],
      },
      checks: USUAL_PREFERENCES,
      tasks: [],
    })
  })

  test('is put into the page with what it says in the language of the screens', async () => {
    const world = fakeWorld()
    await chooseLanguage(world, 'fi')
    await injectDraftScript(world, FRAME, 'yahoo')
    world.store.damage('language', '', { kind: 'corrupt', issue: 'checksum' })
    await injectDraftScript(world, FRAME, 'yahoo')
    expect(world.seen.injected.map(({ language }) => language)).toEqual(['fi', 'en'])
  })

  test('starts also when the profile cannot be read', async () => {
    const world = await fakeWorld().withProfile()
    world.store.damage('profile', '', { kind: 'corrupt', issue: 'checksum' })
    expect(await startDraftScript(world, FRAME)).toEqual({
      today: '2026-11-23',
      checks: USUAL_PREFERENCES,
      tasks: [],
    })
  })
})

describe('the profile', () => {
  const form = { name: 'Lehtonen' } as never

  test('keeps what was typed apart from what is complete', async () => {
    const world = fakeWorld()
    await saveTypedProfile(world, form, form)
    expect(await loadProfile(world)).toEqual({ form, language: 'en' })
    await saveProfile(world, aSeller(), form)
    expect(await loadProfile(world)).toEqual({ form, seller: aSeller(), language: 'en' })
    expect(world.seen.published.filter(({ type }) => type === 'ledgerChanged')).toHaveLength(1)
  })

  test('remembers the chosen language', async () => {
    const world = fakeWorld()
    await chooseLanguage(world, 'fi')
    expect((await loadProfile(world)).language).toBe('fi')
  })
})

describe('a client who is put right while a draft of theirs is left', () => {
  const begun = async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const [known] = world.store.all('client').values()
    if (!known) throw new Error('No client')
    const session = await openIn(world, 'gmail-2', 'd2')
    const draft = aDraft({ client: known })
    await saveDraft(world, FRAME.tabId, session, draft)
    const email = 'new@northlight.example'
    const address = { ...known.address, street: 'New street 9' }
    const client = { ...known, email, address, facts: { notes: 'Pays late' } }
    await saveClient(world, { command: 'C', client })
    return { world, session, draft, known, client }
  }
  const bookOf = (world: FakeWorld, id: string) => world.store.all('client').get(id)

  test('is shown so where the draft is opened again, with what was typed there', async () => {
    const { world, session, draft, known, client } = await begun()
    const typed = { ...draft, client: { ...known, contactName: 'Ellie' } }
    await saveDraft(world, FRAME.tabId, session, typed)
    const again = await openIn(world, 'gmail-3', 'd2')
    const shown = await showComposer(world, FRAME.tabId, again)
    expect(shown).toMatchObject({ draft: { client: { ...client, contactName: 'Ellie' } } })
  })

  test('stays so when an open composer inserts the invoice, now and again', async () => {
    const { world, session, draft, known, client } = await begun()
    const typed = { ...draft, client: { ...known, contactName: 'Ellie' } }
    await issueIn(world, session, { draft: typed })
    expect(bookOf(world, known.id)).toEqual({ ...client, contactName: 'Ellie' })
    await saveClient(world, { command: 'D', client: { ...client, contactName: 'Ella' } })
    await issueIn(world, session, { draft: typed })
    expect(bookOf(world, known.id)).toEqual({ ...client, contactName: 'Ella' })
  })
})
