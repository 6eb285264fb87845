import { describe, expect, test } from 'vitest'
import { fillDraft } from '../../../lib/app/composer/fill-draft'
import { issueInvoice } from '../../../lib/app/composer/issue-invoice'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { type ComposerStart, showComposer } from '../../../lib/app/composer/show-composer'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import type { Recipient } from '../../../lib/ports/webmail'
import { aDraft } from '../../builders/draft'
import { aClient } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { anEstimateDraft, offerIn } from '../estimates/estimate-job'
import { ELLA, FRAME, PIECES, sentInvoice } from '../job'

const KAI = { name: 'Kai Nord', email: 'kai@nordwind.example' }
const NORDWIND = aClient({ id: 'nordwind', name: 'Nordwind GmbH', email: KAI.email })

interface Opening {
  readonly to?: readonly Recipient[]
  readonly host?: 'gmail' | 'yahoo'
}

/** Presses Invoice in a mail of which nothing is known. */
async function openIn(world: FakeWorld, view: string, { to = [ELLA], host = 'yahoo' }: Opening = {}) {
  const { session } = await openComposer(world, FRAME, { view, kind: 'new', host, recipients: to })
  return session
}

async function shown(world: FakeWorld, session: string, chosen?: string): Promise<ComposerStart> {
  const start = await showComposer(world, FRAME.tabId, session, chosen)
  return start.ok ? start : expect.fail(start.code)
}

/** Writes in a mail, which is closed then, and gives the key of what was kept. */
async function written(
  world: FakeWorld,
  draft: InvoiceDraft = aDraft(),
  { view = 'yahoo-1', ...opening }: Opening & { readonly view?: string } = {},
) {
  const session = await openIn(world, view, opening)
  await saveDraft(world, FRAME.tabId, session, draft)
  return (await world.sessions.get('composer', session))?.draftKey ?? expect.fail('no session')
}

const offeredIn = async (world: FakeWorld, opening?: Opening) =>
  (await shown(world, await openIn(world, 'yahoo-9', opening))).unfinished?.map(({ draftKey }) => draftKey)

describe('a mail that is open again where the site gives no lasting id', () => {
  test('is asked about what was written and not inserted, and never just has it', async () => {
    const world = await fakeWorld().withProfile()
    const draftKey = await written(world)
    const start = await shown(world, await openIn(world, 'yahoo-9'))
    expect(start).not.toHaveProperty('draft')
    expect(start.unfinished).toEqual([{ draftKey, draft: aDraft() }])
  })

  test('goes on with it on the person’s word', async () => {
    const world = await fakeWorld().withProfile()
    const draftKey = await written(world)
    const session = await openIn(world, 'yahoo-9')
    const start = await shown(world, session, draftKey)
    expect(start.draft).toEqual(aDraft())
    expect(start).not.toHaveProperty('unfinished')
    expect((await shown(world, await openIn(world, 'yahoo-9'))).draft, 'also later on').toEqual(aDraft())
  })

  test('has it alone from then on: the mail where it was before begins anew, and its composer closes', async () => {
    const world = await fakeWorld().withProfile()
    const before = await openIn(world, 'yahoo-1')
    await saveDraft(world, FRAME.tabId, before, aDraft())
    const session = await openIn(world, 'yahoo-9')
    const [offered] = (await shown(world, session)).unfinished ?? []
    await shown(world, session, offered?.draftKey)
    expect(world.seen.closed).toEqual(['yahoo-1'])
    expect(await saveDraft(world, FRAME.tabId, before, aDraft({ note: 'x' }))).toEqual({
      ok: false,
      code: 'sessionEnded',
    })
    expect(await shown(world, await openIn(world, 'yahoo-1'))).not.toHaveProperty('draft')
  })

  test('takes up nothing that it is not offered', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const theirs = await written(world, aDraft({ client: NORDWIND }), { to: [KAI] })
    const start = await shown(world, await openIn(world, 'yahoo-9'), theirs)
    expect(start).not.toHaveProperty('draft')
  })

  test('keeps what was begun in it', async () => {
    const world = await fakeWorld().withProfile()
    const draftKey = await written(world)
    const session = await openIn(world, 'yahoo-9')
    const begun = aDraft({ note: 'Another' })
    await saveDraft(world, FRAME.tabId, session, begun)
    const start = await shown(world, session, draftKey)
    expect(start.draft).toEqual(begun)
    expect(start).not.toHaveProperty('unfinished')
  })

  test('to a client is asked about theirs alone', async () => {
    const world = await fakeWorld().withProfile()
    await sentInvoice(world)
    const hers = await written(world)
    await written(world, aDraft({ client: NORDWIND }), { view: 'yahoo-2', to: [KAI] })
    expect(await offeredIn(world)).toEqual([hers])
  })

  test('to a client who is new is asked about theirs alone', async () => {
    const world = await fakeWorld().withProfile()
    await written(world)
    const his = await written(world, aDraft({ client: NORDWIND }), { view: 'yahoo-2', to: [KAI] })
    expect(await offeredIn(world, { to: [{ email: 'KAI@nordwind.example' }] })).toEqual([his])
  })

  test('to nobody known is asked about the last three', async () => {
    const world = await fakeWorld().withProfile()
    const keys: string[] = []
    for (const view of ['a', 'b', 'c', 'd']) keys.push(await written(world, aDraft(), { view }))
    expect(await offeredIn(world, { to: [] })).toEqual([keys[3], keys[2], keys[1]])
    expect(await offeredIn(world, { to: [{ email: 'books@ledger.example' }] })).toHaveLength(3)
  })

  test.each([
    ['an invoice', aDraft()],
    ['an estimate', anEstimateDraft()],
  ])('is not asked about %s that is in a mail', async (_name, draft) => {
    const world = await fakeWorld().withProfile()
    const session = await openIn(world, 'yahoo-1')
    const issued = draft.kind
      ? { ok: true as const, invoiceId: await offerIn(world, session, { draft }) }
      : await issueInvoice(world, FRAME.tabId, { command: 'A', session, draft })
    expect(await offeredIn(world), 'as long as it is not').toHaveLength(1)
    const documentId = issued.ok ? issued.invoiceId : ''
    await fillDraft(world, FRAME.tabId, session, { documentId, ...PIECES })
    expect(await offeredIn(world)).toBeUndefined()
  })

  test('is not asked where the site gives one', async () => {
    const world = await fakeWorld().withProfile()
    await written(world, aDraft(), { host: 'gmail' })
    expect(await offeredIn(world, { host: 'gmail' })).toBeUndefined()
  })
})
