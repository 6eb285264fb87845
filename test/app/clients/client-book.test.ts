import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saveClient } from '../../../lib/app/clients/change-client'
import { openComposer } from '../../../lib/app/composer/open-composer'
import { saveDraft } from '../../../lib/app/composer/save-draft'
import { showComposer } from '../../../lib/app/composer/show-composer'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { newClient, newDraft } from '../../../lib/domain/invoice/new-draft'
import type { Client } from '../../../lib/domain/party/party'
import type { Recipient } from '../../../lib/ports/webmail'
import { aDraftLine } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'
import { type FakeWorld, fakeWorld } from '../../fakes/world'
import { offerIn } from '../estimates/estimate-job'
import { ELLA, FRAME, issueIn } from '../job'
import { expectLedgerHolds } from '../ledger-truth'

/** `PROPERTY_RUNS=100000` for the long form. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 100)

const BY_NAME = { name: ELLA.name }

/** A composer as it begins: what was kept, or a new draft for who is proposed. */
async function begin(world: FakeWorld, recipients: readonly Recipient[], view = 'gmail-1') {
  const { session } = await openComposer(world, FRAME, { view, kind: 'new', host: 'gmail', recipients })
  const shown = await showComposer(world, FRAME.tabId, session)
  if (!shown.ok || !shown.seller) throw new Error('The composer does not open')
  const { seller, today, draft, proposedClient: client = newClient('typed', {}, seller) } = shown
  const begun: InvoiceDraft = draft ?? {
    ...newDraft(seller, client, today, 'line-1'),
    lines: [aDraftLine()],
  }
  return { session, draft: begun }
}

const typed = (draft: InvoiceDraft, changes: Partial<Client>): InvoiceDraft => ({
  ...draft,
  client: { ...draft.client, ...changes },
})

/** Begins an invoice, types that much of the client, and inserts it. */
async function invoiceTo(
  world: FakeWorld,
  recipients: readonly Recipient[],
  changes: Partial<Client> = {},
  view?: string,
): Promise<void> {
  const { session, draft } = await begin(world, recipients, view)
  await issueIn(world, session, { draft: typed(draft, changes) })
}

function book(world: FakeWorld): readonly Client[] {
  const ids = world.store.all('clientIndex').get('') ?? []
  return ids.flatMap((id) => world.store.all('client').get(id) ?? [])
}

describe('a recipient whom the page shows by name alone', () => {
  test('is the one client of that name, also where only the contact is called so', async () => {
    const world = await fakeWorld().withProfile()
    await invoiceTo(world, [BY_NAME], { name: 'Northlight Oy', taxId: 'FI15664759' })
    const { draft } = await begin(world, [BY_NAME], 'gmail-2')
    expect(draft.client).toMatchObject({ name: 'Northlight Oy', taxId: 'FI15664759' })
    await invoiceTo(world, [BY_NAME], {}, 'gmail-3')
    expect(book(world)).toHaveLength(1)
  })

  test('is somebody new where two are called so', async () => {
    const world = await fakeWorld().withProfile()
    for (const id of ['a', 'b']) await saveClient(world, { command: id, client: aClient({ id, name: id }) })
    expect((await begin(world, [BY_NAME])).draft.client).toMatchObject({ name: ELLA.name, taxId: '' })
    expect((await begin(world, [BY_NAME])).draft.client.id).not.toMatch(/^[ab]$/)
  })

  test('has an address as soon as a page shows it', async () => {
    const world = await fakeWorld().withProfile()
    await invoiceTo(world, [BY_NAME])
    await invoiceTo(world, [ELLA], {}, 'gmail-2')
    expect(book(world)).toMatchObject([ELLA])
  })
})

describe('a mail to several people', () => {
  const nora = aClient({
    id: 'lindberg',
    name: 'Lindberg Oy',
    contactName: 'Nora Lind',
    email: 'nora@lindberg.example',
  })
  const copied = { email: nora.email, isCopy: true }
  const bea = { name: 'Bea Buyer', email: 'bea@harbourpress.example' }
  const own = { email: aSeller().email }

  test.each<[string, string, readonly Recipient[]]>([
    ['to somebody new, with a client in copy, is for the one in To', bea.name, [bea, copied]],
    ['in which the new one was typed after the copy is for the one in To', bea.name, [copied, bea]],
    ['to a name nobody has, with a client in copy, is for the one in To', 'Bea', [{ name: 'Bea' }, copied]],
    [
      'to two, with a client in copy, is for the first in To',
      bea.name,
      [bea, { email: 'b@c.example' }, copied],
    ],
    [
      'to a client’s colleague, with the client in copy, is for the client',
      nora.name,
      [{ email: 'accounts@lindberg.example' }, copied],
    ],
    [
      'to a client at an address of their own, with theirs in copy, is for the client',
      nora.name,
      [{ name: 'nora lind', email: 'nora@gmail.com' }, copied],
    ],
    ['to somebody new and a client is for the client', nora.name, [bea, { email: nora.email }]],
    ['to nobody but in copy is for the client there', nora.name, [copied]],
    ['to the person themselves, with a client in copy, is for the client', nora.name, [own, copied]],
  ])('%s', async (_, name, recipients) => {
    const world = await fakeWorld().withProfile()
    await saveClient(world, { command: 'NORA', client: nora })
    expect((await begin(world, recipients)).draft.client.name).toBe(name)
  })

  test('at a mail provider makes nobody a colleague of a client in copy', async () => {
    const world = await fakeWorld().withProfile()
    await saveClient(world, { command: 'NORA', client: { ...nora, email: 'nora@web.de' } })
    const recipients = [
      { name: 'Bea', email: 'bea@web.de' },
      { email: 'nora@web.de', isCopy: true },
    ]
    expect((await begin(world, recipients)).draft.client.name).toBe('Bea')
  })
})

describe('a client who is in the book by the time of Insert', () => {
  test('is not kept twice, where a draft was begun and left', async () => {
    const world = await fakeWorld().withProfile()
    const { session, draft } = await begin(world, [ELLA])
    await saveDraft(world, FRAME.tabId, session, typed(draft, { taxId: 'FI15664759' }))
    await invoiceTo(world, [ELLA], { poNumber: '4500' }, 'gmail-2')
    await invoiceTo(world, [ELLA])
    expect(book(world)).toMatchObject([{ ...ELLA, taxId: 'FI15664759', poNumber: '4500' }])
    const stated = [...world.store.all('invoice').values()].map(({ invoice }) => invoice.issued.client.id)
    expect(new Set(stated)).toEqual(new Set(book(world).map(({ id }) => id)))
  })

  test('is not kept twice, where no recipient was there and the same was typed', async () => {
    const world = await fakeWorld().withProfile()
    await invoiceTo(world, [], { name: 'Kulma Oy' })
    await invoiceTo(world, [], { id: 'again', name: 'kulma  oy', taxId: 'FI15664759' }, 'gmail-2')
    expect(book(world)).toMatchObject([{ id: 'typed', taxId: 'FI15664759' }])
  })

  test('stays as it is beside another of the same bookkeeper', async () => {
    const world = await fakeWorld().withProfile()
    const { session, draft } = await begin(world, [ELLA])
    await invoiceTo(world, [ELLA], { name: 'Kulma Oy' }, 'gmail-2')
    await issueIn(world, session, { draft: typed(draft, { name: 'Halla Oy' }) })
    expect(book(world).map(({ name }) => name)).toEqual(['Halla Oy', 'Kulma Oy'])
  })

  test('stays as it is beside one that was begun as new on purpose', async () => {
    const world = await fakeWorld().withProfile()
    await invoiceTo(world, [ELLA])
    const { session, draft } = await begin(world, [ELLA], 'gmail-2')
    const client = { ...newClient('new', {}, aSeller()), name: 'Halla Oy', email: ELLA.email }
    await issueIn(world, session, { draft: { ...draft, client } })
    expect(book(world)).toMatchObject([{ name: 'Halla Oy' }, ELLA])
  })
})

test('two windows make one client with all that was typed, in whatever order, in estimates too', async () => {
  const window = fc.constantFrom(0, 1)
  const field = fc.constantFrom('taxId' as const, 'poNumber' as const, 'name' as const, 'street' as const)
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), window, field }),
    fc.record({ do: fc.constantFrom('save' as const, 'insert' as const, 'reopen' as const), window }),
  )
  const recipient = fc.constantFrom<Recipient>(ELLA, BY_NAME)
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(recipient, recipient),
      fc.tuple(fc.boolean(), fc.boolean()),
      fc.array(step, { maxLength: 16 }),
      async (recipients, offers, steps) => {
        const world = await fakeWorld().withProfile()
        const open = (at: number) => begin(world, [recipients[at] ?? ELLA], `gmail-${at}`)
        const windows = [await open(0), await open(1)]
        const since: Record<string, string>[] = [{}, {}]
        const expected: Record<string, string> = {}
        for (const [at, each] of steps.entries()) {
          const here = windows[each.window]
          const news = since[each.window]
          if (!here || !news) continue
          const { client } = here.draft
          if (each.do === 'type') {
            const value = each.field === 'name' ? 'Northlight Oy' : `${each.field} ${at}`
            const changes =
              each.field === 'street'
                ? { address: { ...client.address, street: value } }
                : { [each.field]: value }
            here.draft = typed(here.draft, changes)
            news[each.field] = value
          }
          if (each.do !== 'type') await saveDraft(world, FRAME.tabId, here.session, here.draft)
          if (each.do === 'reopen') windows[each.window] = await open(each.window)
          if (each.do === 'insert') {
            if (offers[each.window])
              await offerIn(world, here.session, { draft: { ...here.draft, kind: 'estimate' } })
            else await issueIn(world, here.session, { draft: here.draft })
            Object.assign(expected, news)
            since[each.window] = {}
          }
        }
        const clients = book(world)
        expect(clients.length).toBeLessThanOrEqual(1)
        for (const { address, ...client } of clients) {
          expect({ ...client, street: address.street }).toMatchObject(expected)
          const invoices = [...world.store.all('invoice').values()]
          for (const { invoice } of invoices) expect(invoice.issued.client.id).toBe(client.id)
          for (const { versions } of world.store.all('estimate').values())
            expect(versions.at(-1)?.content.client.id).toBe(client.id)
        }
        expectLedgerHolds(world.store)
      },
    ),
    { numRuns },
  )
})
